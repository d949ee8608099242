import { expect, test } from 'vitest';
import { decide } from '../../../../src/compare/decide';
import type { Statement } from '../../../../src/compare/types';
import { dit, said } from '../statements';

const traps: [what: string, earlier: Statement, claim: Statement][] = [
  [
    'what was asked for is not what was decided',
    dit('Le procureur a requis six ans de prison contre Luc Sarran pour corruption.'),
    dit('Luc Sarran a été condamné à quatre ans de prison pour corruption.'),
  ],
  [
    'the same template with another place and day',
    dit("L'avalanche de Val-Cenis a fait trois morts dimanche."),
    dit("L'avalanche de La Clusaz a fait cinq morts mardi."),
  ],
  [
    'the injured are not the dead',
    said('The crash in Leeds injured nine passengers on Monday.'),
    said('The crash in Leeds killed two passengers on Monday.'),
  ],
  [
    'a namesake',
    dit('Anne Morvan, maire de Redon, inaugurera la piscine lundi.'),
    dit('Jules Morvan, avocat à Redon, défend la famille de la victime.'),
  ],
  [
    'a figure of another moment',
    said('Some 4,000 homes were without power in Kent at midday on Monday.'),
    said('On Tuesday evening 900 homes were still without power in Kent.'),
  ],
  [
    'another matter in the same town',
    dit('La ville de Sète a voté un budget de 90 millions d’euros.'),
    dit('Le festival de musique de Sète commencera le 3 juillet.'),
  ],
];

test.each(traps)('%s', (_what, earlier, claim) => {
  const verdict = decide(claim, [earlier]);
  expect(verdict.mark).toBe('new');
  expect(verdict.differences).toEqual([]);
});

test('a part of the figure is no conflict with the whole that it is a part of', () => {
  const earlier = dit('Parmi les 30 blessés, quatre étaient toujours à l’hôpital mercredi.');
  const { mark, differences } = decide(dit('L’accident de car a fait 30 blessés, selon la préfecture.'), [
    earlier,
  ]);
  expect(mark).not.toBe('contradicted');
  expect(differences).toEqual([]);
});

/** Days and figures of two different deeds of one body: whatever else is made of them, they dispute nothing. */
const ofOtherDeeds: typeof traps = [
  [
    'a year of background and a day',
    said('Meera Sandhu won the seat of Kettle Creek by 300 votes on Monday.'),
    said('Meera Sandhu’s party won the seat of Kettle Creek in 2015 by 312.'),
  ],
  [
    'a day since when something lasts, and the day of something else',
    dit('Trois réunions se sont tenues depuis lundi au Conseil de Sully.'),
    dit('La réunion suivante au Conseil de Sully se tiendra mercredi.'),
  ],
];

test.each(ofOtherDeeds)('%s', (_what, earlier, claim) => {
  const verdict = decide(claim, [earlier]);
  expect(verdict.mark).not.toBe('contradicted');
  expect(verdict.differences).toEqual([]);
});
