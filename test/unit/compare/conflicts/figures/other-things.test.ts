import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

type Pair = [what: string, earlier: Statement, claim: Statement];

describe('figures of other things', () => {
  test.each<Pair>([
    [
      'ages of people told by different nouns',
      said('The suspect, a 34-year-old plumber from Morden, was charged with arson.'),
      said('The victim of the arson attack in Morden was a 43-year-old widow.'),
    ],
    [
      'the same in French',
      dit('L’accusé, âgé de 52 ans, a été condamné lundi à Vézac.'),
      dit('Son voisin, âgé de 67 ans, avait succombé lundi à Vézac.'),
    ],
    [
      'an age of another time',
      said('Sculptor Tove Amsel, 91, has died in Morden.'),
      said('Tove Amsel was 19 when she moved to Morden.'),
    ],
    [
      'what a part weighs',
      said('The bronze statue weighs nearly four tonnes.'),
      said('The statue’s granite plinth weighs two tonnes.'),
    ],
    [
      'how high something is, and where something was',
      dit('Le mont Irel culmine à 3 214 mètres.'),
      dit('Les alpinistes ont été surpris par l’orage à 2 900 mètres sur le mont Irel.'),
    ],
    [
      'shares of different nouns',
      said('The report says that 40 per cent of the buses of Morden are late.'),
      said('The report says that 12 per cent of the trams of Morden are late.'),
    ],
    [
      'shares of different things of one place',
      dit('Le glacier de Tal a perdu la moitié de sa surface depuis 1980.'),
      dit('Le lac de Tal a perdu un tiers de sa surface depuis 1980.'),
    ],
    [
      'votes of two chambers',
      dit('Les députés ont adopté la réforme du divorce par 312 voix contre 201.'),
      dit('Les sénateurs ont adopté la réforme du divorce par 178 voix contre 140.'),
    ],
    [
      'posts that are cut, and those that there are',
      said('Brandt will cut 1,200 jobs in Morden.'),
      said('Brandt employs 4,500 people in Morden, a job for every family.'),
    ],
    [
      'a group among all',
      said('Unemployment in Morden fell to 6.2 per cent in May.'),
      said('Among under-25s in Morden, unemployment reached 17 per cent in May.'),
    ],
  ])('%s', (_, earlier, claim) => {
    expect(clashesOf(['quantity'], earlier, claim)).toEqual([]);
  });

  test.each<[clash: string, earlier: Statement, claim: Statement]>([
    [
      '43 | 34-year',
      said('A 34-year-old man from Morden was charged with arson on Friday.'),
      said('The man charged with arson in Morden on Friday is aged 43.'),
    ],
    [
      'two-tonne | four tonnes',
      said('The bronze statue, which weighs nearly four tonnes, was lifted onto its plinth in Morden.'),
      said('Cranes lifted the two-tonne bronze statue onto its plinth in Morden.'),
    ],
    [
      '600 personnes | 2 000 spectateurs',
      dit('Près de 2 000 spectateurs ont assisté à la première de l’opéra à Vézac.'),
      dit('La première de l’opéra a réuni à peine 600 personnes à Vézac.'),
    ],
    [
      '4 percent | 9 percent',
      said('Rents in Morden jumped by 9 percent last year.'),
      said('Tenants in Morden saw rents climb just 4 percent last year.'),
    ],
    [
      '800 posts | 1,200 jobs',
      said('Brandt will cut 1,200 jobs in Morden by the end of the year.'),
      said('By year’s end 800 posts are to go at Brandt in Morden.'),
    ],
  ])('and of one: %s', (clash, earlier, claim) => {
    expect(clashesOf(['quantity'], earlier, claim)).toContain(clash);
  });
});

test('words that exclude one another, each with a figure of its own', () => {
  const buses = said('The report says that 40 per cent of the buses of Morden are late.');
  const trams = said('The report says that 12 per cent of the trams of Morden are late.');
  const few = said('The report says that 40 per cent of the trams of Morden are late.');
  expect(clashesOf(['alternative'], buses, trams)).toEqual([]);
  expect(clashesOf(['alternative'], buses, few)).toEqual(['trams | buses']);
});

describe('all, some and none', () => {
  const KINDS = ['quantifier', 'none', 'polarity', 'antonym'] as const;

  test.each<Pair>([
    [
      'none doing one thing, and all the opposite',
      said('Not one of the nine jurors in Morden voted to convict.'),
      said('All nine jurors in Morden voted for acquittal.'),
    ],
    [
      'the same of a single one',
      said('All the students in Morden passed their exam.'),
      said('Not a single student in Morden failed the exam.'),
    ],
    [
      'parts of one whole',
      dit('Seuls deux des dix prévenus de Vézac ont été relaxés.'),
      dit('Huit des dix prévenus de Vézac ont été condamnés.'),
    ],
    [
      'something else of some of them',
      dit('Tous les salariés de la fonderie de Vézac ont repris le travail lundi.'),
      dit('La plupart des salariés de la fonderie de Vézac habitent la commune.'),
    ],
    [
      'an age that none has',
      dit('Aucun des quatre candidats de Vézac n’a plus de 50 ans.'),
      dit('Trois des quatre candidats de Vézac sont des femmes.'),
    ],
    [
      'those who did not vote',
      dit('Plus d’un électeur sur deux s’est abstenu à Vézac.'),
      dit('À Vézac, 53 % des inscrits n’ont pas voté.'),
    ],
    [
      'what is no more, and others who fled',
      said('A fire outside Morden forced about 60 households to leave their homes.'),
      said('The Morden mill is no more, and some 60 families had to leave their homes.'),
    ],
    [
      'what somebody is deprived of',
      dit('Un quart des élèves de Vézac n’ont pas de professeur d’anglais.'),
      dit('À Vézac, 25 % des élèves sont privés de professeur d’anglais.'),
    ],
  ])('%s', (_, earlier, claim) => {
    expect(clashesOf([...KINDS], earlier, claim)).toEqual([]);
  });

  test.each<[clash: string, earlier: Statement, claim: Statement]>([
    [
      'Two | None of the town’s five bakeries',
      said('None of the town’s five bakeries in Morden will close in May.'),
      said('Two of Morden’s five bakeries will close in May.'),
    ],
    [
      'died | nobody dead',
      said('The landslide at Morden buried four houses and left nobody dead.'),
      said('Three villagers died when a landslide buried houses at Morden.'),
    ],
  ])('%s', (clash, earlier, claim) => {
    const [here = ''] = clash.split(' | ');
    expect(clashesOf([...KINDS], earlier, claim).some((found) => found.startsWith(here))).toBe(true);
  });
});
