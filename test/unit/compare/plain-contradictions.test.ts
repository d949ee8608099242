import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/compare/decide';
import type { Statement } from '../../../src/compare/types';
import { dit, said } from './statements';

/** What any reader sees at once must be seen, in either order. */
describe('plain contradictions', () => {
  test.each<[here: string, there: string, earlier: Statement, claim: Statement]>([
    [
      'not hurt',
      'hurt',
      said('The driver was hurt in the crash at Brenn.'),
      said('The driver was not hurt in the crash at Brenn.'),
    ],
    [
      'found not guilty',
      'found guilty',
      said('Morel was found guilty in Brenn on Friday.'),
      said('Morel was found not guilty in Brenn on Friday.'),
    ],
    [
      'n’a pas été blessé',
      'blessé',
      dit('Le conducteur a été blessé dans l’accident de Brenne.'),
      dit('Le conducteur n’a pas été blessé dans l’accident de Brenne.'),
    ],
    [
      'plaidé non coupable',
      'plaidé coupable',
      dit('M. Morel a plaidé coupable lundi à Brenne.'),
      dit('M. Morel a plaidé non coupable lundi à Brenne.'),
    ],
    [
      'voted against',
      'voted for',
      said('The council of Brenn voted for the plan on Monday.'),
      said('The council of Brenn voted against the plan on Monday.'),
    ],
    [
      'voté contre',
      'voté pour',
      dit('Le conseil de Brenne a voté pour le projet lundi.'),
      dit('Le conseil de Brenne a voté contre le projet lundi.'),
    ],
    [
      'voté contre',
      'voted for',
      said('The council of Brenn voted for the plan on Monday.'),
      dit('Le conseil de Brenn a voté contre le projet lundi.'),
    ],
    [
      'opponents',
      'supporters',
      said('Some 400 supporters held a vigil in Brenn.'),
      said('Some 400 opponents held a vigil in Brenn.'),
    ],
    [
      'Dutch',
      'Belgian',
      said('A Belgian tourist was killed in Brenn on Monday.'),
      said('A Dutch tourist was killed in Brenn on Monday.'),
    ],
    [
      'néerlandais',
      'belge',
      dit('Un touriste belge de 34 ans a été tué à Brenne.'),
      dit('Un touriste néerlandais de 34 ans a été tué à Brenne.'),
    ],
    [
      'vetoed',
      'signed',
      said('President Morel signed the bill on Monday.'),
      said('President Morel vetoed the bill on Monday.'),
    ],
    ['burst', 'held', said('The dam at Brenn held on Monday.'), said('The dam at Brenn burst on Monday.')],
  ])('%s, %s', (here, there, earlier, claim) => {
    const differences = (one: Statement, other: Statement) =>
      decide(one, [other]).differences.map((found) => [found.here, found.there]);
    expect(differences(claim, earlier)).toContainEqual([here, there]);
    expect(differences(earlier, claim)).toContainEqual([there, here]);
  });

  test.each<[earlier: Statement, claim: Statement]>([
    [
      said('The driver was unscathed in the crash at Brenn.'),
      said('The driver was not hurt in the crash at Brenn.'),
    ],
    [
      said('The driver was not injured in the crash at Brenn.'),
      said('The driver was not hurt in the crash at Brenn.'),
    ],
    [said('Morel was acquitted in Brenn on Friday.'), said('Morel was found not guilty in Brenn on Friday.')],
    [dit('Un touriste belge a été tué à Brenne.'), said('A Belgian tourist was killed in Brenne.')],
  ])('none where both say the same', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).toBe('corroborated');
  });

  test.each<[earlier: Statement, claim: Statement]>([
    [
      said('Two pupils were hurt in the crash at Brenn.'),
      said('Two pupils were hurt in the crash at Brenn; the driver was not hurt.'),
    ],
    [
      said('Four members of the Brenn council voted against the plan.'),
      said('Nine members of the Brenn council voted for the plan.'),
    ],
  ])('none where each speaks of others', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
  });
});
