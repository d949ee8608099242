import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

describe('two of whom each is said to have what only one can', () => {
  test.each<[what: string, earlier: Statement, claim: Statement, shown: string]>([
    [
      'both win it',
      said('Julie Marren won the Thann prize.'),
      said('Peter Orrick won the Thann prize.'),
      'Peter Orrick | Julie Marren',
    ],
    [
      'the one wins it, and it goes to the other',
      dit('Le prix de la nouvelle est revenu à Léa Tournel.'),
      dit('C’est Hugo Vassy qui a remporté le prix de la nouvelle.'),
      'Hugo Vassy | Léa Tournel',
    ],
    [
      'in a passive',
      said('The jury vote was led by Portugal.'),
      said('Sweden led the jury vote.'),
      'Sweden | Portugal',
    ],
    [
      'across languages',
      dit('Léa Tournel a racheté l’usine.'),
      said('Peter Orrick bought the factory.'),
      'Peter Orrick | Léa Tournel',
    ],
  ])('%s', (_what, earlier, claim, shown) => {
    expect(clashesOf(['name'], earlier, claim)).toEqual([shown]);
  });
});

describe('two of whom each may have theirs', () => {
  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'the same one, told otherwise',
      dit('Le prix de la nouvelle est revenu à Léa Tournel.'),
      dit('Léa Tournel a remporté le prix de la nouvelle.'),
    ],
    [
      'the head of a firm, and that of a town',
      dit('La soie revient à Vézac, se réjouit le maire, Hugo Vassy.'),
      dit('Le patron de Marbello, Paul Tournel, se réjouit.'),
    ],
    [
      'one of several',
      said('Julie Marren won a medal in Thann.'),
      said('Peter Orrick won a medal in Thann.'),
    ],
    [
      'each in a contest of their own',
      said('Julie Marren won the women’s race.'),
      said('Peter Orrick won the men’s race.'),
    ],
    [
      'each in a year of their own',
      said('Julie Marren won the Thann prize in 2019.'),
      said('Peter Orrick won the Thann prize in 2024.'),
    ],
    [
      'who did not win',
      said('Julie Marren won the Thann prize.'),
      said('Peter Orrick did not win the Thann prize.'),
    ],
    [
      'a person and where that person is from',
      said('Norway won the relay in Thann.'),
      said('Peter Orrick won the relay in Thann.'),
    ],
  ])('%s', (_what, earlier, claim) => {
    expect(clashesOf(['name'], earlier, claim)).toEqual([]);
  });
});
