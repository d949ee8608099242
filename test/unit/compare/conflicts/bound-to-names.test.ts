import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../src/compare/types';
import { dit, said } from '../statements';
import { clashesOf } from './clashes';

describe('what one sentence gives for one, and the other for another', () => {
  test.each<[what: string, earlier: Statement, claim: Statement, shown: string]>([
    [
      'two figures that change places',
      said('The turnout was 63% in Brenn and 58% in Thann.'),
      said('The turnout was 58% in Brenn and 63% in Thann.'),
      '58% in Brenn | 63% in Brenn',
    ],
    [
      'the country that a firm is of',
      dit('La conserverie a été rachetée par le groupe italien Marbello.'),
      dit('Le groupe espagnol Marbello s’est porté acquéreur de la conserverie.'),
      'espagnol | italien',
    ],
    [
      'one alone, and several',
      dit('Deux vallées ont perdu des habitants.'),
      dit('Vézac est la seule vallée à avoir perdu des habitants.'),
      'seule vallée | Deux vallées',
    ],
  ])('%s', (_what, earlier, claim, shown) => {
    expect(clashesOf(['quantity', 'place'], earlier, claim)).toEqual([shown]);
  });

  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'two figures told the other way round',
      said('In Thann the turnout was 63%, in Brenn 58%.'),
      said('The turnout was 58% in Brenn and 63% in Thann.'),
    ],
    [
      'several who do something else',
      said('Three traders bought herring.'),
      said('She is the only trader who voted against the pier.'),
    ],
    [
      'where a firm sells',
      dit('La conserverie appartient au groupe italien Marbello.'),
      dit('Les ventes en Espagne de Marbello progressent.'),
    ],
  ])('nothing: %s', (_what, earlier, claim) => {
    expect(clashesOf(['quantity', 'place'], earlier, claim)).toEqual([]);
  });
});
