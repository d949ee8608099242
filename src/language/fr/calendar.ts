import { type CalendarWords, offsets } from '../moments/words';
import { phraseKeys, values } from '../quantities/words';
import { wordSet, words } from '../text';

const FUTURE = /(?:[aeiou]r|[dt]r|vr|rr)(?:ai|as|a|ons|ez|ont)$/;
/** Behind an r it is a conditional, most often: what was said of days to come. */
const PAST = /(?:(?:[^rs]|rr)(?:ait|aient)|erent|irent)$/;
const NOT_FUTURE = wordSet('opera camera caméra choléra cholera');
const PLANNED = wordSet(
  `prevu prevue prevus prevues attendu attendue attendus attendues doit doivent va vont prochain prochaine
  reporte reportee reportes reportees repousse repoussee decale decalee fixe fixee programme programmee convoque convoquee acheve debute demarre commence ouvre reunit
  serait seraient devrait devraient resterait resteraient pourrait pourraient`,
);
const SPOKEN = new Set(words('a ont avait est sont était'));

export const calendar: CalendarWords = {
  months:
    values(`janvier,janv=1 fevrier,fevr=2 mars=3 avril,avr=4 mai=5 juin=6 juillet,juil=7 aout=8 septembre,sept=9
    octobre,oct=10 novembre,nov=11 decembre,dec=12`),
  doubtfulMonths: wordSet('mars avr oct nov dec sept'),
  capitalised: false,
  weekdays: values('lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7'),
  seasons: values('printemps=3 ete=6 automne=9 hiver=12'),
  seasonOpeners: wordSet("l' cet d' au le en ce"),
  relative: offsets(`hier=-1:-1 aujourd'hui=0:0 demain=1:1 avant-hier=-2:-2 apres-demain=2:2 la_veille=-1:-1
    ce_matin,ce_soir,ce_midi,cet_apres-midi=0:0 cette_nuit=-1:0 ce_week-end,ce_weekend=-2:2 ce_jour=0:0`),
  toldBefore: new Set(['là']),
  periods: new Map([
    ['semaine', 'week'],
    ['mois', 'month'],
    ['an', 'year'],
    ['annee', 'year'],
  ]),
  yearParts: values('trimestre=3 semestre=6'),
  directions: new Map([
    ...words('dernier derniere passe passee ecoule ecoulee').map((word) => [word, 'past'] as const),
    ...words('prochain prochaine suivant suivante ici').map((word) => [word, 'future'] as const),
    ...words('ce cet cette').map((word) => [word, 'present'] as const),
  ]),
  prepositions:
    wordSet(`en depuis de d' des du jusqu' jusque avant apres fin debut mi annee annees l'annee an ete hiver automne
    printemps courant entre et a vers novembre`),
  ends: phraseKeys("fin_du fin_de_la fin_de_l'"),
  thirds: values('debut=0 mi=1 fin=2'),
  decadeWords: wordSet('annees'),
  agoBefore: new Map([
    ['il y a', true],
    ['y a', true],
  ]),
  agoAfter: wordSet(''),
  of: wordSet(''),
  dayEndings: wordSet('er'),
  dayFirst: true,
  ties: wordSet('au et a'),
  ahead: new Map(
    words(`a_partir_de a_partir_du a_compter_de a_compter_du jusqu'_a jusqu'_a_la jusqu'_au jusqu'_en d'_ici_a
      d'_ici_la d'_ici_le d'_ici_au d'_ici`).map((phrase) => [phrase.replaceAll('_', ' '), true]),
  ),
  until: phraseKeys("jusqu'_a jusqu'_a_la jusqu'_au jusqu'_en"),
  dayparts:
    offsets(`aube,aurore,lever_du_jour,petit_matin,premieres_heures=3:8 matin,matinee,matins=0:12 mi-journee=11:15
    apres-midi=12:18 tombee_de_la_nuit,crepuscule,coucher_du_soleil,tombee_du_jour=16:23 soir,soiree,soirs=16:25
    nuit,nuits=20:31`),
  noon: wordSet('midi'),
  midnight: wordSet('minuit'),
  hour: wordSet('heure heures h'),
  halves: new Map([
    ['du matin', 0],
    ['du soir', 12],
  ]),
  at: wordSet("a vers des avant apres jusqu'a jusqu' de depuis"),
  lengths: wordSet('pres plus moins bout delai'),
  parts: new Map([
    ['et demie', 30],
    ['et demi', 30],
    ['et quart', 15],
    ['moins le quart', -15],
  ]),
  partsBefore: new Map(),
  isFuture: (norm) => PLANNED.has(norm) || (norm.length > 4 && FUTURE.test(norm) && !NOT_FUTURE.has(norm)),
  isPast: (norm, lower) => SPOKEN.has(lower) || (norm.length > 4 && PAST.test(norm)),
};
