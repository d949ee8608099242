import { expect, test } from 'vitest';
import { tellingSignals } from '../../../../../src/compare/conflicts/weighing/tell';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function told(claim: Statement, here: string, earlier: Statement, there: string) {
  const at = (statement: Statement, norm: string) =>
    wholeView(statement).tokens.filter((token) => token.norm === norm);
  return tellingSignals({ here: at(claim, here), there: at(earlier, there) });
}

test('a rare word tells more than a common one', () => {
  const claim = said('The council did not say that the aqueduct was dismantled.');
  const earlier = said('The aqueduct was dismantled, the council did say.');
  const rare = told(claim, 'dismantled', earlier, 'dismantled');
  const common = told(claim, 'say', earlier, 'say');
  expect(rare.rarity).toBeGreaterThan(common.rarity);
});

test('one word is told from another of the same sense', () => {
  const claim = dit("Le pont n'est pas fermé.");
  expect(told(claim, 'ferme', dit('Le pont est fermé.'), 'ferme').sameWord).toBe(1);
  expect(told(claim, 'ferme', dit('Le pont est clos.'), 'clos').sameWord).toBe(0);
});

const figure = (told: string) =>
  wholeView(said(`There were ${told} arrests.`)).tokens.filter(({ kind }) => kind === 'quantity');

test('figures are neither rare nor one word', () => {
  expect(tellingSignals({ here: figure('12'), there: figure('12') })).toMatchObject({
    rarity: 0,
    sameWord: 0,
  });
});

test('what is written alike is told from what is written in another manner', () => {
  const spellingOf = (here: string, there: string) =>
    tellingSignals({ here: figure(here), there: figure(there) }).spelling;
  expect(spellingOf('1,245', '1,265')).toBeGreaterThan(spellingOf('1,245', 'ninety'));
  expect(spellingOf('1,245', '1,245')).toBe(1);
  expect(spellingOf('11', '111')).toBeLessThan(1);
});
