import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

describe('superlatives', () => {
  test.each<[clash: string, earlier: Statement, claim: Statement]>([
    [
      'second-longest | the longest',
      said('The Morden viaduct is the longest in the country.'),
      said('The Morden viaduct is only the second-longest in the country.'),
    ],
    [
      'deuxième plus grande | plus grande',
      dit('Morden possède la plus grande patinoire du pays.'),
      dit('La patinoire de Morden est la deuxième plus grande du pays.'),
    ],
  ])('%s', (clash, earlier, claim) => {
    expect(clashesOf(['quantity'], earlier, claim).join()).toContain(clash.split(' | ')[0]);
  });

  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'another field',
      said('The Morden viaduct is the longest in Europe.'),
      said('The Morden viaduct is the second longest in the world.'),
    ],
    [
      'one of several',
      said('The Morden viaduct is one of the longest in the country.'),
      said('The Morden viaduct is the second longest in the country.'),
    ],
    [
      'another thing that it is',
      said('The Morden viaduct is the oldest in the country.'),
      said('The Morden viaduct is the second longest in the country.'),
    ],
  ])('none for %s', (_, earlier, claim) => {
    expect(clashesOf(['quantity'], earlier, claim)).toEqual([]);
  });
});
