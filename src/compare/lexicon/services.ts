/** Concepts of what runs, stops and is put right: power, traffic, computers, schools. How the lists are written: `concepts.ts`. */
export const services = `
perdre_courant perdre_puissance panne_courant privé_électricité à_dérive / lose_power power_loss adrift
sur_réseau alimenter électrifier / supply power feed
paralyser bloquer mettre_arrêt mettre_genou figer / paralyse paralyze cripple block bring_standstill knock_out disable
perturber désorganiser gêner ralentir / disrupt disturb hamper hit slow
hors_service en_panne inutilisable indisponible / out_service down offline unavailable out_action unusable <> rétabli opérationnel remis_service fonctionner / restored back_online working operational
cyberattaque attaque_informatique piratage rançongiciel virus_informatique intrusion / cyberattack cyber_attack ransomware hack hacking breach
pirate assaillant maître_chanteur hacker cybercriminel / hacker attacker blackmailer cybercriminal
rançon exiger_argent demande_rançon / ransom extortion demand_money
cryptomonnaie monnaie_virtuel bitcoin / cryptocurrency virtual_currency bitcoin crypto
payer_rançon céder_chantage / pay_ransom give_in
sauvegarde donnée_récupérer restaurer_donnée / backup restore_data
mot_passe identifiant accès / password login access credential
couper_accès perdre_accès bloquer_accès verrouiller / lose_access lock_out cut_access
à_la_main papier_crayon sur_papier / by_hand pen_paper manually
site_hors_ligne site_inaccessible / site_down website_down
embouteiller saturer bouchonner encombrer congestionner engorger / congest clog jam saturate
bouchon embouteillage file ralentissement / traffic_jam tailback queue congestion
détour déviation itinéraire_bis contourner / detour diversion go_round bypass
allonger_trajet rallonger / add_journey lengthen
circuler rouler passer / run operate
interrompre couper suspendre / suspend halt stop
reprise_trafic reprise_progressif rétablissement_trafic / resume service_resume traffic_resume
fermer_jusque rester_fermé garder_porte_close portes_closes / stay_closed stay_shut remain_closed keep_shut
rester_ouvert garder_ouvert / stay_open keep_open remain_open
cours_suspendre école_fermer / school_closed school_cancel
reprendre_cours retour_classe reprise_cours rentrer / back_school return_class
rattrapage repasser_épreuve reconvoquer session_remplacement / resit retake
annuler_épreuve neutraliser_exercice / void_exam cancel_exam
composer plancher passer_épreuve passer_examen / sit_exam take_exam
fuite_sujet sujet_éventer indiscrétion / leak leaked_paper
échouer recalé rater_examen / fail flunk <> réussir décrocher_diplôme admis reçu obtenir_diplôme / pass graduate succeed
jeune_diplômé sortir_école débutant frais_émoulu / newly_qualified graduate straight_out beginner newcomer
bulletin_vote retourner_bulletin / ballot_paper return_ballot
livrer remettre rendre_conclusion remettre_rapport / deliver hand_over submit submit_report report
rendre_avis avis / give_opinion opinion
mise_service mettre_service entrer_service tourner / enter_service commission start_operate come_service
mettre_arrêt découpler déconnecter / shut_down disconnect take_offline
chantier travaux / work building_work construction site
suspendre_chantier arrêt_chantier interruption_travaux / halt_work stop_work suspend_construction <> reprendre_chantier reprise_travaux / resume_work restart_work
démarrer_chantier premier_coup_pioche poser_première_pierre lancer_travaux / break_ground start_work lay_foundation begin_construction <> achever_chantier livrer_ouvrage fin_travaux / finish_work complete_work
désoeuvré / out_work idle nothing_do
rehausser relever surélever surélévation relèvement rehaussement / raise heighten raising
consolider renforcer étayer conforter / reinforce shore_up strengthen
colmater reboucher boucher / plug fill seal
démonter dépose enlever / dismantle take_down remove
rénover refaire réhabiliter remettre_état / renovate refurbish restore overhaul
vétuste hors_âge à_bout_souffle / outdated worn_out run-down
surpeupler surpopulation trop_plein bondé / overcrowded overcrowding too_full packed
crasseux sale insalubre / filthy dirty squalid
regorger infesté gangrené truffé / awash rife riddled full
reprendre_contrôle reprendre_main rétablir_ordre maîtriser / retake regain_control back_control restore_order bring_control
mutinerie révolte émeute rébellion / riot mutiny revolt disturbance
barricader retrancher / barricade hole_up
effectif personnel assurer_effectif / staffing staff people_duty manpower
manquer_personnel sous-effectif manquer_bras pénurie_personnel / understaffed short_staff staff_shortage short-staffed
exploitant gestionnaire concessionnaire opérateur / operator manager
inspecteur contrôleur mission_inspection / inspector inspection
remplir_obligation respecter_contrat tenir_engagement / meet_term fulfil_contract honour_contract
inspecter visiter passer_revue / inspect visit
brancher connecter relier mettre_charge recharger / plug_in connect charge hook_up <> débrancher déconnecter / unplug disconnect
prendre_feu partir_flamme embraser brûler / go_flame catch_fire burst_flame burn go_fire
rappeler retirer_circulation rappel_constructeur / recall take_road
livraison livrer acheminer / deliver delivery
gratuit entrée_libre gratuité / free free_entry <> payant tarif / paid charge
jusqu_nouvel_ordre nouvel_ordre / until_further_notice further_notice
consigne ordre recommandation / instruction order advice
rester_chez sortir_pas confiner barricader / stay_home stay_indoors stay_inside
lever_alerte fin_alerte levée_alerte / lift_alert all_clear lift_warning
passer_nuit dormir coucher hébergement / spend_night sleep stay_overnight
gîte abri hébergement centre_hébergement gymnase / shelter accommodation
eau_robinet eau_réseau eau_courant / tap_water running_water mains_water
faire_bouillir / boil
non_potable impropre imbuvable / unfit undrinkable unsafe
couper_eau / cut_water
`;
