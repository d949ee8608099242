import type { TimeWords } from '../../comparison/times';
import { values } from '../../quantities/words';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const times: TimeWords = {
  since:
    phraseSet(`desormais finalement maintenant entre-temps depuis_lors nouveau_bilan dernier_bilan bilan_actualise
      bilan_provisoire bilan_definitif bilan_revise nouveau_decompte alourdi alourdie alourdit actualise actualisee
      actualises revise revisee revises revu_a revue_a revus_a passe_a passee_a passes_a reporte_au reportee_au`),
  ago: phraseSet('il_y_a voila voici cela_fait'),
  happening:
    lemmas(`tenir prévoir dérouler programmer fixer attendre survenir produire intervenir avoir dater faire donner
      rendre commettre perpétrer effectuer`),
  postponing: lemmas('reporter repousser décaler ajourner différer reprogrammer avancer'),
  deadlines: wordSet('avant'),
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
};
