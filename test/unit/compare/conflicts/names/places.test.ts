import { describe, expect, test } from 'vitest';
import { align } from '../../../../../src/compare/align/align';
import { nameClashes } from '../../../../../src/compare/conflicts/names/people';
import { placeClashes } from '../../../../../src/compare/conflicts/names/places';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

type Pair = [what: string, earlier: Statement, claim: Statement, here: string, there: string];

function namesOf(find: typeof placeClashes, earlier: Statement, claim: Statement, oneStory = true) {
  const alignment = align(wholeView(claim), wholeView(earlier), oneStory);
  const text = (tokens: { norm: string }[]) => tokens.map(({ norm }) => norm).join(' ');
  return find(alignment).map(({ here, there }) => [text(here), text(there)]);
}

describe('where it happened, in one event', () => {
  test.each<Pair>([
    [
      'something stands between what happens and the place',
      said('The rally will be held on the main square in Porto in May.'),
      dit('Le rassemblement aura lieu en juin à Lisbonne.'),
      'lisbonne',
      'porto',
    ],
    [
      'a place that is in no list, behind a deed',
      dit('Le convoi, parti de La Roche peu avant midi, transportait du blé.'),
      dit('Le convoi était parti de Vaubrun dans la matinée.'),
      'vaubrun',
      'roche',
    ],
    [
      'two towns of a country that one sentence names',
      said('French divers searched the wreck near Rennes for an hour.'),
      said('The wreck was searched near Toulouse.'),
      'toulouse',
      'rennes',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    expect(namesOf(placeClashes, earlier, claim)).toContainEqual([here, there]);
    expect(namesOf(placeClashes, earlier, claim, false)).toEqual([]);
  });

  test.each<Pair>([
    [
      'two streets, which have a word for a street in common',
      said('The new clinic will open in May in Mill Road.'),
      said('The new clinic is to open in Abbey Street.'),
      'abbey street',
      'mill road',
    ],
    [
      'a place that is set in front',
      dit('La fresque volée a été retrouvée à Rennes, dans une cave.'),
      dit("C'est à Toulouse que la fresque a été retrouvée."),
      'toulouse',
      'rennes',
    ],
    [
      'where something goes, told by a word that tells as well where it is',
      said('The workshop will move to Toulouse next year.'),
      dit("L'atelier sera transféré à Rennes."),
      'rennes',
      'toulouse',
    ],
  ])('%s: whatever else is known of the articles', (_what, earlier, claim, here, there) => {
    expect(namesOf(placeClashes, earlier, claim, false)).toEqual([[here, there]]);
  });

  test('a site is named behind it or in front', () => {
    const earlier = said('He was arrested on Thursday at Lisbon airport.');
    const claim = dit('Les policiers l’ont arrêté jeudi à la gare de Porto.');
    expect(namesOf(placeClashes, earlier, claim)).toEqual([['porto', 'lisbon']]);
  });

  test('a country is known by its town', () => {
    const earlier = dit('Un suspect a été interpellé en Espagne.');
    const claim = dit('Un suspect que la police de Rennes cherchait à Toulouse a été interpellé à Madrid.');
    expect(namesOf(placeClashes, earlier, claim)).toEqual([]);
  });

  test('what somebody is the head of is no place', () => {
    const earlier = said('He was arrested on Thursday at Lisbon airport.');
    expect(
      namesOf(placeClashes, earlier, dit('Ils l’ont arrêté jeudi, a-t-il écrit au maire de Porto.')),
    ).toEqual([]);
  });

  test('two places of one, or of two other things, do not conflict', () => {
    const earlier = said('The rally will be held in Portugal.');
    expect(namesOf(placeClashes, earlier, dit('Le rassemblement aura lieu à Lisbonne.'))).toEqual([]);
    expect(namesOf(placeClashes, earlier, said('A drought worries growers in Spain.'))).toEqual([]);
  });
});

describe('who did it, in one event', () => {
  test.each<Pair>([
    [
      'an agent',
      dit('Le jury, présidé par Édith Marchand, délibère.'),
      dit('Le jury, présidé par Paul Lambert, refuse de répondre.'),
      'paul lambert',
      'edith marchand',
    ],
    [
      'an object, across languages',
      said('The court of Ghent convicted Peter Janssens.'),
      dit('Le tribunal de Gand a condamné Luc Vermeulen.'),
      'luc vermeulen',
      'peter janssens',
    ],
  ])('%s', (_what, earlier, claim, here, there) => {
    expect(namesOf(nameClashes, earlier, claim)).toContainEqual([here, there]);
    expect(namesOf(nameClashes, earlier, claim, false)).toEqual([]);
  });

  test('those who do something else, or of whom it is denied, do not conflict', () => {
    const earlier = said('The court of Ghent convicted Peter Janssens.');
    expect(namesOf(nameClashes, earlier, said('The mayor of Ghent praised Luc Vermeulen.'))).toEqual([]);
    expect(namesOf(nameClashes, earlier, said('The court has not convicted Luc Vermeulen.'))).toEqual([]);
  });
});
