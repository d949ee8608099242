import { describe, expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import type { Difference, Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

const about = { title: 'Le hangar de Trévoux soufflé', focus: ['Trévoux', 'Lantenay', 'Kerouan'] };

describe('what befell somebody and, elsewhere, nobody', () => {
  test.each<[what: string, earlier: Statement, claim: Statement, kind?: Difference['kind']]>([
    [
      'no deaths, and the dead',
      said('No deaths have been reported.', about),
      said('Two people were found dead.', about),
    ],
    [
      'nobody, and somebody',
      dit('Un gardien et deux riverains ont été blessés.', about),
      said('No one was injured, the fire service said.', about),
    ],
    [
      'none of some, and so many of them',
      said('None of the dockers of Trévoux is under suspicion.', about),
      dit('Six dockers de Trévoux figurent parmi les suspects.', about),
      'quantifier',
    ],
    [
      'nobody of those whom the other tells of',
      dit('Aucun pompier n’a été blessé.', about),
      dit('Pendant l’assaut des flammes, un pompier du Rhône a été blessé à la main.', about),
    ],
  ])('%s', (_what, earlier, claim, kind = 'polarity') => {
    const verdict = decide(claim, [earlier]);
    expect(verdict.mark).toBe('contradicted');
    expect(verdict.differences.map((difference) => difference.kind)).toContain(kind);
  });

  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'nobody of others',
      dit('Aucun pompier n’a été blessé.', about),
      dit('Trois passants ont été blessés.', about),
    ],
    [
      'none of some, and others that do something else',
      said('None of the dockers of Trévoux is under suspicion.', about),
      said('On the new quay of the harbour, the dockers of Trévoux unload grain again.', about),
    ],
    [
      'of another event',
      dit('Deux riverains ont été blessés.', about),
      dit('Un autre hangar a brûlé la veille, sans faire de blessé.', about),
    ],
    [
      'long ago',
      said('In 2019 a barge hit the pier, and nobody was killed.', about),
      said('One of the two people who were rescued died.', about),
    ],
    [
      'in other places',
      said('No one was injured in Lyon.', about),
      said('Two people were injured in Marseille.', about),
    ],
  ])('no conflict: %s', (_what, earlier, claim) => {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
  });
});
