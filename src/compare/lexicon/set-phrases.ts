/** Concepts of set phrases around light verbs, with the verbs they stand for. How the lists are written: `concepts.ts`. */
export const setPhrases = `
immobiliser retenir bloquer_port arraisonner saisir_navire / detain hold impound seize <> laisser_repartir lever_saisie / release let_go
rouille rongé corrosion corrodé rouillé / rust corrosion corroded rusted
cuve citerne réservoir / tank cistern
renfermer contenir abriter / contain hold house
mettre_relation rattacher relier lien / link tie connect
faire_partie compter_parmi figurer appartenir / belong among rank feature
être_constitué composer comporter / consist comprise made
ajouter_à venir_en_plus / add come_top
prendre_fin expirer achever toucher_terme / end expire run_out lapse
arriver_à_échéance expirer / mature expire fall_due
passer_main succession relève / succession handover
ouvrir_capital entrer_capital / take_stake
tenir_bon tenir_coup endurer / hold_out endure
lâcher_prise / let_go
faire_pression pousser / press lobby push
faire_obstacle barrer_route empêcher / block stand_way obstruct
heurter achopper buter / run_into hit stumble
voler_en_éclat briser / shatter smash
remettre_en_question remettre_cause interroger / question call_question challenge
remettre_ordre assainir / clean_up put_order
rabattre opter / fall_back settle
tourner_vers recourir / turn
prendre_au_sérieux / take_seriously
prendre_acte noter / take_note
prendre_contact contacter / get_touch contact
garder_cap persévérer / stay_course
garder_tête / stay_ahead
rester_à_écart écarter / stay_out
faire_écho relayer / echo
donner_raison / vindicate prove_right <> donner_tort / prove_wrong
donner_lieu entraîner / give_rise lead
donner_suite suivre / follow_up act
mettre_à_profit profiter / make_use
mettre_à_disposition fournir prêter / make_available provide
mettre_en_avant souligner / put_forward highlight
mettre_en_garde avertir alerter / warn caution
mettre_en_péril menacer compromettre / jeopardise endanger imperil threaten
mettre_en_valeur valoriser / highlight showcase
mettre_en_vente proposer_vente / put_sale go_sale
mettre_sur_pied créer monter / set_up
mettre_à_pied suspendre / suspend
mettre_à_mal endommager nuire / damage harm undermine
mettre_fin_jour suicider / take_own_life
remonter_moral réconforter / cheer_up comfort
redonner_espoir / give_hope
perdre_espoir désespérer / lose_hope despair <> garder_espoir espérer / keep_hope hope
baisser_garde / drop_guard
hausser_épaule / shrug
tirer_conclusion conclure / conclude draw_conclusion
tirer_profit profiter / profit benefit
tirer_parti exploiter / exploit
passer_sous_silence taire / keep_quiet omit
passer_en_revue examiner / review
passer_commande commander / place_order order
passer_accord conclure / strike_deal
tenir_écart exclure / keep_out
tenir_au_courant informer / keep_informed
tenir_lieu servir / serve
couper_herbe_pied devancer / pull_rug
couper_court / cut_short
gagner_temps temporiser / buy_time
perdre_temps / waste_time
perdre_de_vue / lose_sight
`;
