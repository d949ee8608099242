import { describe, expect, test } from 'vitest';
import { conflictOf, weighedClashes } from '../../../src/compare/conflicts/index';
import { compare } from '../../../src/compare/signals';
import type { Statement } from '../../../src/compare/types';
import { dit, said } from './statements';

/** What two statements say of how many, as the card shows it. */
function clashes(earlier: Statement, claim: Statement): string[] {
  return weighedClashes(compare([earlier], claim))
    .filter(({ kind }) => kind === 'quantifier' || kind === 'none')
    .map((clash) => conflictOf(clash))
    .map(({ here, there }) => `${here} | ${there}`);
}

describe('so many of so many', () => {
  test.each<[what: string, earlier: Statement, claim: Statement, shown: string]>([
    [
      'and all of them',
      said('The ferry calls at all five islands.'),
      said('The ferry calls at three of the five islands.'),
      'three of the five islands | all five islands',
    ],
    [
      'and all of them, across languages',
      said('The ferry calls at all five islands.'),
      dit('Le bac dessert quatre des cinq îles.'),
      'quatre des cinq îles | all five islands',
    ],
    [
      'and none of them',
      said('Two of the three cranes were damaged in the storm.'),
      said('None of the cranes was damaged in the storm.'),
      'None of the cranes | Two of the three cranes',
    ],
  ])('%s', (_what, earlier, claim, shown) => {
    expect(clashes(earlier, claim)).toContain(shown);
  });

  test('and all of something else', () => {
    expect(
      clashes(
        said('All departures were delayed at the port of Brenn.'),
        said('Three of the five islands have no port.'),
      ),
    ).toEqual([]);
  });
});
