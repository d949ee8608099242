/** Concepts of matches, races, transfers, prizes and shows. How the lists are written: `concepts.ts`. */
export const contests = `
marquer inscrire trouver_filet trouver_chemin_filet faire_mouche planter but / score net find_net goal strike
passe_décisive servir offrir_but / assist set_up
ouvrir_score débloquer / open_scoring
égaliser revenir_score / equalise level draw_level
doubler_mise faire_break / double_lead
renverser_match retourner_situation remontada revenir_arrière / come_back turn_around overturn comeback
être_mené accuser_retard longueur_retard / trail behind down
mener_score avoir_avantage prendre_avantage / lead ahead take_lead
à_la_pause au_repos mi-temps / half-time break
tenir_nul accrocher / hold_draw
écraser étriller corriger humilier laminer / crush thrash hammer rout demolish
créer_surprise faire_tomber sensation exploit / upset shock stun giant-killing
emporter imposer gagner battre venir_bout disposer / win beat prevail defeat overcome
incliner perdre tomber chuter mordre_poussière / lose fall go_down beaten
remonter retrouver_élite accéder accession promotion / go_up promoted return_top_flight promotion
descendre quitter_élite relégation / go_down relegated drop
jouer_place match_accession barrage / play-off playoff
étape manche / stage leg round
prendre_maillot endosser_maillot enfiler_maillot / take_jersey don_jersey
maillot_jaune leader porteur_maillot / yellow_jersey leader
classement_général au_général / overall general_classification standing
compter_avance avance / lead advantage
reléguer_à pointer / lie sit
lâcher distancer décrocher / drop distance shake_off
repartir reprendre_route poursuivre_course continuer / carry_on continue restart resume <> abandonner jeter_éponge quitter_course mettre_pied_terre rentrer / withdraw quit retire abandon pull_out drop_out
exclure_course disqualifier / disqualify throw_out kick_out
dopage prendre_produit substance_interdite produit_interdit substance_prohibée / doping banned_substance drug
contrôle_positif positif testé_positif / test_positive positive_test fail_test
manquer_contrôle absent_contrôle contrôle_manqué no-show / miss_test missed_test
expertise_échantillon échantillon_b contre-analyse / b_sample counter-analysis
suspendu suspension interdit_compétition / ban suspend suspension
saison_blanche forfait_saison / miss_season out_season
avant-centre attaquant buteur / striker forward centre-forward
rejoindre engager signer débarquer filer transférer partir_jouer transfert / join sign move transfer switch
vendre_joueur céder_joueur vente / sell_player sale offload
plus_gros_vente plus_cher vente_record / record_sale record_fee most_expensive
libre_contrat fin_contrat / free_agent out_contract
prolonger_contrat resigner rempiler / extend_contract sign_new_deal stay
limoger_entraîneur changer_entraîneur / sack_coach part_company
raccrocher prendre_retraite mettre_terme_carrière ranger_crampon dire_adieu / retire hang_up_boot call_day end_career bow_out <> continuer jouer poursuivre_carrière rempiler / play_on continue carry_on keep_playing
revenir_compétition retour_terrain / return_action comeback
blessé touché blesser sortir_blessé / injured hurt limp_off
opérer passer_billard opération / surgery operation operate
sélectionner appeler convoquer retenir / call_up select pick
remporter_tournoi soulever_trophée décrocher_trophée / win_trophy lift_trophy
médaille_or titre_olympique champion_olympique / gold olympic_champion olympic_title
champion titre sacre couronne / champion title crown
palmarès sacré / honour
temps chrono / time clock
meilleur_temps record_personnel / personal_best best_time
courir_marathon boucler terminer / run complete finish
concurrent participant coureur engagé / runner competitor entrant participant
lauréat vainqueur gagnant / winner laureate
décerner attribuer récompenser couronner distinguer remettre_prix / award honour give_prize bestow
recevoir_prix décrocher_prix obtenir_prix primer / win_prize receive_award take_prize collect_award
dédier dédicacer / dedicate
en_lice en_compétition sélectionné concourir nommer / contention compete nominate shortlist running
jury vote_jury / jury judge
public télévote vote_public téléspectateur / public televote audience viewer
premier_roman premier_livre / debut_novel first_novel
publier paraître sortir parution / publish release come_out
signer écrire auteur / write author pen
inaugurer vernissage ouvrir / open inaugurate unveil
jouer interpréter incarner camper / play portray star
réaliser mettre_scène tourner / direct helm film
diriger_orchestre tenir_baguette chef / conduct baton
chanteur soliste interprète / singer soloist performer
huer siffler conspuer / boo jeer <> acclamer ovationner applaudir / cheer applaud
saluer salut rappel / bow curtain_call
annuler_représentation spectacle_annuler / cancel_performance cancel_show
remplacer_pied_levé remplacer doublure / stand_in replace understudy
à_guichets_fermés complet / sold_out full_house
faire_salle_comble remplir / pack fill sell_out
enchanter conquérir séduire / charm delight win_over <> décevoir laisser_froid / disappoint leave_cold
tourner_navet étriller démolir / pan savage
faire_débat créer_polémique diviser / divide spark_controversy
`;
