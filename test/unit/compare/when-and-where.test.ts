import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/compare/types';
import { differences, dit, said } from './statements';

/** When and how often, in what order, where and which way: told in two outlets' own words. */
describe('when and where', () => {
  test.each<[here: string, there: string, earlier: Statement, claim: Statement]>([
    [
      'twice a year',
      'every week',
      said('Vets visit the abattoir every week, the agency told the inquiry.'),
      said('The inquiry heard that vets visit the abattoir twice a year.'),
    ],
    [
      'une fois par trimestre',
      'chaque semaine',
      dit('La réunion du conseil se tient chaque semaine à l’hôtel de ville.'),
      dit('Le conseil ne se réunit qu’une fois par trimestre à l’hôtel de ville.'),
    ],
    [
      'evening',
      'dawn',
      said('The ferry sank shortly before dawn off the island of Merrin, survivors said.'),
      said('Survivors say the Merrin ferry went down late in the evening, well after sunset.'),
    ],
    [
      'après-midi',
      '6 heures du matin',
      dit('L’accident s’est produit vers 6 heures du matin sur la départementale 12, à Morlanne.'),
      dit('La collision a eu lieu en fin d’après-midi sur la départementale 12, à Morlanne.'),
    ],
    [
      'après-midi',
      'nuit',
      dit('Le cambriolage a été commis en pleine nuit dans une bijouterie du centre.'),
      dit('Les malfaiteurs ont cambriolé la bijouterie du centre en début d’après-midi.'),
    ],
    [
      'searched the villa once the suspect had been arrested',
      'searched the villa before the suspect was taken',
      said('Police searched the villa before the suspect was taken into custody.'),
      said('Officers only searched the villa once the suspect had been arrested.'),
    ],
    [
      'lancé le chantier avant toute consultation',
      'consulté les habitants, puis lancé',
      dit('Le maire de Tréville a d’abord consulté les habitants, puis lancé le chantier.'),
      dit('À Tréville, le maire a lancé le chantier avant toute consultation des habitants.'),
    ],
    [
      'Oslo to Lisbon',
      'Lisbon to Oslo',
      said('The flight from Lisbon to Oslo was diverted after smoke was seen in the cabin.'),
      said('Smoke in the cabin forced the flight from Oslo to Lisbon to land early.'),
    ],
    [
      'end of the month',
      'Friday',
      said('Schools in the valley will stay closed until Friday because of the snow.', {
        publishedAt: '2026-05-05T08:00:00Z',
      }),
      said('Snow keeps the valley’s schools shut until the end of the month.', {
        publishedAt: '2026-05-05T10:00:00Z',
      }),
    ],
    [
      '17 April',
      '3 April',
      said('The strike at the Corvin shipyard began on 3 April and is the longest in its history.'),
      said('Workers at the Corvin shipyard went on strike on 17 April, the start of a record stoppage.'),
    ],
    [
      'Pau',
      'Bayonne',
      dit('Le juge a entendu le témoin au tribunal de Bayonne en présence de son avocat.'),
      dit('Le témoin a été auditionné par le juge à Pau, aux côtés de son avocat.'),
    ],
    [
      'westwards',
      'east',
      said('The storm is moving east and should reach the coast of Doland by nightfall.'),
      said('The storm is drifting westwards and should reach the Doland coast by night.'),
    ],
    [
      'est',
      'ouest',
      dit('Le chalutier a sombré à l’ouest de l’île de Brécan, selon les gardes-côtes.'),
      dit('Selon les gardes-côtes, le chalutier a coulé à l’est de l’île de Brécan.'),
    ],
    [
      'remains in hospital',
      'treated at home',
      said('The mayor of Brackley, Anne Corder, is being treated at home after her fall.'),
      said('Anne Corder remains in hospital after falling down the stairs of Brackley town hall.'),
    ],
  ])('“%s” contradicts “%s”', (here, there, earlier, claim) => {
    expect(differences(earlier, claim)).toContainEqual([here, there]);
  });

  test.each<[what: string, earlier: Statement, claim: Statement]>([
    [
      'one frequency in other words',
      said('Vets visit the abattoir every week, the agency told the inquiry.'),
      said('The inquiry heard that vets visit the abattoir once a week.'),
    ],
    [
      'a frequency of the same length',
      dit('Le conseil se réunit tous les trois mois à l’hôtel de ville.'),
      dit('Le conseil se réunit une fois par trimestre à l’hôtel de ville.'),
    ],
    [
      'one part of the day in other words',
      said('The ferry sank shortly before dawn off the island of Merrin, survivors said.'),
      said('Survivors say the Merrin ferry went down during the night.'),
    ],
    [
      'one order in other words',
      said('Police searched the villa before the suspect was taken into custody.'),
      said('The suspect was arrested after officers searched the villa.'),
    ],
    [
      'a festival of several days and its first',
      said('The festival runs from Friday to Sunday in the park at Ellmere.', {
        publishedAt: '2026-03-10T08:00:00Z',
      }),
      said('Ellmere’s park hosts the three-day festival, which starts on Friday.', {
        publishedAt: '2026-03-10T10:00:00Z',
      }),
    ],
    [
      'the years covered and the month of publication',
      said('The report covers the years from 2015 to 2020.'),
      said('The report was handed to the government in March 2022.'),
    ],
    [
      'one lane and the other',
      said('The northbound lane was reopened at noon on Saturday after the crash.'),
      said('The southbound lane was still closed on Saturday evening after the crash.'),
    ],
    [
      'flights to a city and from it',
      said('Flights from Rome were cancelled on Monday because of the fog.'),
      said('Flights to Rome were delayed on Tuesday because of a strike at the airport.'),
    ],
    [
      'who came and, years later, went',
      dit('Le médecin a quitté l’hôpital de Vichy en 2015 pour ouvrir un cabinet.'),
      dit('Le médecin avait rejoint l’hôpital de Vichy en 2004.'),
    ],
    [
      'doors that have not opened since',
      dit('La piscine municipale est fermée depuis le mois de novembre pour travaux.'),
      dit('En travaux, la piscine municipale n’a plus ouvert ses portes depuis novembre.'),
    ],
  ])('%s: no contradiction', (_, earlier, claim) => {
    expect(differences(earlier, claim)).toEqual([]);
  });
});
