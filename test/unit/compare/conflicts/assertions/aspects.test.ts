import { describe, expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import { inspect } from '../../../../../src/compare/inspect';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

/** The words put side by side as opposites. */
function opposites(earlier: Statement, claim: Statement): [here: string, there: string][] {
  return inspect(earlier, claim, { candidates: [earlier] })
    .conflicts.filter(({ kind }) => kind === 'antonym')
    .map(({ here, there }) => [here, there]);
}

describe('what begins and what ends', () => {
  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'talks, and a war',
      dit("Les deux présidents se sont entretenus de la fin de la guerre en Ardénie, révèle l'agence."),
      dit("Les deux présidents sont tombés d'accord pour engager des négociations sans délai en Ardénie."),
    ],
    [
      'the works, and the strike',
      said('The end of the strike at Corben docks was announced by the two unions on Monday.'),
      said('Works at Corben docks, the two unions said on Monday, are to begin without delay.'),
    ],
  ])('are no opposites of other things: %s', (_what, earlier, claim) => {
    expect(opposites(earlier, claim)).toEqual([]);
  });

  test('are opposites of one thing', () => {
    const earlier = said('The search for the three missing climbers at Corben was resumed on Monday.');
    const claim = said('The search for the three missing climbers at Corben was suspended on Monday.');
    expect(opposites(earlier, claim)).toEqual([['suspended', 'resumed']]);
    expect(decide(claim, [earlier]).mark).toBe('contradicted');
  });

  test('are opposites of one thing that something is told of between commas', () => {
    const earlier = dit('Les classes de niveau, créées à Corben en 2024, seront abandonnées.');
    const claim = dit('Les classes de niveau sont maintenues à Corben.');
    expect(opposites(earlier, claim)).toEqual([['maintenues', 'abandonnées']]);
  });

  test('records are of what the sentence tells of', () => {
    const earlier = said('Turnout at Corben was 38 percent, the highest in a mayoral race since 1997.');
    const claim = said('Turnout at Corben was the lowest in decades.');
    expect(opposites(earlier, claim)).toEqual([['lowest', 'highest']]);
  });

  test('are opposites of one thing that stands in front of one and behind the other', () => {
    const earlier = dit("La grève des dockers de Corben s'est terminée lundi matin, selon le port.");
    const claim = dit('Le début de la grève des dockers de Corben date de lundi matin, selon le port.');
    expect(opposites(earlier, claim)).toHaveLength(1);
  });
});
