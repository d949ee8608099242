import { describe, expect, it } from 'vitest';
import { conceptLines } from '../../../../../src/compare/lexicon/concepts';
import { LANGUAGES } from '../../../../../src/compare/lexicon/languages';

describe('the lists of concepts', () => {
  const lines = conceptLines();

  it('say each concept and its opposite in every language', () => {
    const incomplete = lines.filter((line) =>
      line.split(' <> ').some((concept) => concept.split(' / ').length !== LANGUAGES.length),
    );
    expect(incomplete).toEqual([]);
  });

  it('have each line once, whatever its theme', () => {
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });
});
