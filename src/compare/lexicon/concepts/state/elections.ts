/** Concepts of elections, campaigns and their results. How the lists are written: `concepts/index.ts`. */
export const elections = `
élection scrutin vote urne suffrage élire électoral consultation / election vote ballot poll elect electoral
électeur votant votants inscrit électorat corps_électoral / voter electorate constituency
voter vote bulletin aller_urne déplacer_urne / vote ballot cast_ballot
voix suffrage bulletin bulletin_vote / vote ballot
participation déplacer voter taux_participation / turnout participation vote
abstention abstenir bouder_urne pas_voter / abstention abstain stay_away not_vote
remporter gagner victoire vainqueur gagnant emporter triompher succès imposer lauréat sacrer / win winner victory victorious triumph prevail take_title champion <> perdre défaite perdant échouer revers / lose loser loss
battre vaincre devancer dominer écarter défaire / beat defeat edge oust overcome top
candidat candidature briguer présenter / candidate candidacy run bid contender stand
sortant sortante démissionnaire / incumbent outgoing
référendum consultation plébiscite / referendum plebiscite
sondage enquête_opinion baromètre / poll survey
liste / list ticket slate
écart avance marge / lead margin gap advantage
second_tour deuxième_tour / runoff run-off second_round
premier_tour / first_round
tour_scrutin tour / round
élu porté_tête remporter_scrutin / elect voted_in win_election <> battu perdre_siège désavoué / defeated voted_out lose_seat unseat
réélire réélection reconduire / re-elect re-election reelection win_term
candidat prétendant postulant postulants en_lice / candidate contender hopeful challenger nominee
retirer_candidature jeter_éponge désistement / withdraw drop_out pull_out quit_race
favori grandissime_favori / favourite favorite front-runner frontrunner <> outsider / outsider underdog
campagne faire_campagne / campaign
meeting rassemblement réunion_publique / rally meeting
dépouillement dépouiller décompte / count tally
législative élection_législative / general_election parliamentary_election legislative
présidentielle course_élysée élection_présidentielle / presidential_election presidential_race
municipale élection_municipale / local_election municipal_election mayoral
sénatoriale / senate
mi-mandat / midterm
raz-de-marée victoire_écrasante triomphe large_victoire / landslide rout sweeping_victory <> courte_tête victoire_étriquée de_justesse / narrow_victory narrowly slim_win
majorité_absolue / outright_majority absolute_majority
discours_politique_générale / policy_speech
programme plateforme projet / programme platform manifesto
promesse_campagne / campaign_promise pledge manifesto_commitment
popularité cote_popularité / popularity approval_rating
tête_sondage mener devancer / lead ahead
recommander_non appeler_refuser appeler_voter_non / urge_no recommend_rejection
désavouer désaveu camouflet gifle / disown rebuff slap_face snub setback
recommander_oui appeler_approuver / urge_yes recommend_yes
échouer_urne rejeter_urne dire_non peuple / reject_ballot vote_down
dire_oui plébisciter approuver_urne / vote_yes approve back
donner_avis consulter consultation / have_say consult consultation public_consultation
gagner perdre_rien / win
remporter_mairie conquérir_mairie ravir arracher enlever / win take capture wrest
conserver garder reconduire / hold keep retain
perdre céder être_battu / lose cede
porter_pouvoir élire / elect bring_power
être_élu élection victoire_élection remporter_élection / elected win_election election_victory
première_femme aucune_femme / first_woman
mener_campagne battre_campagne / campaign run_campaign
voter_tôt vote_anticipé / early_vote vote_early
prolonger_scrutin garder_ouvert / extend_voting keep_open
bureau_vote lieu_vote / polling_station polling_place
dépouiller compter_voix / count_vote tally
proclamer_résultat annoncer_résultat officialiser / declare_result announce_result certify
en_ballottage second_tour / runoff run-off
désister retirer / stand_aside withdraw
parachuter imposer_candidat / parachute
scrutin élection vote consultation_électorale / election vote ballot
urne bulletin / ballot ballot_box
taux_participation participation rendre_urnes / turnout go_polls
bouder_urne abstenir abstention / stay_away abstain abstention low_turnout
dépouillement dépouiller décompte compter_bulletin / count counting tally
nouveau_décompte recomptage recompter / recount count_again
remporter_siège siège conserver_siège / win_seat take_seat
circonscription / constituency riding district
partielle élection_partielle législative_partielle / by-election special_election
tête_scrutin arriver_tête devancer / lead come_top ahead top
majorité_absolue majorité / majority absolute_majority
raz-marée victoire_écrasante large_victoire / landslide crushing_victory sweeping_victory big_win
courte_tête justesse de_peu faible_écart / narrowly slim thin narrow_margin
référendum consultation votation / referendum plebiscite
dire_non refuser rejeter / say_no reject
électeur votant votants inscrit / voter elector electorate
abstentionniste / non-voter
primo-votant / first-time_voter
élection_anticipé législative_anticipé / snap_election early_election
élection_partiel / by-election special_election
primaire / primary
second_tour ballottage / runoff second_round
bulletin_vote bulletin / ballot_paper ballot
abstention / abstention low_turnout
candidature / bid candidacy application
bulletin_vote retourner_bulletin / ballot_paper return_ballot
garder_siège défendre_siège conserver reconduire / keep_seat defend hold retain
siège_vacant libérer_siège quitter_siège laisser_siège / fall_vacant give_up_seat vacate_seat vacancy
emporter_circonscription ravir_siège enlever_siège arracher_siège / carry take_seat win_seat gain_seat
succéder remplacer prendre_suite prendre_relais reprendre / succeed follow replace take_over
appeler_féliciter téléphoner_vainqueur reconnaître_défaite concéder / concede phone_concede congratulate_winner
devancer_de avance majorité / ahead_by majority lead
aller_urne déplacer voter / turn_out vote go_poll
inscrit électeur_inscrit / registered_voter elector
bloc_parti alliance coalition / bloc coalition alliance
passer_cap franchir_seuil / pass_threshold clear_threshold
porte-drapeau pavillon battre_pavillon immatriculer / flag fly_flag register
achat_voix acheter_voix / vote-buying vote_buying buy_vote
observateur / observer monitor
redécoupage_électoral charcutage_électoral / redistricting gerrymandering
porte-à-porte / door-to-door
serré étroit justesse / narrow narrowly tight slim <> large_majorité haut_main / landslide overwhelming resounding
`;
