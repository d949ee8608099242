import { describe, expect, test } from 'vitest';
import { align } from '../../../../../src/compare/align/align';
import { marginClashes } from '../../../../../src/compare/conflicts/figures/margins';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function clashes(earlier: Statement, claim: Statement) {
  const text = (tokens: { norm: string }[]) => tokens.map(({ norm }) => norm).join(', ');
  return marginClashes(align(wholeView(claim), wholeView(earlier))).map(({ here, there }) => [
    text(here),
    text(there),
  ]);
}

describe('by how much a contest was won', () => {
  test.each([
    [
      'a result, and a lead in votes',
      said('The council voted 33 to 28 to sell the pier.'),
      said('The council chose to sell the pier by a single vote.'),
      'a single vote',
      '33, 28',
    ],
    [
      'a score, and a lead in points, across languages',
      dit('Béziers a battu Vannes (24-18) samedi.'),
      said('Béziers beat Vannes by two points on Saturday.'),
      'two points',
      '24-18',
    ],
    [
      'shares of the vote',
      dit('Mme Vidal est arrivée en tête avec 38,2 % des voix, devant M. Roux (33,5 %).'),
      dit('Mme Vidal comptait neuf points d’avance sur M. Roux.'),
      'neuf points',
      '38,2 %, 33,5 %',
    ],
    [
      'a bill that fell by so many votes',
      said('The tramway bill was rejected on Tuesday by 41 votes to 36.'),
      said('The tramway bill fell by a single vote.'),
      'a single vote',
      '41 votes, 36',
    ],
    [
      'a lead in what was named before',
      said('The Estonians scored 438 points, 17 more than Portugal.'),
      said('The duo beat Portugal by a single point.'),
      'a single point',
      '17',
    ],
    [
      'two leads',
      said('Estonia scored 17 points more than Portugal.'),
      said('Estonia beat Portugal by a single point.'),
      'a single point',
      '17 points',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    expect(clashes(earlier, claim)).toEqual([[here, there]]);
    expect(clashes(claim, earlier)).toEqual([[there, here]]);
  });

  test.each([
    [
      'the lead that the result gives',
      dit('Béziers a battu Vannes (24-18) samedi.'),
      said('Béziers beat Vannes by six points on Saturday.'),
    ],
    [
      'votes and shares',
      dit('Mme Vidal est arrivée en tête avec 38,2 % des voix, devant M. Roux (33,5 %).'),
      dit('Mme Vidal l’emporte avec 187 voix d’avance sur M. Roux.'),
    ],
    [
      'of another round',
      dit('Au premier tour, Mme Vidal obtenait 38,2 % des voix, devant M. Roux (33,5 %).'),
      dit('Mme Vidal l’emporte avec un point d’avance sur M. Roux.'),
    ],
    [
      'a change, no lead',
      said('The council voted 33 to 28 to sell the pier.'),
      said('The index rose by 12 points before the council voted.'),
    ],
  ])('no conflict: %s', (_what, earlier, claim) => {
    expect(clashes(earlier, claim)).toEqual([]);
  });
});
