import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/compare/decide';
import type { Statement } from '../../../src/compare/types';
import { dit, said } from './statements';

/** How something ended or stands, told on either side in words of its own. */
describe('outcomes in other words', () => {
  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'a truce that is broken',
      said('The truce between the two militias of Brenn was holding on Sunday, observers said.'),
      said('Fighting resumed in Brenn on Sunday, shattering the truce of the two militias.'),
    ],
    [
      'a strike that goes on',
      dit('La grève des dockers de Brenne a été levée lundi soir.'),
      dit('Les dockers de Brenne ont décidé de poursuivre leur mouvement lundi soir.'),
    ],
    [
      'a vote told with an adverb, in the passive voice',
      said('Members of Brenn rowing club voted narrowly in favour of the new boathouse.'),
      said("The new boathouse was turned down by members in Brenn rowing club's ballot."),
    ],
    [
      'charges of which the noun stands first',
      said('The charges against the jockey Carl Hume have been dropped.'),
      said('Carl Hume, the jockey, still faces trial after prosecutors upheld the charges.'),
    ],
    [
      'who is still looked for',
      dit('Le marin disparu vendredi au large de Brenne a été retrouvé vivant.'),
      dit('On restait sans nouvelles du marin disparu vendredi au large de Brenne.'),
    ],
    [
      'a plea told as a noun',
      said('The dealer Ray Holm pleaded guilty to forgery in a Brenn court.'),
      said('The dealer Ray Holm entered a not guilty plea to forgery in a Brenn court.'),
    ],
    [
      'workers laid off',
      said('The Brenn sawmill laid off forty workers in May.'),
      said('The Brenn sawmill hired forty workers in May.'),
    ],
  ])('contradict: %s', (_, earlier, claim) => {
    expect(decide(claim, [earlier]).mark).toBe('contradicted');
  });
});

/** Opposites of which each is right: they are said of different things. */
describe('opposites of different things', () => {
  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'two bills',
      said('The governor signed the bill on school buses in Brenn on Monday.'),
      said('The governor vetoed a bill on river dams in Brenn on Monday.'),
    ],
    [
      'two people in one car',
      said('The driver was not hurt in the crash near Brenn.'),
      said('A passenger was hurt in the crash near Brenn.'),
    ],
    [
      'two wings',
      said("The museum's north wing is closed until May."),
      said('The museum opened a shop in its south wing on Monday.'),
    ],
    [
      'two decisions of a prefect',
      dit('Le préfet a autorisé la course de dimanche à Brenne.'),
      dit('Le préfet a interdit les feux d’artifice dimanche à Brenne.'),
    ],
    [
      'two votes',
      said('Councillors in Brenn voted for the swimming pool on Monday.'),
      said('Councillors in Brenn voted against a new bypass on Monday.'),
    ],
    [
      'two accused',
      said('The appeal of the second defendant was dismissed in Brenn.'),
      said('The first defendant won his appeal in Brenn.'),
    ],
    [
      'what was asked for alone',
      said('Lawyers for the painter asked the judge to dismiss the lawsuit.'),
      said("The judge set a date for the painter's lawsuit to be heard."),
    ],
  ])('do not contradict: %s', (_, earlier, claim) => {
    expect(decide(claim, [earlier]).mark).not.toBe('contradicted');
  });
});

describe('one outcome told by its opposite, denied', () => {
  test.each<[earlier: Statement, claim: Statement]>([
    [
      said('The pit at Brenn will stay open, as a buyer stepped in.'),
      said('A buyer has saved the Brenn pit from closure.'),
    ],
    [
      dit('La ministre est restée à son poste malgré les appels de Brenne.'),
      dit('Malgré les appels de Brenne, la ministre n’a pas quitté ses fonctions.'),
    ],
    [
      said('The eruption of Mount Brenn has ended, scientists said.'),
      said('Scientists say Mount Brenn is no longer erupting.'),
    ],
  ])('is no contradiction', (earlier, claim) => {
    expect(decide(claim, [earlier]).mark).toBe('corroborated');
  });
});
