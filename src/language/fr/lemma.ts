import { lemmaSet, wordMap, wordSet } from '../text';
import { infinitive } from './conjugation';

/** Forms that no rule reaches, or that a rule would take for another word. */
const IRREGULAR = wordMap(`
  du>du tu>tu devant>devant pendant>pendant durant>durant suivant>suivant maintenant>maintenant cependant>cependant
  entre>entre outre>outre lui>lui sauf>sauf sous>sous sur>sur lors>lors vu>voir contre>contre avant>avant
  liste,listes>liste actif,active,actifs,actives>actif tue,tues>tuer relatif,relative,relatifs,relatives>relatif
  etre,suis,es,est,sommes,etes,sont,etais,etait,etions,etiez,etaient,serai,sera,serons,seront,serais,serait,seraient,fut,furent,soit,soient,ete,etant>etre
  ai,as,a,avons,avez,ont,avais,avait,aviez,avaient,aurai,aura,aurons,auront,aurais,aurait,auraient,eu,eut,eurent,ait,aient,aie,ayant>avoir
  yeux>oeil cieux>ciel travaux>travail baux>bail vitraux>vitrail messieurs>monsieur mesdames>madame
  aieux>aieul os>os pays>pays fois>fois mois>mois temps>temps corps>corps cours>cours bras>bras prix>prix voix>voix
  choix>choix croix>croix paix>paix deux>deux six>six dix>dix plus>plus moins>moins vers>vers sans>sans puis>puis
  lyceen,lyceens,lyceenne,lyceennes>lyceen bois>bois gaz>gaz nez>nez proces>proces succes>succes acces>acces exces>exces
  deces>deces progres>progres congres>congres refus>refus abus>abus virus>virus campus>campus bus>bus autobus>autobus
  discours>discours secours>secours concours>concours parcours>parcours recours>recours toujours>toujours
  avis>avis tapis>tapis permis>permis sursis>sursis mepris>mepris pris>prendre puits>puits poids>poids fils>fils
  tiers>tiers univers>univers alors>alors dehors>dehors apres>apres tres>tres pres>pres ans>an annee,annees>annee
  personne,personnes>personne guerre,guerres>guerre ville,villes>ville homme,hommes>homme femme,femmes>femme
  nouvel,nouveau,nouveaux,nouvelle,nouvelles>nouveau bel,beau,beaux,belle,belles>beau vieil,vieux,vieille,vieilles>vieux
  blanc,blanche,blancs,blanches>blanc public,publique,publics,publiques>public grec,grecque,grecs,grecques>grec
  turc,turque,turcs,turques>turc frais,fraiche,fraiches>frais sec,seche,secs,seches>sec long,longue,longs,longues>long
  faux,fausse,fausses>faux doux,douce,douces>doux roux,rousse>roux gros,grosse,grosses>gros bas,basse,basses>bas
  favori,favorite,favoris,favorites>favori copain,copine,copains,copines>copain
  premier,premiere,premiers,premieres>premier dernier,derniere,derniers,dernieres>dernier
  partie,parties>partie suite,suites>suite
  marche>marche sens>sens tous,tout,toute,toutes>tout aucun,aucune>aucun
  etat,etats>etat debat,debats>debat combat,combats>combat contrat,contrats>contrat resultat,resultats>resultat
  soldat,soldats>soldat avocat,avocats,avocate,avocates>avocat candidat,candidats,candidate,candidates>candidat
  mandat,mandats>mandat syndicat,syndicats>syndicat climat,climats>climat achat,achats>achat attentat,attentats>attentat
  part,parts>part sort>sort fin,fins>fin main,mains>main vin,vins>vin pain,pains>pain train,trains>train
  point,points>point pont,ponts>pont vent,vents>vent cent,cents>cent mer,mers>mer fer>fer hiver,hivers>hiver
  argent>argent moment,moments>moment president,presidents,presidente,presidentes>president
  demande,demandes>demander visite,visites>visiter annonce,annonces>annoncer attaque,attaques>attaquer
  jury,jurys>jury pere,peres>pere mere,meres>mere frere,freres>frere feu,feux>feu lieu,lieux>lieu jeu,jeux>jeu
  nuit,nuits>nuit voie,voies>voie but,buts>but souris>souris
  depart,departs>depart course,courses>course court,courte,courts,courtes>court sorte,sortes>sorte
  donnee,donnees>donnee soutien,soutiens>soutien entretien,entretiens>entretien bouchon,bouchons>bouchon
  insoumis,insoumise,insoumises>insoumis carton,cartons>carton nourrisson,nourrissons>nourrisson
  eau,eaux>eau peau,peaux>peau bureau,bureaux>bureau niveau,niveaux>niveau bateau,bateaux>bateau
  bon,bons,bonne,bonnes>bon chef,chefs,cheffe,cheffes>chef fou,fous,folle,folles>fou mou,mous,molle,molles>mou
  nul,nuls,nulle,nulles>nul nu,nus,nue,nues>nu vif,vifs,vive,vives>vif neuf,neufs,neuve,neuves>neuf
  veuf,veufs,veuve,veuves>veuf bref,brefs,breve,breves>bref gris,grise,grises>gris
  epais,epaisse,epaisses>epais precis,precises>precis
  confus,confuse,confuses>confus indecis,indecise,indecises>indecis divers,diverse,diverses>divers
  jumeau,jumeaux,jumelle,jumelles>jumeau epoux>epoux epouse,epouses>epouse age,ages,agee,agees>age
  inquiet,inquiets,inquiete,inquietes>inquieter suspect,suspects,suspecte,suspectes>suspect
  ambassadrice,ambassadrices>ambassadeu tueuse,tueuses>tueu lit,lits>lit vit>vivre gisait,gisaient,git>gesir
  etres>etre egaux>egal ideaux>ideal coraux>corail materiau,materiaux>materiau tuyau,tuyaux>tuyau joyau,joyaux>joyau noyau,noyaux>noyau
  rugbymen>rugbyman faille,failles>faille
  peinent,peinait,peinaient>peiner stupefait,stupefaits,stupefaite>stupefier vies>vie
  gens>gens revers>revers mars>mars nord-est>nord-est sud-est>sud-est vis-a-vis>vis-a-vis
  plate-forme,plates-formes>plateform vente,ventes>vente dose,doses>dose medecine>medecine colonne,colonnes>colonne
  foie,foies>foie golfe,golfes>golfe boxe>boxe case,cases>case boue,boues>boue bouee,bouees>bouee reine,reines>reine
  fille,filles>fille maree,marees>maree male,males>male aile,ailes>aile face,faces>face debout>debout
  livre,livres>livre coupe,coupes>coupe presse,presses>presse prime,primes>prime mine,mines>mine armee,armees>armee
  rentree,rentrees>rentree cheminee,cheminees>cheminee
  boite,boites>boite pouls>pouls poupe,poupes>poupe fusee,fusees>fusee raide,raides>raide
`);

