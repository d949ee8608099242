import { describe, expect, it, test } from 'vitest';
import { likeness } from '../../../src/compare/align/similarity';
import { decide } from '../../../src/compare/decide';
import { wholeView } from '../../../src/compare/statement/view';
import type { Statement } from '../../../src/compare/types';
import { dit, said } from './statements';

/** The words of the claim that nothing of the earlier statement means, names and figures left out. */
function unmet(claim: Statement, earlier: Statement): string[] {
  const theirs = wholeView(earlier).tokens;
  return wholeView(claim)
    .tokens.filter(({ kind }) => kind === 'word')
    .filter((token) => theirs.every((other) => likeness(token, other).value === 0))
    .map(({ norm }) => norm);
}

const MARCH = { publishedAt: '2026-03-10T10:00:00+00:00' };

/** Pairs with what they are called. */
function called(pairs: [Statement, Statement][]): [string, Statement, Statement][] {
  return pairs.map(([one, other]) => [one.claim.text, one, other]);
}

describe('one fact in other words', () => {
  test.each(
    called([
      [
        said('Veteran striker Tom Oduya has called time on his career at the age of 36.'),
        said('Oduya, 36, announced his retirement from football in a video message to supporters.'),
      ],
      [
        dit('Les députés ont adopté mardi la loi sur la fin de vie par 310 voix contre 240.'),
        dit('Feu vert de l’Assemblée nationale au texte sur la fin de vie, voté par 310 élus.'),
      ],
      [
        dit('La ministre de la Culture a présenté sa démission lundi soir.'),
        dit('La locataire de la rue de Valois quitte le gouvernement, a-t-on appris lundi dans la soirée.'),
      ],
      [
        dit('Les cheminots ont mis fin à leur mouvement de grève après douze jours de conflit.'),
        dit('La reprise du travail a été votée par les agents du rail au terme de douze jours d’arrêt.'),
      ],
      [
        said('A gas explosion tore through a block of flats in Montarel, killing three people.'),
        dit('Trois personnes ont péri dans un immeuble de Montarel, soufflé par une explosion due au gaz.'),
      ],
      [
        said('Striker Lena Vogt has joined Parkholm from Ostrava for a fee of 900,000 euros.'),
        said('Parkholm have signed Lena Vogt, paying Ostrava 900,000 euros for the forward.'),
      ],
      [
        said('Wildlife officers shot dead a bear that had mauled a hiker near Lake Torrin.'),
        said('The bear which attacked a walker by Lake Torrin has been put down.'),
      ],
      [
        said('Schools in Larmont will stay shut on Tuesday as snow makes roads impassable.'),
        dit('Pas de classe mardi à Larmont : les routes sont bloquées par la neige.'),
      ],
      [
        said('Marlow beat Kenfield 3-1 on Saturday to secure their place in the cup final.'),
        said('Kenfield were knocked out of the cup after losing 3-1 to Marlow in the semi-final.'),
      ],
    ]),
  )('%s', (_, earlier, claim) => {
    expect(decide(claim, [earlier]).mark).toBe('corroborated');
  });

  it.each(
    called([
      [said('The outbreak claimed five lives.'), said('Five people died in the outbreak.')],
      [said('Paris recalled its ambassador.'), said('The French government recalled its ambassador.')],
      [said('The firm shed 300 jobs.'), dit('L’entreprise licencie 300 salariés.')],
      [said('The mosaic came to light.'), said('Diggers unearthed the mosaic.')],
      [dit('Les secours ont retrouvé le marin sain et sauf.'), said('Rescuers found the sailor unharmed.')],
      [dit('Le loyer de l’argent a reculé.'), said('Borrowing costs fell.')],
      [said('The firm is axing jobs.'), dit('L’entreprise a procédé à des licenciements.')],
      [said('The toys were pulled from shelves.'), dit('Les jouets ont été retirés de la vente.')],
      [dit('La randonneuse a été retrouvée saine et sauve.'), said('The hiker was found unharmed.')],
      [said('The glacier shrank.'), dit('Le glacier a perdu un tiers de sa surface.')],
      [dit('Le bijoutier a été arrêté.'), said('The jeweller was taken into custody.')],
      [said('Nobody was hurt.'), dit('Le séisme n’a fait aucune victime.')],
    ]),
  )('has words for all of it: %s', (_, claim, earlier) => {
    expect(unmet(claim, earlier)).toEqual([]);
  });
});

describe('another fact with the same names', () => {
  it('does not take a lead in time for a victory, nor "for the first time" for a novice', () => {
    const claim = said('The side trained ahead of the season.');
    expect(unmet(claim, said('The side beat Kenfield.'))).toEqual(['trained', 'ahead', 'season']);
    expect(unmet(said('It is the first time.'), dit('Les Bleus ont perdu.'))).toContain('time');
  });

  it.each<[what: string, claim: Statement, earlier: Statement]>([
    [
      'a dispute over staffing denies no staff',
      said('Nursing staff in Brenn protested on Wednesday.'),
      said('Nurses in Brenn walked out on Wednesday in a dispute over staffing.'),
    ],
    [
      'who says so comes behind what is to be',
      said('Ilse Brandt will leave her post at the start of the summer, a spokeswoman said.'),
      said('Prime Minister Ilse Brandt is to step down in June, her office announced.'),
    ],
    [
      'a sign for percent ends no clause',
      dit(
        'La facture d’électricité des ménages augmentera de 9 % au 1er août, a indiqué le régulateur.',
        MARCH,
      ),
      said('Electricity bills will go up by 9% from 1 August, the energy regulator confirmed.', MARCH),
    ],
    [
      'one animal kills, another is adopted',
      dit('Un berger du Vercoire a adopté un chien pour garder ses brebis.'),
      dit('Un loup a tué douze brebis dans une ferme du Vercoire.'),
    ],
    [
      'a tour called off, and music composed on it',
      dit('La chanteuse Maya Coll a composé la musique d’un film sur sa tournée.'),
      said('Singer Maya Coll has called off her tour for health reasons.'),
    ],
  ])('%s', (_, claim, earlier) => {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
  });
});
