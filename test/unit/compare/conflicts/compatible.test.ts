import { expect, test } from 'vitest';
import { decide } from '../../../../src/compare/decide';
import type { Statement } from '../../../../src/compare/types';
import { dit, said } from '../statements';

const compatible: [what: string, earlier: Statement, claim: Statement][] = [
  [
    'a rounded figure',
    dit('Près de 3 000 personnes ont défilé samedi à Rennes contre la réforme.'),
    dit('Ils étaient 2 950 manifestants samedi à Rennes contre la réforme.'),
  ],
  [
    'at least so many',
    said('At least 12 people were hurt when the ferry hit the pier in Oban.'),
    said('The ferry hit the pier in Oban, injuring 14 people.'),
  ],
  [
    'number words and digits',
    dit('La réunion des ministres à Vienne a duré une heure et demie.'),
    dit('La réunion des ministres à Vienne a duré 90 minutes.'),
  ],
  [
    'months and weeks',
    dit('Les travaux du pont de Sully dureront six semaines, dit la mairie.'),
    said('Work on the Sully bridge will last a month and a half, the town hall says.'),
  ],
  [
    'decades and years',
    said('Dr Omar Said has seen more measles in Oban than in his 22 years before.'),
    said('Dr Omar Said has seen more measles in Oban than in two decades before.'),
  ],
  [
    'months and days',
    said('The courts of Oban have two months to decide on the extradition.'),
    said('The courts of Oban have 60 days to decide on the extradition.'),
  ],
  [
    'a share with its decimals and without',
    dit('Les ventes de champagne ont reculé de 6,4 % au premier semestre.'),
    dit('Les ventes de champagne ont reculé de 6 % au premier semestre.'),
  ],
  [
    'at least a few, and two more',
    said('The ferry accident in Oban left at least four people missing.'),
    said('The ferry accident in Oban left six people missing.'),
  ],
  [
    'a sum in trillions, however they are written',
    said('The leaders agreed in Vienna to spend €1,740 billion over seven years.'),
    said('The leaders agreed in Vienna to spend €1.74trn over seven years.'),
  ],
  [
    'half a dozen and six',
    said('The council of Truro will close six libraries in June.'),
    said('The council of Truro will close half a dozen libraries in June.'),
  ],
  [
    'another unit',
    dit("Le groupe Darbel va investir 1,2 milliard d'euros dans l'usine de Dunkerque."),
    dit("Le groupe Darbel investira 1 200 millions d'euros dans son usine de Dunkerque."),
  ],
  [
    'a weekday and its date',
    dit('La grève des éboueurs commencera mercredi 6 mai à Toulon.'),
    dit('La grève des éboueurs de Toulon commencera mercredi.'),
  ],
  [
    'another spelling of a name',
    said('Volodymyr Petrenko was elected mayor of Lviv on Sunday.'),
    said('Volodimir Petrenko has been elected mayor of Lviv on Sunday.'),
  ],
  [
    'a capital for its country',
    dit('Le président russe a invité son homologue à Moscou en mai.'),
    dit('Le président russe a invité son homologue en Russie au mois de mai.'),
  ],
  [
    'a subset of the figure',
    dit("L'accident a fait douze blessés, dont trois graves, à Vesoul."),
    dit("Douze personnes ont été blessées dans l'accident à Vesoul."),
  ],
  [
    'a phrase with a negation in it and a word without',
    dit('Une navette gratuite conduira les élèves de Nevers au lycée dès mardi.'),
    dit('À Nevers, une navette conduira sans frais les élèves au lycée dès mardi.'),
  ],
  [
    'a phrase of three words and a verb',
    said('The tariff on Norwegian salmon applies from 1 June, the ministry in Oslo said.'),
    said('The tariff on Norwegian salmon comes into force on 1 June, according to the ministry in Oslo.'),
  ],
  [
    'two words that both refuse',
    dit('La direction a refusé toute hausse de salaire aux conducteurs.'),
    dit('La direction a rejeté toute augmentation de salaire pour les conducteurs.'),
  ],
  [
    'an opposite that is negated',
    said('The bus driver did not survive the crash on the A9 near Perth.'),
    said('The bus driver died in the crash on the A9 near Perth.'),
  ],
  [
    'another language',
    dit('Le séisme a fait 40 morts dimanche dans le nord du Chili.'),
    said("Forty people died in Sunday's earthquake in northern Chile."),
  ],
  [
    'another language, the other way round',
    said('The union called a two-day strike at the airport in Lisbon.'),
    dit("Le syndicat a appelé à deux jours de grève à l'aéroport de Lisbonne."),
  ],
];

test.each(compatible)('%s corroborates', (_what, earlier, claim) => {
  const verdict = decide(claim, [earlier]);
  expect(verdict.mark).toBe('corroborated');
  expect(verdict.evidence).toEqual([
    expect.objectContaining({ text: earlier.claim.text, relation: 'supports' }),
  ]);
  expect(verdict.differences).toEqual([]);
});