/** Words that their accents alone tell from a form of another word. */
const ACCENTED = wordMap(`
  à>a où>ou dû>devoir dûs>devoir marché,marchés>marche dès>des là>la voilà>voila côte,côtes>cote jeûne,jeûnes>jeun-
  croît>croitre activé,activés>activer livré,livrés>livrer coupé,coupés>couper pressé,pressés>presser
  primé,primés>primer miné,minés>miner épousé,épousés>epouser gène,gènes>gene élève,élèves>eleve crâne,crânes>crane
`);
/** Nouns and adjectives that look like a form of a verb, by their masculine singular. */
const LIKE_VERBS = wordSet(`
  habitant manifestant migrant dirigeant militant etudiant important enseignant representant restaurant opposant
  soignant participant stupefiant commercant combattant sympathisant assistant occupant vivant survivant polluant
  gagnant surveillant consultant gerant correspondant inquietant perdant descendant pretendant montant plaignant
  sortant exploitant croyant volant menacant encourageant intervenant impressionnant pratiquant suffisant emergent
  requerant payant resistant contrevenant innovant rassurant identifiant exigeant epargnant preoccupant surprenant
  performant decevant emouvant etonnant protestant exposant choquant troublant concluant commandant croissant
  brillant determinant sanglant interessant gouvernant remplacant attaquant accompagnant dominant savant courant
  militant adherent resident parent violent precedent excellent influent divergent negligent content absent patient
  different referent variant garant composant battant voyant collant aidant figurant passant
  lion violon fleuron coupon jeton melon etalon
`);
/** Their feminine and plural endings. */
const AGREEMENT = /(?:e|s|es)$/;

