import { givenNames } from '../names/given';
import { placeLists } from '../names/lists';
import type { NameWords } from '../names/words';
import { wordMap, wordSet } from '../text';
import { places } from './places';

const ALIASES = wordMap(`
  onu,nations_unies,organisation_des_nations_unies>united_nations otan,alliance_atlantique>nato ue,union_europeenne>european_union
  oms,organisation_mondiale_de_la_sante>world_health_organization fmi,fonds_monetaire_international>international_monetary_fund
  bce,banque_centrale_europeenne>european_central_bank banque_mondiale>world_bank cpi,cour_penale_internationale>international_criminal_court
  maison_blanche>white_house maison-blanche>white_house kremlin>kremlin elysee>elysee matignon>matignon pentagone>pentagon quai_d'_orsay>quai_d_orsay
  croix-rouge>red_cross commission_europeenne>european_commission parlement_europeen>european_parliament
  aiea>international_atomic_energy_agency omc>world_trade_organization ocde>oecd opep>opec
  cour_supreme>supreme_court conseil_de_securite>security_council
`);

const VERB_LEMMA = /(?:er|ir|re|oir)$/;
const PARTICIPLE = /(?:ée?s?|[^a]ant)$/;

export const names: NameWords = {
  honorifics:
    wordSet(`m mm mme mmes mlle me mes dr pr docteur professeur maitre monsieur madame messieurs mesdames mgr
    president presidente premier ministre`),
  roles:
    wordSet(`president presidente ministre maire depute deputee senateur senatrice juge procureur procureure general
    generale avocat avocate chancelier chanceliere roi reine prince princesse pape prefet prefete porte-parole secretaire
    directeur directrice patron patronne candidat candidate republicain democrate socialiste commissaire gouverneur
    colonel capitaine commandant sergent frere soeur fils fille epouse mari pere mere ecrivain acteur actrice chanteur
    chanteuse realisateur realisatrice joueur entraineur journaliste sous-prefet conseiller conseillere opposant opposante
    ambassadeur ambassadrice envoye chef dirigeant milliardaire homologue`),
  firstNames: givenNames,
  particles: wordSet('von van der den bin ben al el ibn da di dos della'),
  looseParticles: wordSet("de du des d' la le les l' sur sous en"),
  linkParticles: wordSet(''),
  demonymsAreNouns: true,
  pairsArePersons: true,
  organisations:
    wordSet(`universite ministere conseil parti union association federation syndicat banque compagnie societe
    groupe institut agence commission cour tribunal assemblee senat parlement gouvernement police gendarmerie prefecture
    hopital chu lycee college ecole fondation organisation office observatoire cabinet club fc olympique mouvement front
    rassemblement ligue comite centre radio television journal presse airlines motors transports sa sas inc times post news
    monde figaro liberation reuters afp tass liste`),
  sites:
    wordSet(`rue avenue boulevard place quai gare pont mont lac fleuve ile iles cap port saint sainte aeroport stade
    mer ocean massif vallee col tour plage foret riviere golfe`),
  placePrepositions: wordSet('a en au aux vers pres'),
  common:
    wordSet(`hier demain aujourd'hui samedi dimanche lundi mardi mercredi jeudi vendredi selon rien personne tout quelques
    plusieurs certains certaines aucun aucune chaque divers differents beaucoup autant jamais toujours parfois souvent peut-etre bref reste place retour non oui merci bonjour
    chapeau seul seule deux trois quatre cinq six sept huit neuf dix cent mille interroge interrogee contacte arrive devant
    derriere apres avant lors face fin debut toujours resultat preuve suite signe grace cote question reponse direction
    ici la-bas voila voici age agee ne nee mais car quelque quant quelle quel ancien ancienne futur nouveau nouvelle`),
  commonEnding: /(?:ment|tion|sion|ite|isme|ance|ence|age|ure|ees?|ant)$/,
  ...placeLists(places),
  aliases: ALIASES,
  isVerb: (lower, lemma) => lemma !== lower && VERB_LEMMA.test(lemma) && !PARTICIPLE.test(lower),
};
