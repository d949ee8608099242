import { describe, expect, it } from 'vitest';
import { conceptLines } from '../../../../../src/compare/lexicon/concepts';
import { LANGUAGES } from '../../../../../src/compare/lexicon/languages';

describe('the lists of concepts', () => {
  const lines = conceptLines();

  it('say each concept and its opposite in every language', () => {
    const incomplete = lines.filter((line) => {
      const sides = line.split(' <> ').map((side) => side.split(' / '));
      return (
        sides.length > 2 ||
        sides.some((columns) => columns.length !== LANGUAGES.length || columns.some((words) => !words.trim()))
      );
    });
    expect(incomplete).toEqual([]);
  });

  it('have each line once, whatever its theme', () => {
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });
});
