import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/compare/types';
import { differences, dit, said } from './statements';

/** Who somebody is and where they are from, who came in whose place, and of whom of two something is said. */
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
      'petite-fille',
      'nièce',
      dit('Sa nièce, la comédienne Anaïs Ferrand, lira un texte à la cérémonie.'),
      dit('La comédienne Anaïs Ferrand, sa petite-fille, lira un texte pendant la cérémonie.'),
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
      'an assistant named beside his coach',
      said('Coach Ben Orton was succeeded by his assistant, Karl Dietz.'),
      said('Karl Dietz, the assistant coach, took over from Ben Orton.'),
    ],
  ])('%s: no contradiction', (_, earlier, claim) => {
    expect(differences(earlier, claim)).toEqual([]);
  });
});
