import { expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import { inspect } from '../../../../../src/compare/inspect';
import type { Statement } from '../../../../../src/compare/types';
import { CONFLICTS } from '../../../../../src/compare/verdict/support';
import { dit, said } from '../../statements';
import { clashesOf } from '../clashes';

const compatible: [what: string, earlier: Statement, claim: Statement][] = [
  [
    'a first, and never before',
    dit('Elle est la première femme à diriger le port de Lorient.'),
    dit("Jamais une femme n'avait dirigé le port de Lorient."),
  ],
  [
    'the last, and none since',
    said('The last wolf in the valley of Glen Aray was shot in 1743.'),
    said('No wolf had ever been shot again in the valley of Glen Aray.'),
  ],
  [
    'never until then, and now',
    said('The Danish rider won the stage to Ghent on Friday.'),
    said('The Danish rider had never won a stage until the one to Ghent on Friday.'),
  ],
  [
    'to stay, and not to leave',
    said('Hundreds of villagers in Brenn refused to leave for fear of the flood.'),
    said('Hundreds of villagers in Brenn stayed put for fear of the flood.'),
  ],
  [
    'two words that deny the same',
    dit('Le maire de Vannes a manqué la cérémonie du 8 mai.'),
    dit('Le maire de Vannes a raté la cérémonie du 8 mai.'),
  ],
  [
    'two ways to be against',
    dit('Les habitants de Sète sont hostiles au report du chantier du port.'),
    dit('Les habitants de Sète ne veulent pas du report du chantier du port.'),
  ],
  [
    'nothing but what is said',
    said('The referee of Brenn saw a slip in the fourth round.'),
    said('The referee of Brenn saw nothing but a slip in the fourth round.'),
  ],
  [
    'what stands behind a verb that is denied',
    dit('L’éleveuse d’ânes de Brenn ne répondait pas au téléphone.'),
    dit('L’éleveuse d’ânes de Brenn laissait sonner le téléphone.'),
  ],
  [
    'words that look like a negation',
    dit('Le chantier du port de Sète reprendra sans doute en mars.'),
    dit('Le chantier du port de Sète reprendra en mars.'),
  ],
  [
    'a negative test, and nothing found',
    dit("Les tests d'alcool et de drogue du chauffeur du car se sont révélés négatifs."),
    dit("Les tests n'ont décelé ni alcool ni drogue chez le chauffeur du car."),
  ],
  [
    'a condition',
    dit('Le notaire de Nevers dispose de dix jours pour faire appel de la décision.'),
    dit('Si le notaire de Nevers ne fait pas appel de la décision, il ira en prison.'),
  ],
  [
    'none for years, and the strongest since',
    said('The storm was the strongest to hit the islands of Brenn since 2019.'),
    said('No storm as strong had hit the islands of Brenn in seven years.'),
  ],
  [
    'none so far, and the first',
    said('Ann Leigh will be the first woman to lead the port of Brenn.'),
    said('No woman has ever led the port of Brenn.'),
  ],
  [
    'a rank told by a negation',
    said('The water of the Brenn is at its highest level since 1999.'),
    said('The water of the Brenn has not been so high since 1999.'),
  ],
  [
    'what is known by heart, and ignored by nobody',
    dit('Les chefs savaient tout des paris de Kerouan.'),
    dit("Personne n'ignorait les paris de Kerouan."),
  ],
  [
    'not before a day, and after it',
    said('The sale of Brenn Foods is expected in the second half of 2027.'),
    said('The sale of Brenn Foods is not expected before the summer of 2027.'),
  ],
  [
    'what is denied twice',
    dit('Le ministre envisage une hausse du prix du gaz à Sète.'),
    dit("Le ministre n'a pas exclu une hausse du prix du gaz à Sète."),
  ],
  [
    'no intention of what is not done',
    said('The head of Norwell Bank, Ann Leigh, is staying, she said.'),
    said('The head of Norwell Bank, Ann Leigh, has no intention of resigning, she said.'),
  ],
  [
    'two ends of one deed',
    dit("L'électricité du parc de Brenn sera vendue 60 euros le mégawattheure pendant vingt ans."),
    dit("L'électricité du parc de Brenn serait achetée 60 euros le mégawattheure pendant vingt ans."),
  ],
  [
    '"not only"',
    said('Not only teachers joined the strike in Leeds on Friday.'),
    said('Teachers joined the strike in Leeds on Friday.'),
  ],
];

test.each(compatible)('no contradiction: %s', (_what, earlier, claim) => {
  expect(decide(claim, [earlier]).differences).toEqual([]);
  expect(decide(earlier, [claim]).differences).toEqual([]);
});

const contrary: [what: string, here: string, earlier: Statement, claim: Statement][] = [
  [
    'what is declared, beside another deed that is denied',
    'not declared',
    said('The governor of Brenn declared a state of emergency and cancelled a trip to Thann.'),
    said('The governor of Brenn has not declared a state of emergency.'),
  ],
  [
    'what is announced, and not',
    'n’a pas annoncé',
    dit('Le préfet de Vézac a annoncé un couvre-feu pour vendredi soir.'),
    dit('Le préfet de Vézac n’a pas annoncé de couvre-feu pour vendredi soir.'),
  ],
  [
    'a ban, and none of it',
    'aucune interdiction',
    dit("Le juge de Nevers a interdit au notaire d'exercer sa profession."),
    dit("Le juge de Nevers n'a prononcé aucune interdiction contre le notaire."),
  ],
  [
    'a first, and what had been before',
    'déjà deux victoires',
    dit("Il s'agit de la première victoire de Castelin dans une course à étapes."),
    dit('Castelin comptait avant cela déjà deux victoires dans une course à étapes.'),
  ],
  [
    'never before, and some time ago',
    'never before laid',
    said('The shipyard of Brenn laid off forty welders in January 2024.'),
    said('The shipyard of Brenn had never before laid off welders.'),
  ],
  [
    'a verb whose subject is none',
    'No ransom was paid',
    dit('Une rançon de deux millions a été versée aux ravisseurs de Kolda.'),
    said('No ransom was paid to the kidnappers of Kolda, the ministry said.'),
  ],
  [
    'no intention of what is done',
    'no intention of resigning',
    said('Ann Leigh, the head of Norwell Bank, will resign in May.'),
    said('Ann Leigh, the head of Norwell Bank, has no intention of resigning.'),
  ],
  [
    'not before a day, and ahead of it',
    'summer of 2027',
    said('The sale of Brenn Foods is expected in May 2026.'),
    said('The sale of Brenn Foods is not expected before the summer of 2027.'),
  ],
  [
    'what cannot be, said with "ne" alone',
    'ne saurait vendre',
    dit('La mairie de Nevers va vendre la halle du port en mai.'),
    dit('La mairie de Nevers ne saurait vendre la halle du port.'),
  ],
  [
    'what could not be, said with "ne" alone and in quotes',
    'n’a pu « vendre',
    dit('La mairie de Nevers a vendu la halle du port en mai.'),
    dit('La mairie de Nevers n’a pu « vendre » la halle du port, dit le maire.'),
  ],
  [
    'a verb whose object is nobody',
    'texted no one',
    said('The clerk texted the whole village of Brenn after the draw.'),
    said('The clerk texted no one in the village of Brenn after the draw.'),
  ],
  [
    'a verb whose object is nothing, behind a preposition',
    'contributed to nothing',
    said('The firm contributed heavily after the flood in the valley of Brenn.'),
    said('The firm contributed to nothing after the flood in the valley of Brenn.'),
  ],
  [
    'not a word of what is said',
    'un mot de regret',
    dit('Le capitaine de Sète a exprimé ses regrets après le derby de samedi.'),
    dit('Le capitaine de Sète n’a pas eu un mot de regret après le derby de samedi.'),
  ],
  [
    'an injury, and none',
    'without a scratch',
    said('The driver of the lorry in Brenn has a broken collarbone.'),
    said('The driver of the lorry in Brenn escaped without a scratch.'),
  ],
  [
    'what is set aside with a title in front of it',
    'Mr. Tarrant',
    said('The email that told the crew to skip the check came from Tarrant.'),
    said('The email that told the crew to skip the check came from Ann Leigh rather than Mr. Tarrant.'),
  ],
];

test.each(contrary)('contradicted: %s', (_what, here, earlier, claim) => {
  const { mark, differences } = decide(claim, [earlier]);
  expect(mark).toBe('contradicted');
  expect(differences[0]?.here).toContain(here);
});

test.each([
  [
    'every year is no whole',
    said('Half of the eels of the river Brenn are caught by poachers.'),
    said('Each year the eels of the river Brenn are caught by poachers.'),
  ],
  [
    'all but some',
    said('Some of the homes in Brenn are without power.'),
    said('All but 300 homes in Brenn have power again.'),
  ],
])('no quantifier: %s', (_what, earlier, claim) => {
  const kinds = inspect(earlier, claim, undefined).conflicts.map(({ kind }) => kind);
  expect(kinds).not.toContain('quantifier');
});

test('to deny every word of an assertion contradicts it more surely than to deny most of them', () => {
  const denial = said('Chief executive Ann Leigh told unions that no tenant files had been copied.');
  const sureness = (claim: string) => inspect(denial, said(claim)).conflicts[0]?.strength ?? 0;
  const all = sureness("Tenant files were copied, the landlord's own accountants in Brenn admit.");
  const most = sureness("Tenant files and keys were copied, the landlord's own accountants in Brenn admit.");
  expect(all).toBeGreaterThan(most);
  expect(all).toBeGreaterThan(CONFLICTS);
});

test('all of them, and one alone: what differs is seen, and the one does not corroborate the other', () => {
  const all = dit("Tous les skieurs pris dans l'avalanche du Brenn portaient un détecteur.");
  const one = dit('Un seul des skieurs avait sur lui un appareil de détection.');
  expect(inspect(all, one).conflicts[0]).toMatchObject({
    kind: 'quantifier',
    here: 'Un seul des skieurs',
    there: 'Tous les skieurs',
  });
  expect(decide(one, [all]).mark).not.toBe('corroborated');
});

test('denies the noun behind an adjective: "pas un seul licenciement"', () => {
  const earlier = dit('À Romans, 120 salariés vont être licenciés.');
  const claim = dit('Il n’y aura pas un seul licenciement à Romans.');
  expect(clashesOf(['polarity'], earlier, claim)).toEqual(['n’y aura pas un seul licenciement | licenciés']);
});

test.each<[what: string, earlier: Statement, claim: Statement, clash: string]>([
  [
    'how it is done is told by what is not',
    said('The widow from Harlow said she would sell the orchard without a fight.'),
    said('The widow from Harlow has sworn never to sell the orchard.'),
    'never to sell | sell',
  ],
  [
    'none is foreseen',
    dit('La fonderie Valmec annonce des licenciements pour juin.'),
    dit("Aucun licenciement n'est prévu à la fonderie Valmec."),
    'Aucun licenciement | licenciements',
  ],
])('denies a deed where %s', (_what, earlier, claim, clash) => {
  expect(clashesOf(['polarity'], earlier, claim)).toContain(clash);
});
