/** Concepts of votes, laws, talks, schools and ways to speak, in the words of all who tell them. How the lists are written: `concepts.ts`. */
export const assemblies = `
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
conseil_municipal municipalité mairie commune / council town_hall city_council municipality
commune municipalité collectivité shire / council shire municipality local_authority local_government
premier_ministre chef_gouvernement matignon / prime_minister premier pm head_government
ministre_justice garde_sceaux chancellerie / justice_minister justice_secretary
ministre_intérieur place_beauvau beauvau / interior_minister home_secretary
chef_diplomatie ministre_affaires_étrangères quai_orsay / foreign_minister foreign_secretary top_diplomat
ministre_finance argentier bercy / finance_minister chancellor treasury_secretary
démissionner quitter_gouvernement remettre_démission rendre_tablier quitter_poste claquer_porte jeter_éponge quitter_fonction / resign quit step_down stand_down leave_office leave_post
nommer désigner nomination prendre_tête succéder / appoint name appointment take_over succeed
motion_censure censure défiance / no-confidence_motion confidence_vote no_confidence
passer_outre outrepasser / override overrule
loi texte projet_loi proposition_loi / bill law legislation measure act
adopter voter approuver adoption / pass adopt approve vote_through
rejeter repousser retoquer rejet balayer écarter / reject vote_down throw_out turn_down defeat
autoriser permettre feu_vert donner_feu_vert autorisation / allow authorise permit green_light give_go-ahead
amende contravention pénalité sanction / fine penalty
respecter conformer conformité obéir / comply obey respect abide stick
plaque immatriculation plaque_minéralogique / number_plate licence_plate registration
référendum consultation votation / referendum plebiscite
dire_non refuser rejeter / say_no reject
accord entente tomber_accord compromis trouver_accord mettre_accord / deal agreement agree accord compromise
date_limite ultimatum délai échéance / deadline time_limit
cessez-le-feu trêve arrêt_combat suspension_hostilités / ceasefire truce cease-fire
retirer retrait retirer_troupe replier / withdraw pull_out pullout withdrawal
abattre_avion intercepter abattre / shoot_down intercept
emparer conquérir tomber_main / seize capture fall_hand
échange_prisonnier échange / prisoner_swap exchange
expulser_diplomate persona_non_grata / expel_diplomat
tête-à-tête entretien entretenir rencontrer / meet talk one-to-one
visite se_rendre déplacement / visit trip travel
huis_clos discrétion porte_fermée à_abri_regard / behind_closed_doors closed_doors in_private discreet
publier révéler dévoiler rendre_public / publish release unveil make_public reveal
remettre_rapport rendre_conclusion rapport conclusion rendre_avis / report finding conclusion hand_report
commission_enquête commissaire_enquêteur enquêteur / inquiry commission
avis_défavorable prononcer_contre position_contre hostile opposé / oppose opposed unfavourable come_out_against
avis_favorable prononcer_pour favorable / favour support back
pétition signer_appel appel / petition appeal sign
disperser gaz_lacrymogène charger / disperse tear_gas break_up
souhaiter vouloir désirer espérer / want wish would_like hope
refuser entendre_parler exclure / refuse rule_out
répondre donner_suite réagir / reply respond answer
garder_silence taire refuser_commenter pas_répondre mutisme / no_comment silent decline_comment silence not_respond
réserver_décision / decide_later reserve_decision
proposer porter_volontaire offrir / offer volunteer
signaler faire_état rapporter / report flag
accuser reprocher faire_grief blâmer / accuse blame reproach
conférence_presse point_presse devant_presse / press_conference news_conference
craindre peur crainte redouter inquiet inquiétude effrayé / fear frightened afraid scared worried concern
perdre_maison sans_abri sans_toit / homeless lose_home lose_house roofless
déçu déception amertume / disappointed disappointment let_down
faire_raison résigner résigné / resigned resign_to accept
lauréat primer prix récompenser couronner décerner attribuer recevoir_prix remporter_prix distinction / prize award winner laureate honour win_prize
finaliste sélectionner retenu / shortlist finalist shortlisted
spectateur public affluence / crowd attendance audience spectator attend
affluence foule monde / crowd attendance turnout
découverte trouvaille mettre_jour exhumer déterrer / find discovery unearth dig_up
restaurer rénover réhabiliter restauration rénovation / restore renovate refurbish restoration
portes_ouvertes visite_ouverte / open_day open_house
école établissement_scolaire classe aller_classe / school class classroom
chef_établissement proviseur principal directeur_école / head head_teacher headteacher principal
rentrée rentrée_scolaire / new_term school_year term
réussir décrocher_diplôme obtenir admis / pass
université fac faculté / university college
élève écolier collégien lycéen / pupil student schoolchild
parent_élève / parent
hommage rendre_hommage saluer_mémoire / tribute pay_tribute
originaire natal / native born
septuagénaire soixante-dix_an / seventies seventy septuagenarian
sexagénaire soixante_an / sixties sexagenarian
octogénaire / eighties octogenarian
proche famille parent / relative family loved_one
`;
