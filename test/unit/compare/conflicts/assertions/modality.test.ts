import { expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import { givenAs } from '../../../../../src/compare/statement/modality';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

/** What the last word of meaning of a statement is given as. */
function endOf(statement: Statement): string {
  const view = wholeView(statement);
  const last = view.tokens.at(-1);
  return last ? givenAs(view, last).modality : '';
}

test.each([
  ['asserted', said('The council closed the pool.'), dit('La ville a fermé la piscine.')],
  ['planned', said('The council will close the pool.'), dit('La ville fermera la piscine.')],
  ['planned', said('The council has decided to close the pool.'), dit('La ville va fermer la piscine.')],
  ['possible', said('The council might close the pool.'), dit('La ville pourrait fermer la piscine.')],
  ['considered', said('The council is mulling a closure.'), dit('La ville envisage la fermeture.')],
  [
    'asserted',
    said('It considers that it closed the pool.'),
    dit("Rien n'est envisagé contre la fermeture."),
  ],
  [
    'possible',
    said('The council did not rule out closing the pool.'),
    dit("La ville n'exclut pas de fermer la piscine."),
  ],
  ['asked', said('Residents demand that the pool be closed.'), dit('Les riverains exigent la fermeture.')],
  ['open', said('The council has yet to decide whether to close it at noon.'), dit('Elle hésite à fermer.')],
  ['open', said('No decision has been taken on the closure.'), dit("Rien n'est décidé sur la fermeture.")],
  ['open', said('It declined to say whether it would close.'), dit('Elle refuse de dire si elle fermera.')],
  ['open', said('It is still considering the closure.'), dit('La ville étudie toujours la fermeture.')],
])('a sentence gives something as %s', (modality, english, french) => {
  expect([endOf(english), endOf(french)]).toEqual([modality, modality]);
});

test('a passive tells the modality of what stands in front of it', () => {
  const view = wholeView(dit('La fermeture de la piscine couverte a été requise.'));
  expect(view.tokens.slice(0, -1).map((token) => givenAs(view, token).modality)).toEqual([
    'asked',
    'asked',
    'asked',
  ]);
});

const conflicting: [what: string, one: Statement, other: Statement][] = [
  [
    'still considered, and decided',
    said('The council has decided to close the swimming pool on Mill Street.'),
    said('The council is still considering closing the swimming pool on Mill Street.'),
  ],
  [
    'undecided, and to be done',
    said('Veloria has not decided whether to appeal against the fine.'),
    said('Veloria will appeal against the fine, its lawyer said.'),
  ],
  [
    'no decision, and a decision',
    said('No decision has been taken on the closure of the Ardley plant.'),
    said('The Ardley plant will close in June, the company has decided.'),
  ],
  [
    'hesitation, and a plan',
    dit('Le maire de Brenne hésite encore à se représenter en mars.'),
    dit('Le maire de Brenne se représentera en mars.'),
  ],
  [
    'undecided, and decided, in a passive',
    dit("Aucune décision n'a été prise sur la fermeture du site de Brenne."),
    dit('La fermeture du site de Brenne est décidée, selon la direction.'),
  ],
  [
    'in two languages',
    said('Veloria has not decided whether to appeal against the fine.'),
    dit("Veloria fera appel de l'amende."),
  ],
  [
    'advised, and ordered',
    said('Residents of the valley were ordered to leave their homes.'),
    said('Residents of the valley were urged, but not ordered, to leave their homes.'),
  ],
  [
    'excluded, and considered',
    dit('Le groupe exclut de vendre son chantier naval.'),
    dit('Le groupe envisage de vendre son chantier naval.'),
  ],
];

test.each(conflicting)('a conflict of modality: %s', (_, one, other) => {
  for (const [earlier, claim] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(decide(claim, [earlier]).mark).toBe('contradicted');
  }
});

test('the difference names what leaves it open and what settles it', () => {
  const [difference] = decide(said('Veloria has not decided whether to appeal against the fine.'), [
    said('Veloria will appeal against the fine, its lawyer said.'),
  ]).differences;
  expect(difference).toMatchObject({
    kind: 'polarity',
    here: 'not decided whether to appeal',
    there: 'will appeal',
  });
});

const compatible: [what: string, one: Statement, other: Statement][] = [
  [
    'what is asked for, and what is given',
    said('Teachers demanded a pay rise of ten per cent.'),
    said('Teachers were offered a pay rise of four per cent.'),
  ],
  [
    'what some want, and what others will do',
    said('The opposition wants the pool to stay open.'),
    said('The council will close the pool.'),
  ],
  [
    'what is not excluded, and what is to be',
    dit("Le groupe n'exclut pas de vendre son chantier naval."),
    dit('Le groupe vendra son chantier naval.'),
  ],
  [
    'talks, and what they came to',
    said('The deal between Helion and Tarn Steel was signed on Monday.'),
    said('Helion and Tarn Steel are still holding talks on the deal.'),
  ],
  [
    'what is left open of one thing, and done with another',
    said('The company has not decided whether to sell its factory in Ardley.'),
    said('The company will sell its ship in Tarn.'),
  ],
];

test.each(compatible)('no conflict of modality: %s', (_, one, other) => {
  for (const [earlier, claim] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
  }
});

test('what was done before somebody had to decide whether to do it again is no conflict', () => {
  const done = said('The mayor of Brenn ran in March.', { publishedAt: '2026-03-02T10:00:00Z' });
  const open = said('The mayor of Brenn has not decided whether to run.', {
    publishedAt: '2026-05-02T10:00:00Z',
  });
  expect(decide(open, [done]).mark).not.toBe('contradicted');
});

test.each([
  [said('The council has decided to close the pool.'), said('The council is considering closing the pool.')],
  [dit('Le groupe va retirer sa plainte.'), dit('Le groupe envisage de retirer sa plainte.')],
])('what is considered does not support what is decided, nor the other way round', (one, other) => {
  expect([decide(one, [other]).mark, decide(other, [one]).mark]).toEqual(['new', 'new']);
});