/** Longer words are no words. */
const LONGEST = 30;

/** Endings of nouns and adjectives, feminine and plural taken back to the masculine singular. */
const NOMINAL: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})eaux$/, 'eau'],
  [/(?<=[a-z]{3})aux$/, 'al'],
  [/(?<=[a-z]{2})oux$/, 'ou'],
  [/(?<=[a-z]{2})trices?$/, 'teu'],
  [/(?<=[a-z]{3})eu(?:rs?|res?|x|ses?)$/, 'eu'],
  [/(?<=[a-z]{2}[ao]i)(?:s|ses?)$/, ''],
  [/(?<=[a-z]{2})ieres?$/, 'ier'],
  [/(?<=[a-z]{2})iennes?$/, 'ien'],
  [/(?<=[a-z]{3})ennes?$/, 'en'],
  [/(?<=[a-z]{3})onnes?$/, 'on'],
  [/(?<=[a-z]{3})annes?$/, 'an'],
  [/(?<=[a-z]{2})elles?$/, 'el'],
  [/(?<=[a-z]{3})ettes?$/, 'ett'],
  [/(?<=[a-z]{2})ives?$/, 'if'],
  [/(?<=[a-z]{3})ees?$/, ''],
  [/(?<=[a-z]{3}i)es?$/, ''],
  [/(?<=[a-z]{3})es$/, ''],
  [/(?<=[a-z]{3})[esx]$/, ''],
];

/** The letters that these endings end in: most words need not be tried with each. */
const LAST = /[esxr]$/;

function nominalLemma(norm: string): string {
  if (!LAST.test(norm)) return norm;
  for (const [ending, base] of NOMINAL) {
    if (ending.test(norm)) return norm.replace(ending, base);
  }
  return norm;
}

function simpleLemma(norm: string): string {
  const known = IRREGULAR.get(norm);
  if (known !== undefined) return known;
  if (norm.length > LONGEST) return norm;
  const masculine = LIKE_VERBS.has(norm) ? norm : norm.replace(AGREEMENT, '');
  if (LIKE_VERBS.has(masculine)) return masculine;
  const participle = masculine.endsWith('ant') ? (IRREGULAR.get(masculine) ?? infinitive(masculine)) : null;
  return infinitive(norm) ?? participle ?? (norm.length < 3 ? norm : nominalLemma(norm));
}

/**
 * What the inflected forms of a French word share: the infinitive of a known verb, else the masculine singular as
 * far as the ending tells. Participles used as nouns share their verb's lemma ("les blessés", "blesser").
 */
export function lemma(norm: string, lower: string): string {
  const accented = ACCENTED.get(lower);
  if (accented !== undefined) return accented;
  if (!norm.includes('-')) return simpleLemma(norm);
  return IRREGULAR.get(norm) ?? norm.split('-').map(simpleLemma).join('-');
}

/** The lemmas of a list of words of this language, which are written as a dictionary has them. */
export function lemmas(list: string): ReadonlySet<string> {
  return lemmaSet(list, lemma);
}
