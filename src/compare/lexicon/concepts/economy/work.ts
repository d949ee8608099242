/** Concepts of jobs, pay, strikes and pensions. How the lists are written: `concepts/index.ts`. */
export const work = `
sans_salaire non_payé sans_solde sans_être_payé sans_rémunération / unpaid without_pay no_pay
grève débrayage débrayer arrêt_travail cesser_travail mouvement_social gréviste mouvement en_grève faire_grève / strike walkout walk_out stoppage industrial_action striker down_tool walk_off_job picket go_strike
préavis préavis_grève / notice strike_notice
syndicat organisation_syndicale fédération syndicaliste syndical centrale organisation intersyndicale / union trade_union federation unionist labour_union labour_group
patron direction dirigeant management employeur patronal / management employer boss executive
salarié ouvrier employé travailleur personnel effectif agent collaborateur équipe troupe / employee worker staff workforce personnel headcount payroll
salaire rémunération paie traitement salarial / pay wage salary earning remuneration
prime bonus gratification / bonus premium one-off
embaucher embauche recruter recrutement engager / hire recruit recruitment hiring take_on <> licencier licenciement congédier supprimer_emploi suppression renvoyer / lay_off sack dismiss redundancy layoff fire job_cut axe
emploi poste travail job / job employment post position work
chômage chômeur sans_emploi demandeur_emploi / unemployment unemployed jobless jobseeker
retraite pension prendre_retraite départ_retraite âge_légal partir_retraite / retirement retire pension pensioner retiree
intérimaire temporaire intérim / agency temporary temp interim
indemnité prime_départ / severance compensation
chômage_technique chômage_partiel activité_partielle / furlough short-time_work temporary_layoff
patronat organisation_patronal / employer_federation business_lobby
piquet_grève / picket_line
lever_grève reprendre_travail suspendre_grève / call_off_strike return_work end_strike <> poursuivre_grève reconduire_grève mouvement_reconduire / continue_strike extend_strike stay_out
service_minimum / minimum_service
revendication salarial hausse_salaire augmentation revalorisation_salarial / pay_rise wage_increase raise pay_claim <> gel_salaire gel / pay_freeze wage_freeze
salaire_minimum smic / minimum_wage
heure_supplémentaire / overtime
temps_plein / full-time
contrat_court intérim cdd / temporary fixed-term agency
cdi contrat_durée_indéterminée / permanent
saisonnier / seasonal
congé_maternité congé_parental / maternity_leave parental_leave
arrêt_maladie congé_maladie / sick_leave sick_note
accident_travail / workplace_accident work_accident
conditions_travail / working_condition
pénibilité / arduous hardship
burn-out épuisement_professionnel / burnout
âge_départ âge_légal / retirement_age pension_age
cotisation contribution / contribution
reclasser reclassement / redeploy redeployment
reconvertir reconversion / retrain convert
plan_social suppression_emploi licenciement / layoff job_cut redundancy
chômage sans-emploi / unemployment joblessness
apprentissage alternance / apprenticeship
stage / internship
contrat_travail / employment_contract
caisse_retraite / pension_fund
vivre_de gagner_vie vivre / live make_living earn_living
travailler_pour employer salarier emploi faire_vivre / employ work job provide_work
en_poste occuper_fonction exercer diriger / in_post hold_post hold_job serve
mettre_porte pousser_sortie pousser_vers_sortie débarquer éjecter / push_out show_door force_out oust kick_out
plan_social sauvegarde_emploi suppression_poste charrette dégraisser / redundancy_plan job_cut layoff redundancy restructuring
départ_volontaire rupture_conventionnel / voluntary_redundancy voluntary_departure
retrouver_travail reclasser retrouver_emploi / find_work find_job new_job
cesser_travail débrayer croiser_bras arrêt_travail poser_outil / down_tool walk_out stop_work strike
appeler_grève inviter_cesser_travail appel_grève / call_strike call_walkout
suivre_mouvement mettre_grève gréviste / join_strike on_strike striker
bloquer piquet barrer_accès empêcher_sortie / block picket blockade prevent
augmenter_salaire coup_pouce revaloriser / pay_rise raise_pay boost_wage
accéder_revendication obtenir_satisfaction gain_cause / meet_demand win_demand
travailler_gratuitement bénévolement bénévole / unpaid pro_bono volunteer
débrayer cesser_travail arrêter_travail grève faire_grève mouvement_social débrayage arrêt_travail journée_action / strike walk_out industrial_action stoppage down_tool stop_work walkout
gréviste salarié_grève / striker striking
piquet_grève blocage bloquer barrage / picket_line picket blockade block
syndicat organisation_syndicale confédération organisation_salarié centrale_syndicale intersyndicale / union trade_union labour_union
faire_bloc unanime unanimité parler_voix front_commun de_concert ensemble / united unanimous one_voice stand_together common_front
préavis préavis_grève appeler_grève / strike_notice strike_call
service_minimum service_réduit / minimum_service skeleton_service
reprendre_travail reprise_travail lever_piquet fin_grève / return_work go_back_work end_strike call_off_strike
agent_public fonctionnaire agent_état serviteur_état / civil_servant state_employee public_employee government_worker public_servant public-sector_worker
chômage_technique chômage_partiel activité_partielle sans_ouvrage sans_travail / furlough laid_off short-time temporary_layoff idle
chômeur demandeur_emploi sans-emploi chercher_travail / unemployed jobless job_seeker jobseeker looking_work out_work
chômage taux_chômage / unemployment joblessness jobless
intérimaire intérim mission_intérim travailleur_temporaire / temp agency_worker temporary_worker
licencier supprimer_emploi suppression_emploi plan_social supprimer_poste tailler_effectif dégraisser rayer_carte / lay_off cut_job shed_job redundancy job_cut job_loss axe_job make_redundant
embaucher créer_emploi recruter création_emploi recrutement / hire create_job recruit take_on new_job
faire_vivre employer salarié compter_salarié effectif / employ workforce payroll staff employee
télétravail travailler_maison travail_distance / work_home remote_work telework home_working
âge_légal recul_âge travailler_longtemps âge_départ / retirement_age pension_age work_longer
arrêter_carrière raccrocher fin_carrière mettre_terme_carrière retraite_sportive tirer_révérence / retire hang_up end_career call_time quit
chômage sans_emploi demandeur_emploi / unemployment out_work jobless unemployed
supprimer_poste plan_social licencier dégraisser réduire_effectif / cut_job lay_off job_cut reduce_headcount let_go redundancy
apprendre_licenciement notifier / learn notify tell
salaire_début traitement rémunération / starting_salary pay wage
rejeter_offre_salarial / reject_pay_offer
débrayer grève journée_grève / strike walkout
pension retraite caisse_retraite / pension retirement
cotiser verser_cotisation versement / pay_into contribute payment contribution
carrière parcours / career
vocation / vocation calling
travailler exercer / work practise
métier profession / profession occupation trade job
employeur patron entreprise / employer boss firm
gréviste manifestant / striker
non-gréviste / non-striker
syndicaliste représentant_syndical leader_syndical responsable_syndical / trade_unionist union_leader union_official union_representative shop_steward
salarié employé travailleur personnel ouvrier effectif main-oeuvre agent / worker employee staff workforce personnel labour labourer
cadre dirigeant manager encadrement / executive manager management
plan_social licenciement_collectif suppression_poste réduction_effectif dégraissage charrette plan_départ / redundancy layoff job_cut downsizing job_loss
ancienneté / seniority
temps_partiel mi-temps / part-time
congé vacance / holiday leave vacation break
télétravail travail_distance / remote_work homeworking work_home telework
patronat employeur organisation_patronale / employer
fonctionnaire agent_public / state_employee civil_servant government_worker public_employee
travailler_comme exercer_métier profession gagner_vie / work_as job occupation
prendre_retraite partir_retraite retraité cesser_activité / retire retirement retired pensioner
apprenti apprentissage / apprentice apprenticeship
grève mouvement débrayage / strike walkout action
poste fonction charge / post position office role
poste emploi place / job post position
désoeuvré / out_work idle nothing_do
effectif personnel assurer_effectif / staffing staff people_duty manpower
manquer_personnel sous-effectif manquer_bras pénurie_personnel / understaffed short_staff staff_shortage short-staffed
salaire_minimum smic salaire_plancher / minimum_wage wage_floor living_wage
bulletin_salaire fiche_paie paie / payslip pay packet wage
augmentation_salaire hausse_salaire revalorisation / pay_rise wage_increase pay_increase pay_award
cotisation charge_sociale / contribution
ouvrier maçon compagnon / worker builder labourer construction_worker
taux_chômage / unemployment_rate jobless_rate
demandeur_emploi chômeur sans-emploi / jobseeker unemployed job_seeker jobless
suppression_emploi suppression_poste plan_social dégraisser / job_cut layoff redundancy job_loss
plan_social licenciement_économique / redundancy_plan layoff
offre_emploi / job_offer vacancy
marché_travail / labour_market labor_market
code_travail / labour_law
droit_grève / right_strike
dialogue_social partenaire_social / social_partner
assurance_maladie sécurité_sociale sécu / social_security health_insurance
assurance_chômage allocation_chômage / unemployment_benefit
réforme_retraite / pension_reform
départ_retraite âge_départ âge_légal / retirement_age
hausse_salaire augmentation_salaire / pay_rise wage_increase pay_increase
poser_candidature dossier_candidature / apply bid
premier_syndicat principal_syndicat / largest_union biggest_union
effectif salarié masse_salariale / payroll workforce staff headcount
poste quart / shift
main-d'œuvre main_œuvre / workforce labour_force manpower
recruteur / recruiter
volontariat bénévolat / volunteering
inégalité_salariale écart_salarial / gender_pay_gap pay_gap
lieu_travail / workplace
moyen_subsistance gagne-pain / livelihood
employer effectif masse_salariale / employ payroll
embaucher engager recruter prendre_service recrutement créer_emploi pourvoir_poste / hire take_on recruit bring_board employ recruitment create_job fill_post <> licencier licenciement supprimer_poste supprimer_emploi dégraisser remercier renvoyer congédier couper_effectif / lay_off fire sack dismiss cut_job job_cut redundancy axe_job shed_job make_redundant layoff
licencier renvoyer remercier mettre_porte congédier être_remercié / fire sack lay_off dismiss let_go make_redundant show_door
limoger débarquer évincer éviction mettre_touche écarter / oust remove sack sideline ditch
promouvoir promotion / promote promotion <> rétrograder rétrogradation / demote demotion relegate
suspendre mettre_pied / suspend suspension
chômer / idle
rémunérer payer rétribuer / pay remunerate
`;
