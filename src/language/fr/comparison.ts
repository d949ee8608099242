import type { ComparisonWords, RatePeriod } from '../comparison/words';
import { phraseKeys, values } from '../quantities/words';
import { keyed, lemmaSet, phraseSet, wordSet, words } from '../text';
import rarity from './frequencies.json' with { type: 'json' };
import { lemma } from './lemma';
import { modality } from './modality';

const lemmas = (list: string) => lemmaSet(list, lemma);

export const comparison: ComparisonWords = {
  negation: {
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
      confirmer diagnostiquer établir annoncer connaître`),
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
  },
  voice: {
    be: wordSet(
      'suis est sont etait etaient sera seront serait seraient fut furent soit soient ete etre etant',
    ),
    have: wordSet('ai a ont avait avaient aura auront aurait auraient eut eurent ait aient avoir ayant'),
    reflexives: wordSet(`se s'`),
    isParticiple: (lower) => /ée?s?$/.test(lower),
    isPredicate: () => true,
    isPast: (lower) => /(?:[^r]|rr)(?:ait|aient)$/.test(lower),
    infinitives: wordSet(`a de d d'`),
    by: wordSet('par'),
    genitives: wordSet(`de d' d du des`),
    prepositions:
      wordSet(`a au aux en dans sur sous de d' d du vers chez contre avec sans pour par entre depuis pendant durant
      avant apres selon lors malgre parmi envers hors`),
    adversaries: wordSet('contre face sur devant'),
    contracted: new Map([
      ['a', words('au aux')],
      ['de', words("d' d du des")],
    ]),
    copulas: lemmas('rester demeurer devenir sembler paraitre'),
    sufferers: lemmas('survivre rechapper'),
    governing: wordSet('a au aux contre pour'),
    links: wordSet(`de d' du sur pour contre`),
    mutual:
      lemmas(`rencontrer epouser affronter croiser retrouver rejoindre opposer marier egaler jouxter signer
      saluer ressembler accompagner mourir perir deceder`),
  },
  modality,
  sole: wordSet('seul seule unique'),
  quantifiers: {
    all: phraseSet(
      "tous toutes chaque chacun chacune totalite integralite l'_ensemble unanimement l'_unanimite",
    ),
    empty:
      phraseSet(`tous_les_jours toutes_les_semaines tous_les_mois tous_les_ans chaque_jour chaque_semaine chaque_mois
      chaque_annee chaque_fois`),
    part: phraseSet(`certains certaines quelques plusieurs partie moitie plupart majorite un_seul une_seule
      seul_un seule_une un_des une_des poignee`),
  },
  parts: {
    most: phraseSet(
      "plupart_des plupart_de majorite_des majorite_de majorite_d' essentiel_des gros_des quasi-totalite_des presque_tous_les presque_toutes_les",
    ),
    least: phraseSet("minorite_de minorite_des minorite_d' peu_de peu_d'"),
    others: wordSet('un'),
    isMany: (norm) => /[sx]$/.test(norm),
  },
  stages: {
    asked:
      lemmas(`requerir requisition reclamer demander exiger solliciter plaider proposer prevoir envisager menacer
      risquer encourir souhaiter vouloir recommander preconiser appeler esperer craindre projeter`),
    decided:
      lemmas(`condamner infliger ecoper relaxer acquitter interdire prononcer ordonner decider adopter voter annuler
      rejeter valider obtenir rendre juger signer commencer debuter entrer cesser lever`),
  },
  since:
    phraseSet(`desormais finalement maintenant entre-temps depuis_lors nouveau_bilan dernier_bilan bilan_actualise
      bilan_provisoire bilan_definitif bilan_revise nouveau_decompte alourdi alourdie alourdit actualise actualisee
      actualises revise revisee revises revu_a revue_a revus_a passe_a passee_a passes_a reporte_au reportee_au`),
  causes: {
    before:
      phraseSet(`a_cause_de a_cause_d' a_cause_du a_cause_des en_raison_de en_raison_d' en_raison_du en_raison_des
      du_fait_de du_fait_d' du_fait_du du_fait_des du_a due_a dus_a dues_a du_au due_au dus_au dues_au du_aux due_aux
      dus_aux dues_aux a_la_suite_de a_la_suite_d' a_la_suite_du suite_a suite_au suite_aux faute_de faute_d'
      imputable_a imputee_a impute_a imputee_au impute_au attribue_a attribuee_a attribue_au attribuee_au
      la_faute_a la_faute_au grace_a grace_au grace_aux sous_l'_effet consecutif_a consecutive_a consecutifs_a
      consecutives_a par_manque_de par_manque_d' par_suite_de par_suite_d' resulte_de resulte_d' resulte_du
      resultant_de resultant_d' provient_de provient_d' provient_du decoule_de decoule_d' decoule_du parce_que
      parce_qu'`),
    behind: phraseSet(`a_l'_origine a_conduit_a a_mene_a a_abouti_a ont_conduit_a ont_mene_a est_la_cause_de
      est_la_cause_du etait_la_cause_de sont_la_cause_de a_donne_lieu_a`),
    subjects: lemmas(
      'provoquer causer entrainer declencher engendrer occasionner expliquer fragiliser contraindre',
    ),
    objects: lemmas('incriminer invoquer'),
    marked: new Map(
      words('attribuer imputer lier relier').map((word) => [word, wordSet('a au aux')] as const),
    ),
    forces:
      lemmas(`neige pluie vent tempête bourrasque rafale ouragan cyclone tornade crue inondation incendie feu explosion
      déflagration fuite panne défaut défaillance fatigue corrosion rouille fissure foudre séisme secousse éboulement
      glissement avalanche chaleur canicule gel verglas grêle sécheresse virus maladie infection bactérie parasite épidémie
      erreur bug dysfonctionnement pénurie manque inflation dette crise pandémie intempérie marée vague houle érosion
      coulée bombe surchauffe surcharge mégot étincelle pneu frein moteur brouillard usure vice contamination pollution
      négligence court-circuit`),
    causatives: lemmas('faire'),
  },
  contests: {
    units: lemmas('voix suffrage bulletin point but siège'),
    by: wordSet('par'),
    ahead: phraseSet("d'_avance d'_ecart de_plus_que de_moins_que de_retard de_mieux"),
    over: wordSet('le du au'),
    titles: lemmas('haies plat nage libre brasse papillon dos relais'),
    unanimous: phraseSet(
      "unanime unanimes unanimement l'_unanimite consensus d'_une_seule_voix comme_un_seul",
    ),
    dissent: phraseSet('vote_contre votent_contre'),
    interim: { before: wordSet('mener'), behind: wordSet('mi-temps pause repos') },
    votes: lemmas('voter vote voix scrutin suffrage'),
    against: phraseSet('contre a devant'),
  },
  winning: {
    doers:
      lemmas(`remporter gagner decrocher conquerir rafler mener diriger presider commander fonder posseder detenir
      acheter racheter acquerir inventer découvrir concevoir composer ecrire realiser inaugurer accueillir remplacer
      succeder`),
    given: lemmas('revenir attribuer decerner remettre echoir appartenir confier'),
    receivers: wordSet('a au aux'),
    clefts: phraseSet("c'_est c'_etait ce_sont ce_fut c'_etaient ce_sera c'_etait_bien c'_est_bien"),
    subjects: wordSet('qui'),
  },
  figures: {
    changes:
      wordSet(`hausse baisse croissance progression recul augmentation diminution chute bond repli rebond gain perte
      surcroit`),
    by: wordSet("de d'"),
    to: wordSet('a au'),
    rates: wordSet('inflation croissance'),
    flows: wordSet(
      'supprimer detruire creer embaucher recruter perdre licencier ouvrir fermer vendre acheter construire ajouter',
    ),
    stocks: wordSet('employer compter avoir posseder exploiter comprendre detenir effectif disposer'),
    previous: wordSet('precedent precedente precedents precedentes'),
    extra: phraseSet(
      'de_plus en_plus supplementaire supplementaires autre autres additionnel additionnels nouveaux nouvelles',
    ),
    per: wordSet('pour par'),
    forecasts: wordSet('maximum maximal maximale prevision encourir redouter craindre predire pronostiquer'),
    periods: keyed(
      `quotidien,quotidienne=day hebdomadaire=week mensuel,mensuelle,mois=month
      trimestre,trimestriel,trimestrielle=quarter semestre,semestriel,semestrielle=half an,annuel,annuelle=year`,
      '=',
      (period) => period as RatePeriod,
    ),
  },
  ago: phraseSet('il_y_a voila voici cela_fait'),
  postponing: lemmas('reporter repousser décaler ajourner différer reprogrammer avancer'),
  happening:
    lemmas(`tenir prévoir dérouler programmer fixer attendre survenir produire intervenir avoir dater faire donner
      rendre commettre perpétrer effectuer`),
  deadlines: wordSet('avant'),
  successions: {
    replace: lemmas('remplacer supplanter relayer succéder'),
    remove: lemmas(
      'évincer limoger démettre licencier destituer révoquer renvoyer écarter congédier remercier',
    ),
    appoint: lemmas('nommer désigner introniser'),
    by: phraseSet("par au_profit_de au_profit_d' en_faveur_de a"),
  },
  relations: {
    second: lemmas('adjoint adjointe vice délégué suppléant conseiller conseillère porte-parole'),
    former: lemmas('ancien ex feu précédent sortant prédécesseur'),
    coming: lemmas('nouveau futur prochain actuel successeur'),
    kin: lemmas(`frère soeur fils fille épouse femme mari époux père mère veuve veuf oncle tante cousin cousine neveu nièce
      petit-fils petite-fille grand-père grand-mère compagnon compagne conjoint fiancé fiancée parent parents famille
      proche ami amie voisin voisine avocat avocate beau-père belle-mère beau-frère belle-soeur gendre ex-femme ex-mari`),
  },
  orders: {
    before: phraseSet("avant_de avant_d' avant_que avant_qu' avant_meme avant prealablement_a"),
    after: phraseSet("apres_que apres_qu' apres une_fois des_que a_la_suite_de a_l'_issue_de"),
    next: phraseSet('puis ensuite et_puis'),
  },
  frequency: {
    times: values(''),
    counted: wordSet('fois'),
    per: phraseSet("par chaque tous_les toutes_les l' dans_l'"),
    every: phraseSet('chaque tous_les toutes_les une_fois_tous_les'),
    periods:
      values(`heure,heures=8760 jour,jours,nuit,nuits=365 semaine,semaines=52 quinzaine=26 mois=12 trimestre,trimestres=4
      semestre,semestres=2 an,ans,annee,annees=1 decennie=0.1 matin,matins,soir,soirs=365`),
    alone:
      values(`quotidien,quotidienne,quotidiennement=365 hebdomadaire,hebdomadairement=52 bimensuel,bimensuelle=24
      mensuel,mensuelle,mensuellement=12 trimestriel,trimestrielle=4 annuellement=1`),
  },
  journeys: {
    from: phraseKeys(
      "de d' depuis en_provenance_de en_provenance_d' parti_de parti_d' quitte quittait quittant",
    ),
    to: phraseKeys("vers pour a a_destination_de a_destination_d' direction rallier rejoindre gagner"),
  },
  learning: lemmas('apprendre'),
  particles: wordSet(''),
  adverbs: /[a-z]{3}ment$/,
  clauseOpeners: wordSet('qui dont tandis alors mais'),
  placeSenses: new Map([
    ...words('a au aux en dans').map((word) => [word, 'at'] as const),
    ['pres', 'near'],
    ['sur', 'on'],
    ...words(`de d d' du des depuis`).map((word) => [word, 'of'] as const),
    ...words('vers pour').map((word) => [word, 'to'] as const),
  ]),
  partitives: phraseSet("dont parmi d'_entre y_compris"),
  others: phraseSet('un_autre une_autre ailleurs similaire semblable voisine'),
  rivals: phraseSet(
    'son_rival sa_rivale ses_rivaux leur_rival son_concurrent sa_concurrente ses_concurrents',
  ),
  frames: wordSet('chez parmi'),
  superlatives: {
    ending: '',
    forms: wordSet('meilleur meilleure pire'),
    makers: wordSet('plus moins'),
    ofSeveral: phraseSet('un_des une_des un_de une_de parmi'),
  },
  ranks: lemmas('place placer rang position'),
  occasions: lemmas('fois'),
  grades: lemmas('niveau échelon catégorie'),
  anybody: lemmas(
    'homme femme garçon fille personne enfant adolescent adolescente jeune individu adulte retraité',
  ),
  crowds:
    lemmas(`spectateur visiteur supporter supporteur manifestant participant festivalier curieux invité fidèle coureur
    délégué pèlerin badaud gréviste convive auditeur`),
  persons:
    lemmas(`homme femme garçon fille enfant adolescent étudiant touriste voyageur visiteur vacancier citoyen ressortissant
    suspect victime passager conducteur pilote alpiniste randonneur skieur cycliste nageur plongeur marin soldat
    journaliste otage détenu ouvrier migrant couple`),
  vague:
    lemmas(`plan projet mesure décision proposition texte idée réforme loi accord initiative hausse baisse augmentation dispositif
    démarche changement offre demande requête dossier affaire question résultat situation fait chose partie programme`),
  people: lemmas('personne homme victime passager habitant civil individu autre gens'),
  measures:
    lemmas(`être atteindre élever élève établir chiffrer évaluer estimer coûter mesurer compter durer durée peser
    valoir fixer porter passer grimper tomber rester monter baisser chuter augmenter prendre boucler reculer prévoir
    dépasser avoisiner contenir limiter représenter totaliser culminer dresser jauger afficher depuis`),
  runningCounts: words('mort blesser disparition arrestation bilan'),
  harms: words('mort blesser'),
  aspects: words('commencer lancer continuer prolonger reprendre terminer finir cesser interrompre fin'),
  sizes: words('grand petit haut bas long bref partie entier moins plus'),
  comings: words('arriver partir rejoindre entrer'),
  births: lemmas('naître natif originaire naissance'),
  habits: words('habituellement traditionnellement ordinairement'),
  movements: words('augmenter diminuer croître progresser recul grimper ralentissement accélération'),
  offices:
    words(`maire préfet préfète procureur procureure juge avocat avocate ministre président présidente gouverneur
    député sénateur directeur directrice porte-parole entraîneur sélectionneur capitaine évêque archevêque recteur
    rectrice proviseur principal chirurgien médecin notaire comptable ambassadeur ambassadrice chancelier roi reine
    secrétaire trésorier commissaire général colonel commandant greffier bâtonnier adjoint curé doyen trésorière gardien
    PDG patron gérant fondateur armateur syndicaliste conservateur architecte ingénieur`),
  rarity,
  glossary: new Map(),
};
