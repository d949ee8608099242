import type { CauseWords } from '../../comparison/causes';
import { phraseSet, wordSet, words } from '../../text';
import { lemmas } from '../lemma';

export const causes: CauseWords = {
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
  marked: new Map(words('attribuer imputer lier relier').map((word) => [word, wordSet('a au aux')] as const)),
  forces:
    lemmas(`neige pluie vent tempête bourrasque rafale ouragan cyclone tornade crue inondation incendie feu explosion
      déflagration fuite panne défaut défaillance fatigue corrosion rouille fissure foudre séisme secousse éboulement
      glissement avalanche chaleur canicule gel verglas grêle sécheresse virus maladie infection bactérie parasite épidémie
      erreur bug dysfonctionnement pénurie manque inflation dette crise pandémie intempérie marée vague houle érosion
      coulée bombe surchauffe surcharge mégot étincelle pneu frein moteur brouillard usure vice contamination pollution
      négligence court-circuit`),
  causatives: lemmas('faire'),
};
