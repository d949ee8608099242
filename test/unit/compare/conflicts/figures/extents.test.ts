import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

describe('the greater part and the lesser', () => {
  test.each<[clash: string, earlier: Statement, claim: Statement]>([
    [
      'minority of Morden teachers | Most of the teachers',
      said('Most of the teachers in Morden backed the new timetable.'),
      said('Only a minority of Morden teachers supported the new timetable.'),
    ],
    [
      'A third | Most of the teachers',
      said('Most of the teachers in Morden backed the new timetable.'),
      said('A third of the teachers in Morden backed the timetable.'),
    ],
    [
      'plupart des communes | deux des neuf communes',
      dit('À Vézac, deux des neuf communes ont rejeté la fusion.'),
      dit('La plupart des communes de Vézac ont rejeté la fusion.'),
    ],
  ])('%s', (clash, earlier, claim) => {
    expect(clashesOf(['quantifier'], earlier, claim)).toContain(clash);
  });

  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'what agrees',
      said('Most of the teachers in Morden backed the new timetable.'),
      said('Some 70 % of the teachers in Morden backed the new timetable.'),
    ],
    [
      'the opposite of it',
      said('Most of the teachers in Morden voted for the new timetable.'),
      said('A minority of the teachers in Morden voted against the new timetable.'),
    ],
    [
      'something else of them',
      said('Most of the teachers in Morden backed the new timetable.'),
      said('A minority of the teachers in Morden live in the town.'),
    ],
    [
      'a superlative',
      said('The most patients ever were seen in Morden in May.'),
      said('A third of the patients were seen in Morden in May.'),
    ],
  ])('none for %s', (_, earlier, claim) => {
    expect(clashesOf(['quantifier'], earlier, claim)).toEqual([]);
  });
});
