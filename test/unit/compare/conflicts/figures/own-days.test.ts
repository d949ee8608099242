import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

const monday = { publishedAt: '2026-05-04T18:00:00+00:00' };
const tuesday = { publishedAt: '2026-05-05T09:00:00+00:00' };

type Pair = [what: string, earlier: Statement, claim: Statement];

describe('figures that are each right of their own day', () => {
  test.each<Pair>([
    [
      'days that are counted on',
      dit("Au 12e jour de la grève, les dockers de Fos ont bloqué l'entrée du port.", monday),
      dit("Au 13e jour de la grève, les dockers de Fos ont bloqué l'entrée du port.", tuesday),
    ],
    [
      'days counted behind their noun',
      said('Day 4 of the Corby dockers’ strike brought the ferries to a halt.', monday),
      said('Day 5 of the Corby dockers’ strike brought the ferries to a halt.', tuesday),
    ],
    [
      'days that are left',
      dit('À trois jours du vote, les candidats de Tulle tiennent leur dernière réunion.', monday),
      dit('À deux jours du vote, les candidats de Tulle tiennent leur dernière réunion.', tuesday),
    ],
    [
      'what the last day brought',
      dit('La préfecture du Lot a recensé 140 nouveaux malades en 24 heures.', monday),
      dit('La préfecture du Lot a recensé 190 nouveaux malades en 24 heures.', tuesday),
    ],
    [
      'the people whom two surveys asked',
      dit('Le sondage a été fait sur un échantillon de 1 317 habitants de la région.', monday),
      dit('Le sondage a été fait sur un échantillon de 982 habitants de la région.', monday),
    ],
  ])('%s', (_, earlier, claim) => {
    expect(clashesOf(['quantity'], earlier, claim)).toEqual([]);
  });

  test.each<[...Pair, clash: string]>([
    [
      'days that were counted on one day',
      dit("Au 12e jour de la grève, les dockers de Fos ont bloqué l'entrée du port.", monday),
      dit("Au 13e jour de la grève, les dockers de Fos ont bloqué l'entrée du port.", monday),
      '13e | 12e',
    ],
    [
      'what one day brought',
      dit('La préfecture du Lot a recensé 140 nouveaux malades en 24 heures.', monday),
      dit('La préfecture du Lot a recensé 190 nouveaux malades en 24 heures.', monday),
      '190 nouveaux malades | 140 nouveaux malades',
    ],
    [
      'a whole of which the last day brought a part',
      dit('Le virus a fait neuf morts à Cahors, dont deux en 24 heures.', monday),
      dit('Le virus a fait douze morts à Cahors, dont trois en 24 heures.', tuesday),
      'douze morts | neuf morts',
    ],
  ])('and not %s', (_, earlier, claim, clash) => {
    expect(clashesOf(['quantity'], earlier, claim)).toContain(clash);
  });
});
