import { describe, expect, test } from 'vitest';
import { follows } from '../../../../../src/compare/conflicts/figures/arithmetic';
import { decide } from '../../../../../src/compare/decide';
import type { Statement } from '../../../../../src/compare/types';
import { analyse, type Quantity } from '../../../../../src/language';
import { dit, said } from '../../statements';

type Pair = [what: string, earlier: Statement, claim: Statement];

describe('figures that conflict once one reckons', () => {
  test.each<[...Pair, here: string, there: string]>([
    [
      'a change in percent and the two values',
      dit('Le nombre de cambriolages est passé de 20 à 24 en mai à Tulle.'),
      dit('Le nombre de cambriolages a augmenté de 10 % en mai à Tulle.'),
      '10 %',
      '20 à 24',
    ],
    [
      'the two values and a change in percent',
      said('Ticket prices at the Corby pool fell by 40 percent.'),
      said('Ticket prices at the Corby pool fell from £20 to £16.'),
      '£20 to £16',
      '40 percent',
    ],
    [
      'a year of birth and an age',
      said('Ann Rowe, born in 1980, will lead the bank.'),
      said('Ann Rowe, 55, will lead the bank.'),
      '55',
      '1980',
    ],
    [
      'the year since which and the years for which',
      dit('C’est la première grève au chantier de Lorient depuis 1989.'),
      dit('C’est la première grève au chantier de Lorient depuis 21 ans.'),
      '21 ans',
      '1989',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    const verdict = decide(claim, [earlier]);
    expect(verdict.mark).toBe('contradicted');
    expect(verdict.differences[0]).toMatchObject({ here, there });
  });
});

describe('figures that follow from others', () => {
  test.each<Pair>([
    [
      'a change in percent',
      dit('Le nombre de cambriolages est passé de 20 à 24 en mai à Tulle.'),
      dit('Le nombre de cambriolages a augmenté de 20 % en mai à Tulle.'),
    ],
    [
      'what is left of the whole',
      said('Ten of the 40 hostages in Kidal were freed on Monday.'),
      said('Thirty hostages remain in Kidal after some were freed on Monday.'),
    ],
    [
      'the sum of two counts',
      said('Twelve men and three women were arrested in Hull on Sunday.'),
      said('Fifteen people were arrested in Hull on Sunday.'),
    ],
    [
      'an age and a year of birth',
      said('Ann Rowe, born in 1980, will lead the bank.'),
      said('Ann Rowe, 46, will lead the bank.'),
    ],
    [
      'the years since',
      said('It is the first strike at the Govan yard since 2005.'),
      said('It is the first strike at the Govan yard in 21 years.'),
    ],
  ])('%s', (_what, earlier, claim) => {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
  });

  test('the sum of counts that the earlier article gives in two sentences', () => {
    const url = 'https://gazette.example/heat';
    const earlier = [
      dit('Douze départements du Sud-Ouest sont en vigilance rouge.', { url }),
      dit('Quatre départements de la région lyonnaise passeront mardi en vigilance rouge.', { url }),
    ];
    expect(decide(dit('Seize départements sont en vigilance rouge.'), earlier).mark).not.toBe('contradicted');
    expect(decide(dit('Dix-neuf départements sont en vigilance rouge.'), earlier).mark).toBe('contradicted');
  });
});

test('shares follow from a part and its whole', () => {
  const figures = (text: string): Quantity[] => analyse(text, 'en', '2026-05-04').quantities;
  const [part, whole] = figures('Ten of the 40 hostages were freed.');
  const [quarter, half, rest] = figures('A quarter of them, half of them, 75 percent of them.');
  if (!part || !whole || !quarter || !half || !rest) throw new Error('not read');
  const parts = [{ part, whole }];
  expect(follows(quarter, [part, whole], parts)).toBe(true);
  expect(follows(rest, [part, whole], parts)).toBe(true);
  expect(follows(half, [part, whole], parts)).toBe(false);
});
