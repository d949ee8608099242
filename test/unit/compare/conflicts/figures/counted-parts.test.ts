import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

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
    expect(clashesOf(['quantifier', 'none'], earlier, claim)).toContain(shown);
  });

  test('and all of something else', () => {
    expect(
      clashesOf(
        ['quantifier', 'none'],
        said('All departures were delayed at the port of Brenn.'),
        said('Three of the five islands have no port.'),
      ),
    ).toEqual([]);
  });
});
