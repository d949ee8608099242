import { expect, test } from 'vitest';
import { clashesOf } from '../../../../../src/compare/conflicts/placed';
import { compare } from '../../../../../src/compare/signals/signals';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function figures(earlier: Statement, claim: Statement): string[] {
  return clashesOf(compare([earlier], claim))
    .filter(({ kind }) => kind === 'quantity')
    .map(({ here }) => here.map(({ norm }) => norm).join(' '));
}

test.each([
  [
    said('Twelve of the colleges are in Morden, two fewer than last year.'),
    said('Morden has twelve colleges, two more than last year.'),
    'two',
  ],
  [
    dit('Les ventes de Sully ont atteint 40 millions d’euros, soit 12 % de moins qu’en 2025.'),
    dit('Les ventes de Sully ont atteint 40 millions d’euros, soit 12 % de plus qu’en 2025.'),
    '12 %',
  ],
])('a difference upwards and one downwards', (earlier, claim, here) => {
  expect(figures(earlier, claim)).toContain(here);
});

test('differences the same way, and more of something else', () => {
  const earlier = said('Twelve of the colleges are in Morden, two more than last year.');
  expect(figures(earlier, said('Morden has twelve colleges, two more than a year ago.'))).toEqual([]);
  const down = said('Twelve of the colleges are in Morden, two fewer than last year.');
  expect(figures(down, said('Morden has twelve colleges, and two more will open.'))).toEqual([]);
});
