import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

describe('who did something and nobody else, and who did it', () => {
  test.each([
    [
      'bodies',
      said('Belrive Capital broke off the talks after a row over pensions.'),
      said("It was Avalon's board that had broken off the talks."),
      ["Avalon's board | Belrive Capital"],
    ],
    [
      'the agent of a passive',
      dit('Le ballon a été abattu par un chasseur.'),
      dit('C’est un douanier, posté sur la digue depuis le matin, qui a abattu le ballon.'),
      ['douanier | chasseur'],
    ],
    [
      'across languages',
      said('The keeper of the lock sounded the alarm.'),
      dit('C’est une promeneuse qui a sonné l’alarme.'),
      ['promeneuse | keeper'],
    ],
  ])('%s', (_what, earlier, claim, expected) => {
    expect(clashesOf(['contrast'], earlier, claim)).toEqual(expected);
    const turned = expected.map((line) => line.split(' | ').reverse().join(' | '));
    expect(clashesOf(['contrast'], claim, earlier)).toEqual(turned);
  });

  test.each<[what: string, earlier: Statement, claim: Statement]>([
    ['the same', dit('Le maire a signé l’arrêté.'), dit('C’est le maire qui a signé l’arrêté.')],
    [
      'a name, and a role that may be theirs',
      dit('Jean Morel a signé l’arrêté.'),
      dit('C’est le maire qui a signé l’arrêté.'),
    ],
    [
      'what was announced',
      said('The owner announced the closure.'),
      said('It was announced on Monday that the mill will close.'),
    ],
    ['another deed', said('The owner sold the mill.'), said('It was the mayor who closed the mill.')],
  ])('not where: %s', (_what, earlier, claim) => {
    expect(clashesOf(['contrast'], earlier, claim)).toEqual([]);
  });
});
