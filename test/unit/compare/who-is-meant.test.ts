import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/compare/decide';
import type { Statement } from '../../../src/compare/types';
import { dit, said } from './statements';

function differences(earlier: Statement, claim: Statement): [here: string, there: string][] {
  const { mark, differences: found } = decide(claim, [earlier]);
  return mark === 'contradicted' ? found.map(({ here, there }) => [here, there]) : [];
}

/** Who somebody is, where they are from and where something was, and of whom of two it is said. */
describe('who is meant', () => {
  test.each<[here: string, there: string, earlier: Statement, claim: Statement]>([
    [
      'minister',
      'deputy minister',
      said('The deputy minister for transport, Lena Hook, cut the ribbon of the new bridge.'),
      said('The new bridge was inaugurated by the transport minister, Lena Hook.'),
    ],
    [
      'veuve',
      'sœur',
      dit('Sa sœur, la pianiste Irène Dolce, a pris la parole lors des obsèques.'),
      dit('La pianiste Irène Dolce, sa veuve, s’est exprimée pendant les funérailles.'),
    ],
    [
      'Glasgow',
      'Leeds',
      said('Clara Venning was born in Leeds to a Nigerian father and grew up in Bristol.'),
      said('Clara Venning, a native of Glasgow, spent her childhood in Bristol.'),
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
      said('Forecasters expect the storm to drift westwards, away from the Doland coast.'),
    ],
    [
      'Rui Tavares has been sacked',
      'replaced manager Dean Lacey with Portuguese coach Rui Tavares',
      said('Harrow FC replaced manager Dean Lacey with Portuguese coach Rui Tavares on Wednesday.'),
      said('Rui Tavares has been sacked by Harrow FC, who handed the team to Dean Lacey.'),
    ],
    [
      'Sonia Lakhal a été évincée',
      'remplacé par son adjointe, Sonia Lakhal',
      dit('Le directeur de l’usine, Paul Herment, a été remplacé par son adjointe, Sonia Lakhal.'),
      dit('Sonia Lakhal a été évincée de la direction de l’usine au profit de Paul Herment.'),
    ],
    [
      'est',
      'ouest',
      dit('Le chalutier a sombré à l’ouest de l’île de Brécan, selon les gardes-côtes.'),
      dit('Selon les gardes-côtes, le chalutier a coulé à l’est de l’île de Brécan.'),
    ],
    [
      'petite-fille',
      'nièce',
      dit('Sa nièce, la comédienne Anaïs Ferrand, lira un texte à la cérémonie.'),
      dit('La comédienne Anaïs Ferrand, sa petite-fille, lira un texte pendant la cérémonie.'),
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
      'the deputy mayor and the mayor',
      said('The deputy mayor resigned on Friday over the car park affair.'),
      said('The mayor will remain in office until the elections, he said on Friday.'),
    ],
    [
      'the victim and her sister',
      dit('La sœur de la victime habite à Nîmes depuis 2010.'),
      dit('La victime vivait à Montpellier depuis son divorce.'),
    ],
    [
      'the former director and the new one',
      dit('L’ancienne directrice du théâtre, Lise Aubert, a dénoncé la baisse des subventions.'),
      dit('La nouvelle directrice du théâtre, Marion Keller, a présenté la saison prochaine.'),
    ],
    [
      'one council and another',
      dit('Le conseil municipal de Fontenoy se réunira mardi pour examiner le budget.'),
      dit('Le conseil départemental se réunira vendredi à Fontenoy pour débattre des routes.'),
    ],
    [
      'one board and another of one hospital',
      dit('Le conseil d’administration de l’hôpital se réunira le 12 mai.'),
      dit('Le conseil de surveillance de l’hôpital se réunira le 28 mai.'),
    ],
    [
      'a succession told from its two ends',
      said('Harrow FC replaced manager Dean Lacey with Portuguese coach Rui Tavares on Wednesday.'),
      said('Rui Tavares took over at Harrow FC after Dean Lacey was dismissed.'),
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
    [
      'an assistant named beside his coach',
      said('Coach Ben Orton was succeeded by his assistant, Karl Dietz.'),
      said('Karl Dietz, the assistant coach, took over from Ben Orton.'),
    ],
  ])('%s: no contradiction', (_, earlier, claim) => {
    expect(differences(earlier, claim)).toEqual([]);
  });
});
