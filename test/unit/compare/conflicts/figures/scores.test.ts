import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

describe('scores', () => {
  test.each<[clashing: boolean, earlier: Statement, claim: Statement]>([
    [true, said('Morden beat Leeth 3-1 on Saturday.'), said('Morden won 2-0 against Leeth on Saturday.')],
    [false, said('Morden beat Leeth 3-1 on Saturday.'), said('Morden won 3-1 against Leeth on Saturday.')],
    [
      false,
      said('Morden beat Leeth 3-1 on Saturday.'),
      said('Morden led 2-0 at half-time against Leeth on Saturday.'),
    ],
    [false, dit('Vézac a battu Sully 3-1 samedi.'), dit('Vézac menait 2-0 à la pause face à Sully samedi.')],
  ])('%s', (clashing, earlier, claim) => {
    expect(clashesOf(['quantity'], earlier, claim).length > 0).toBe(clashing);
  });
});
