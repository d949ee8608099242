import { units } from '../quantities/units';
import { type NumberWords, phraseKeys, phrases, values } from '../quantities/words';
import { wordSet } from '../text';

export const numbers: NumberWords = {
  cardinals:
    values(`zero=0 un,une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12
    treize=13 quatorze=14 quinze=15 seize=16 vingt,vingts=20 trente=30 quarante=40 cinquante=50 soixante=60
    septante=70 huitante,octante=80 nonante=90`),
  articles: wordSet('un une'),
  hundred: wordSet('cent cents'),
  scales: values(`mille,mil=1e3 million,millions=1e6 milliard,milliards=1e9 mds,md=1e9 mns=1e6
    billion,billions=1e12`),
  shortScales: values('k=1e3 m=1e6'),
  groups:
    values(`dizaine,dizaines=10 douzaine,douzaines=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
    cinquantaine=50 soixantaine=60 centaine,centaines=100 millier,milliers=1e3 millions=1e6 milliards=1e9
    paire=2 poignee=4`),
  ordinals:
    values(`premier,premiere,premiers,premieres=1 deuxieme,second,seconde,deuxiemes=2 troisieme,troisiemes=3
    quatrieme,quatriemes=4 cinquieme=5 sixieme=6 septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12
    treizieme=13 quatorzieme=14 quinzieme=15 seizieme=16 dix-septieme=17 dix-huitieme=18 dix-neuvieme=19 vingtieme=20
    trentieme=30 quarantieme=40 cinquantieme=50 centieme=100 millieme=1000`),
  ordinalEndings: wordSet('e er re eme ere nd nde emes es'),
  fractions: values(`tiers=0.333333 quart,quarts=0.25 moitie=0.5 demi,demie=0.5 cinquieme,cinquiemes=0.2
    sixieme,sixiemes=0.166667 septieme,septiemes=0.142857 huitieme,huitiemes=0.125 neuvieme,neuviemes=0.111111
    dixieme,dixiemes=0.1`),
  and: 'et',
  half: wordSet('demi demie'),
  before: phrases({
    about: `environ quelque quelques pres_de pres_d' presque autour_de autour_d' aux_alentours_de aux_alentours_d' 
      a_peu_pres un_peu_plus_de un_peu_plus_d' un_peu_moins_de un_peu_moins_d' approximativement de_l'ordre_de
      de_l'_ordre_de avoisinant avoisine avoisinait approchant approche_les approchait_les frolant frole frolait frole_les frolait_les
      frole_la frolait_la vers`,
    atLeast: `cap_des barre_des seuil_des plus_de plus_d' au_moins minimum au_minimum au-dela_de depassant superieur_a superieure_a pas_moins_de
      pas_moins_d'`,
    atMost: `moins_de moins_d' au_plus tout_au_plus au_maximum maximum jusqu'_a jusque inferieur_a inferieure_a pas_plus_de
      pas_plus_d' sous_les sous_la_barre_des au-dessous_de`,
  }),
  after: phrases({
    about: 'environ a_peu_pres',
    atLeast: 'au_moins au_minimum ou_plus',
    atMost: 'au_plus au_maximum',
  }),
  minimising: phraseKeys('a_peine seulement tout_juste juste'),
  exceeding: wordSet('depasser exceder outrepasser'),
  reached: wordSet('a'),
  links: wordSet("de d' des du"),
  determiners: wordSet("les l' la le ces ses leurs nos sa son cette cet ce au aux du des leur"),
  possessive: wordSet(''),
  skipped:
    wordSet(`autre autres jeune jeunes nouveau nouvel nouvelle nouveaux nouvelles premier premiers premiere premieres
    dernier derniers derniere dernieres grand grande grands grandes petit petite petits petites principal principaux
    principales bon bons bonne bonnes vieux vieille vieilles meilleurs meilleures seul seuls seule seules gros grosse
    grosses longs longues long longue mauvais ex anciens anciennes ancien ancienne futurs futures prochains prochaines
    presumes presumees supplementaires importants`),
  to: wordSet('a ou'),
  between: wordSet('entre'),
  from: wordSet("de d'"),
  changes:
    wordSet(`passer augmenter baisser grimper monter chuter reduire tomber abaisser relever porter reculer
    progresser ramener remonter bondir diminuer accroitre descendre evoluer hisser gonfler allonger`),
  keeps: wordSet('rester demeurer maintenir geler garder laisser conserver'),
  compared: wordSet("que qu' sur"),
  differences: { more: wordSet('plus mieux'), fewer: wordSet('moins') },
  factors: {
    verbs: values('doubler=2 tripler=3 quadrupler=4 quintupler=5 decupler=10'),
    verbal:
      wordSet(`a ont avait avaient aura auront aurait auraient ayant a de d' va vont presque quasiment plus
      devrait devraient pourrait pourraient doit doivent fait`),
    plain: wordSet('doubler tripler quadrupler quintupler doublent triplent quadruplent'),
    phrases: values(`le_double_de,le_double_d',le_double_du,le_double_des,un_doublement=2
      le_triple_de,le_triple_d',le_triple_du,le_triple_des=3 moitie_moins,la_moitie_moins=0.5
      moitie_plus=1.5`),
    times: wordSet('fois'),
    more: wordSet('plus superieur superieure superieurs superieures'),
    fewer: wordSet('moins inferieur inferieure inferieurs inferieures'),
    by: wordSet('par'),
    multiplying: wordSet('multiplier'),
    dividing: wordSet('diviser'),
    up: wordSet(`augmenter grimper monter progresser bondir accroitre croitre gonfler hausse augmentation progression
      bond plus relever envoler gagner`),
    down: wordSet(`baisser chuter reduire tomber diminuer reculer decroitre plonger amputer baisse diminution recul
      chute reduction moins effondrer perdre`),
  },
  fromShifts: false,
  spans: wordSet(''),
  since: wordSet('depuis'),
  through: wordSet('depuis'),
  born: wordSet('ne nee nes nees'),
  share: wordSet('sur'),
  scale: phraseKeys('sur_une_echelle_de'),
  units: units(`pour_cent,pourcent,pourcents>percent point,points>point
    seconde,secondes,sec>second minute,minutes,mn>minute heure,heures,h>hour jour,jours,journee,journees>day
    semaine,semaines>week mois>month trimestre,trimestres>quarter semestre,semestres>semester
    an,ans,annee,annees>year decennie,decennies>decade siecle,siecles>century
    millimetre,millimetres>millimetre centimetre,centimetres>centimetre metre,metres,m>metre
    kilometre,kilometres>kilometre pouces>inch pieds>foot mile,miles>mile milles>nauticalMile
    metres_carres,metre_carre>squareMetre kilometres_carres,kilometre_carre>squareKilometre hectare,hectares>hectare
    gramme,grammes,g>gram kilo,kilos,kilogramme,kilogrammes>kilogram tonne,tonnes>tonne
    litre,litres>litre metres_cubes,metre_cube>cubicMetre baril,barils>barrel
    kilometres_heure,kilometre_heure,km-h,kilometres-heure,kilometres_par_heure,km_heure>kilometrePerHour noeuds>knot
    degre,degres,degres_celsius>celsius degres_fahrenheit>fahrenheit megawatts>megawatt gigawatts>gigawatt
    euro,euros>EUR dollar,dollars>USD livre_sterling,livres_sterling>GBP centime,centimes,centimes_d'_euro>euroCent yen,yens>JPY yuan,yuans>CNY
    rouble,roubles>RUB franc,francs>franc franc_suisse,francs_suisses>CHF dollars_canadiens>CAD francs_cfa>XOF hryvnias>UAH roupies>INR`),
  labels:
    wordSet(`numero no n n° nos numeros article articles page pages chapitre bureau route departementale nationale
    autoroute ligne voie quai porte vol chambre lot tome acte alinea section chaine ligue formule kilometre niveau categorie echelon phase scenario type zone`),
  countables:
    wordSet(`mort morte blesse blessee victime disparu disparue survivant survivante tue tuee deces personne voix
    but point seul seule`),
  lasting:
    wordSet(`pendant durant dure duree duraient durer dura apres depuis qu' seulement en sur d' de avant
    plus moins presque pres`),
  rates: phraseKeys(`par_jour par_nuit par_semaine par_mois par_an sur_sept sur_7 sur_24 sur_vingt-quatre`),
  partsOfTerm: phraseKeys('ferme fermes avec_sursis assortis_du_sursis assortie_du_sursis'),
  served:
    phraseKeys(`de_prison d'_emprisonnement de_detention de_reclusion ferme avec_sursis de_retard de_greve de_guerre
    de_travaux de_travail de_suspension de_negociations de_discussions de_debats de_deliberations d'_attente
    d'_interruption d'_absence d'_inactivite`),
  aged: wordSet('age agee ages agees'),
  results: wordSet('victoire defaite samedi dimanche lundi mardi mercredi jeudi vendredi'),
  pastBehind: wordSet("quand lorsque lorsqu' lors"),
  bareAges: false,
  old: wordSet(''),
  people:
    wordSet(`homme femme garcon fille adolescent adolescente lyceen lyceenne enfant mere pere conducteur conductrice
    chauffeur eleve etudiant joueur retraite agriculteur policier touriste ouvrier employe automobiliste motard cycliste`),
  ageDecades:
    values(`trentenaire,trentenaires=30 quadragenaire,quadragenaires=40 quinquagenaire,quinquagenaires=50
    sexagenaire,sexagenaires=60 septuagenaire,septuagenaires=70 octogenaire,octogenaires=80 nonagenaire,nonagenaires=90`),
  owners: wordSet(''),
  adjectivesFirst: false,
};
