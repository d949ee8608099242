import { describe, expect, test } from 'vitest';
import { align } from '../../../../../src/compare/align/align';
import { noneClashes } from '../../../../../src/compare/conflicts/figures/nones';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function clashes(earlier: Statement, claim: Statement) {
  const text = ({ claim: { text } }: Statement, [token]: { start: number; end: number }[]) =>
    token ? text.slice(token.start, token.end) : '';
  return noneClashes(align(wholeView(claim), wholeView(earlier))).map(({ here, there }) => [
    text(claim, here),
    text(earlier, there),
  ]);
}

describe('none of what the other has some of', () => {
  test.each([
    [
      'nothing but that there is none',
      dit('Trois plaintes ont été déposées au tribunal de Gex.'),
      dit('Aucune plainte n’est parvenue au tribunal de Gex.'),
      'Aucune plainte',
      'Trois plaintes',
    ],
    [
      'what none of them did',
      said('Four firefighters were hurt in the blaze at Brenn.'),
      said('Not a single firefighter was hurt in the blaze at Brenn.'),
      'Not a single firefighter',
      'Four firefighters',
    ],
    [
      'a kind, and some of that kind',
      dit('Quatre garçons figurent parmi les morts de Brenn.'),
      dit('Aucun enfant ne figure parmi les morts de Brenn.'),
      'Aucun enfant',
      'Quatre garçons',
    ],
    [
      'a part, across languages',
      dit('Plusieurs bateaux ont été endommagés à Brenn.'),
      said('None of the boats in Brenn was damaged.'),
      'None of the boats',
      'Plusieurs bateaux',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    expect(clashes(earlier, claim)).toEqual([[here, there]]);
    expect(clashes(claim, earlier)).toEqual([[there, here]]);
  });

  test.each([
    [
      'the same people do another thing',
      said('Four firefighters slept in the town hall of Brenn.'),
      said('No firefighter was hurt in the blaze at Brenn.'),
    ],
    [
      'no more than some',
      said('Four firefighters were hurt in the blaze at Brenn.'),
      said('No more than five firefighters were hurt in the blaze at Brenn.'),
    ],
    [
      'another place',
      dit('Trois plaintes ont été déposées au tribunal de Lyon.'),
      dit('Aucune plainte n’est parvenue au tribunal de Marseille.'),
    ],
    [
      'none that is greater',
      said('Two ports grew last year, Brenn and Vale.'),
      said('No port grew faster last year than Brenn.'),
    ],
  ])('not where: %s', (_what, earlier, claim) => {
    expect(clashes(earlier, claim)).toEqual([]);
    expect(clashes(claim, earlier)).toEqual([]);
  });
});
