import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

function clashes(earlier: Statement, claim: Statement): string[] {
  return clashesOf(['quantity'], earlier, claim);
}

describe('how many times as much', () => {
  test.each<[clash: string, earlier: Statement, claim: Statement]>([
    [
      'doubled | tripled',
      said('Claims for hail damage tripled in Morden last year.'),
      said('In Morden hail damage claims doubled last year.'),
    ],
    [
      'a quarter | halved',
      said('Sales of season tickets at Morden halved this year.'),
      said('Morden sold a quarter fewer season tickets this year.'),
    ],
    [
      'twice as | Three times',
      said('Three times as many cases of measles were found in Morden in May.'),
      said('Morden found twice as many measles cases in May.'),
    ],
    [
      'un tiers | deux',
      dit('La récolte de cerises a été divisée par deux à Vézac.'),
      dit('À Vézac, la récolte de cerises a baissé d’un tiers.'),
    ],
    [
      '10 % | doublé',
      dit('Les vols de vélos ont doublé en un an à Vézac.'),
      dit('À Vézac, les vols de vélos ont augmenté d’à peine 10 % en un an.'),
    ],
    [
      'quadrupled | doublé',
      dit('Le prix du cacao a doublé à Vézac en mai.'),
      said('The price of cocoa quadrupled in Vézac in May.'),
    ],
  ])('%s', (clash, earlier, claim) => {
    expect(clashes(earlier, claim)).toContain(clash);
  });

  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'the same in other words',
      said('Twice as many cases of measles were found in Morden in May.'),
      said('Measles cases doubled in Morden in May.'),
    ],
    [
      'the same downwards',
      dit('Deux fois moins de vols de vélos à Vézac en mai.'),
      dit('Les vols de vélos ont diminué de moitié à Vézac en mai.'),
    ],
    [
      'a bound that leaves it open',
      said('Measles cases more than doubled in Morden in May.'),
      said('Measles cases rose by 120 % in Morden in May.'),
    ],
    [
      'two shares, which are compared as such',
      said('Measles cases rose by 12 % in Morden in May.'),
      said('Measles cases rose by about 11 % in Morden in May.'),
    ],
    [
      'another thing',
      said('Burglaries doubled in Morden in May.'),
      said('Hotel bookings tripled in Morden in May.'),
    ],
    [
      'another length of time',
      dit('Le prix du cacao a doublé en un an à Vézac.'),
      dit('Le prix du cacao a triplé en dix ans à Vézac.'),
    ],
    [
      'a feat of two goals',
      dit('Rossi a signé un doublé pour Vézac en mai.'),
      dit('Le nombre de buts de Vézac a triplé en mai avec Rossi.'),
    ],
  ])('none for %s', (_, earlier, claim) => {
    expect(clashes(earlier, claim).filter((clash) => /doubl|tripl|%|fois|twice/i.test(clash))).toEqual([]);
  });
});
