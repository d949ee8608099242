import { describe, expect, test } from 'vitest';
import { align } from '../../../../../src/compare/align/align';
import { tollClashes } from '../../../../../src/compare/conflicts/figures/tolls';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function clashes(earlier: Statement, claim: Statement) {
  const text = (tokens: { norm: string }[]) => tokens.map(({ norm }) => norm).join(', ');
  return tollClashes(align(wholeView(claim), wholeView(earlier))).map(({ here, there }) => [
    text(here),
    text(there),
  ]);
}

describe('one more victim than were counted', () => {
  test.each([
    [
      'a third, and two',
      said('Two people died in the floods at Brisbane.'),
      said('A third person is now known to have died in the floods at Brisbane.'),
      'third',
      'two people',
    ],
    [
      'across languages',
      dit('Trois ouvriers sont morts dans l’incendie de Lyon.'),
      said('A fifth worker died in the fire in Lyon.'),
      'fifth',
      'trois ouvriers',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    expect(clashes(earlier, claim)).toEqual([[here, there]]);
    expect(clashes(claim, earlier)).toEqual([[there, here]]);
  });

  test.each([
    [
      'one of those counted',
      said('Three people died in the floods at Brisbane.'),
      said('The third person who died in the floods at Brisbane was a teacher.'),
    ],
    [
      'another fate',
      said('Two people died in the floods at Brisbane.'),
      said('A third person was injured in the floods at Brisbane.'),
    ],
    [
      'so many at least',
      said('At least two people died in the floods at Brisbane.'),
      said('A third person is now known to have died in the floods at Brisbane.'),
    ],
    [
      'what was not of people',
      said('Two people died in the floods at Brisbane.'),
      said('A third dam broke in the floods at Brisbane.'),
    ],
  ])('not where: %s', (_what, earlier, claim) => {
    expect(clashes(earlier, claim)).toEqual([]);
    expect(clashes(claim, earlier)).toEqual([]);
  });
});
