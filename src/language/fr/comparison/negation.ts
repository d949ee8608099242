import type { NegationWords } from '../../comparison/negation';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const negation: NegationWords = {
  grammar: wordSet(`pas n n' ne jamais aucun aucune nul nulle ni sans rien non personne guere`),
  openers: wordSet(`n' n ne`),
  completions: wordSet('pas plus jamais aucun aucune rien personne ni guere nul'),
  negatedAlone:
    wordSet(`saurait sauraient peut peuvent pouvait pouvaient pouvoir pouvant put purent pourra pourront
      pourrait pourraient pu ose osent osait osaient cesse cessent cessait cessaient cesser`),
  nones: wordSet(''),
  objectNones: wordSet(''),
  leaving: wordSet(''),
  nouns: wordSet('personne pas rien non'),
  restrictions: wordSet(`que qu' qu`),
  denials:
    lemmas(`nier dementir refuser exclure renoncer contester refuter infirmer rejeter eviter empecher echouer ecarter
      refus dementi absence manquer rater interdire dissuader decliner repousser annuler annulation hostile
      hostilite cesser negatif absent`),
  aims: lemmas('empecher eviter'),
  sparing: wordSet(''),
  froms: wordSet(''),
  endings: lemmas('finir terminer cesser arreter achever fin interrompre'),
  sayings:
    lemmas(`accusation accuser allegation affirmation assertion rumeur soupçon soupçonner reproche propos procès
      enquête poursuite`),
  phrases: phraseSet(
    "opposer_a mettre_hors faire_obstacle renoncement_a priver_de priver_d' depourvu_de depourvu_d' abstenir_de abstenir_d'",
  ),
  empty:
    phraseSet(`sans_doute sans_quoi sans_cesse sans_surprise sans_precedent sans_conteste sans_compter sans_tarder
      non_seulement non_plus pas_seulement pas_uniquement pas_que pas_moins pas_davantage rien_que`),
  never: wordSet('jamais encore'),
  already: wordSet('deja'),
  universals: wordSet('aucun aucune nul nulle personne rien'),
  noneOf: phraseSet('aucun aucune nul nulle pas_un pas_une pas_le_moindre pas_la_moindre'),
  being:
    lemmas(`avoir être exister parvenir déposer enregistrer recevoir recenser signaler relever constater observer compter
      déplorer trouver découvrir figurer émettre apparaître dénombrer identifier détecter retrouver rapporter
      confirmer diagnostiquer établir annoncer connaître
      prévoir envisager programmer viser entendre montrer`),
  comparing: wordSet('aussi si autant tel telle tels telles pareil pareille pareils pareilles'),
  ceasing: wordSet('plus'),
  describing: wordSet('sans prive privee prives privees depourvu depourvue depourvus depourvues'),
  degrees: wordSet('assez suffisamment'),
  before: wordSet('avant'),
  pluperfect: wordSet('avait avaient etait etaient'),
  extremes: wordSet('premier premiere premiers premieres dernier derniere derniers dernieres'),
  light: new Set([
    'saurait',
    'sauraient',
    ...lemmas(
      `pouvoir devoir vouloir souhaiter falloir aller venir faire sembler paraitre encore toujours toute tout plus`,
    ),
  ]),
  hollow: lemmas(
    `intention question projet envie volonté chance possibilité perspective signe trace preuve mot ombre`,
  ),
  contrasts: phraseSet('et_non plutot_que au_lieu_de mais_pas mais_non et_pas loin_de'),
  insteads: wordSet('mais'),
  prefixes: wordSet('in im il ir de des dis non'),
  adjectiveEndings: wordSet('able ible al el ant ent eux if ive aire ique ile act ain'),
};
