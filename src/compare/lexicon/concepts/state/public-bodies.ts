/**
 * Concepts of international bodies, agencies and associations, by their several names. How the lists are written:
 * `concepts/index.ts`.
 */
export const publicBodies = `
otan alliance_atlantique / nato atlantic_alliance
onu nation_unie casque_bleu / un united_nation u.n. peacekeeper
union_européenne ue bruxelles vingt-sept bloc_européen / european_union eu brussels bloc
maison_blanche maison-blanche washington administration_américaine président_américain exécutif_américain / white_house washington us_administration us_president american_president
aide_humanitaire humanitaire / humanitarian_aid aid relief
ong organisation_humanitaire / ngo aid_group charity aid_agency
oms organisation_mondiale_santé / who world_health_organization world_health_organisation
fmi fonds_monétaire_international / imf international_monetary_fund
omc organisation_mondiale_commerce / wto world_trade_organization world_trade_organisation
bce banque_centrale_européenne institution_francfort / ecb european_central_bank
fed réserve_fédérale banque_centrale_américaine / fed federal_reserve
banque_mondiale / world_bank
cour_pénale_internationale cpi / international_criminal_court icc
cour_internationale_justice cij / international_court_justice icj
cedh cour_européenne_droit_homme cour_strasbourg / echr european_court_human_right strasbourg_court
cour_justice_union_européenne cjue / european_court_justice ecj
aiea agence_atomique / iaea nuclear_watchdog
opep cartel_pétrolier / opec
ocde / oecd
unesco / unesco
unicef fonds_enfance / unicef
hcr agence_réfugié haut-commissariat_réfugié / unhcr refugee_agency
giec expert_climat / ipcc climate_panel
union_africaine ua / african_union au
ligue_arabe / arab_league
g7 grande_puissance / g7 group_seven
g20 / g20 group_twenty
msf médecin_sans_frontière / msf doctor_without_border
agence_spatiale_européenne esa / european_space_agency esa
agence_spatiale_américaine nasa / nasa
fbi police_fédérale / fbi federal_agent
cia renseignement_américain / cia
pentagone ministère_américain_défense département_défense / pentagon defense_department department_defense
département_état diplomatie_américaine / state_department
capitole congrès_américain congrès élu_américain / capitol congress us_lawmaker
chambre_représentant / house_representative house
downing_street premier_ministre_britannique gouvernement_britannique / downing_street number_10 british_prime_minister uk_government
palais_buckingham famille_royale couronne_britannique / buckingham_palace royal_family royals
chambre_commune westminster parlement_britannique / house_common commons westminster
chambre_lord / house_lord lords
bundestag / bundestag
élysée président_français président_république chef_état_français emmanuel_macron / elysee french_president president_macron
matignon premier_ministre chef_gouvernement / prime_minister french_premier
quai_orsay diplomatie_français ministère_affaire_étrangère / french_foreign_ministry foreign_ministry
bercy ministère_économie ministère_finance / finance_ministry economy_ministry treasury
place_beauvau ministère_intérieur / interior_ministry home_office
ministère_santé / health_ministry department_health health_department
ministère_éducation éducation_national rue_grenelle / education_ministry department_education
ministère_défense ministère_armée hôtel_brienne / defence_ministry defense_ministry ministry_defence
ministère_justice chancellerie place_vendôme / justice_ministry justice_department ministry_justice
ministère_travail / labour_ministry labor_department
ministère_transport / transport_ministry department_transport
ministère_agriculture / agriculture_ministry farm_ministry
ministère_environnement ministère_transition_écologique / environment_ministry environment_agency
cour_compte rue_cambon magistrat_financier / court_auditor national_audit_office audit_office auditor
conseil_ministre / cabinet_meeting
conseil_état haute_juridiction_administrative / council_state
défenseur_droit médiateur / ombudsman
sénat palais_luxembourg chambre_haute / senate upper_house
assemblée_national palais_bourbon chambre_basse / national_assembly lower_house
caisse_allocation_familial / benefit_office
assurance_maladie sécurité_social / health_insurance social_security
pôle_emploi france_travail agence_emploi / job_centre jobcentre employment_office employment_agency
agence_régional_santé ars autorité_sanitaire / health_authority regional_health_agency
nhs système_santé_britannique / nhs national_health_service health_service
banque_france banque_central / central_bank
banque_angleterre / bank_england
amf gendarme_bourse / market_regulator financial_regulator securities_regulator
cnil gendarme_donnée / data_watchdog privacy_regulator data_protection_authority
arcom gendarme_audiovisuel / media_regulator broadcasting_regulator
autorité_concurrence gendarme_concurrence / competition_authority competition_watchdog antitrust_regulator
autorité_sûreté_nucléaire asn gendarme_nucléaire / nuclear_regulator nuclear_safety_authority
bureau_enquête_analyse bea enquêteur_accident / accident_investigator accident_investigation crash_investigator
aviation_civil dgac / civil_aviation aviation_authority
météo_france institut_météorologique service_météorologique prévisionniste / met_office weather_service weather_agency forecaster meteorologist
insee institut_statistique office_statistique / statistics_office statistical_office statistics_agency
fisc administration_fiscale trésor_public impôt / tax_authority taxman hmrc irs revenue_service
parquet_national_financier pnf / financial_prosecutor
parquet_antiterroriste pnat / anti-terrorism_prosecutor counter-terrorism_prosecutor
police_judiciaire brigade_criminelle pj / criminal_investigation detective serious_crime_unit
brigade_stupéfiant stup / drug_squad
brigade_mineur / child_protection_unit
police_scientifique technicien_identification_criminelle / forensic forensics forensic_team
police_municipale policier_municipal / municipal_police local_police
crs gendarme_mobile police_antiémeute / riot_police
raid gign force_intervention unité_élite / swat special_force elite_unit armed_police tactical_unit
renseignement service_secret dgse dgsi service_renseignement / intelligence_service secret_service intelligence_agency spy_agency
armée force_armée militaire troupe_armée / army military armed_force
état-major haut_commandement / general_staff military_command high_command
sécurité_civil protection_civil / civil_protection civil_defence civil_defense emergency_management
pghm secours_montagne secouriste_montagne / mountain_rescue
samu smur urgentiste / ambulance_service paramedic
fédération ligue instance / federation league governing_body
fifa instance_mondiale_football fédération_internationale_football / fifa world_football_governing_body football_governing_body
uefa instance_européenne_football confédération_européenne / uefa european_football_governing_body
cio comité_olympique comité_international_olympique instance_olympique / ioc olympic_committee
agence_antidopage ama gendarme_antidopage / anti-doping_agency wada anti-doping_authority
fff instance_français / french_federation
lfp ligue_football_professionnel / premier_league league
sncf compagnie_ferroviaire entreprise_ferroviaire cheminot / railway_company rail_operator train_company
ratp régie_parisienne / paris_transport_operator
edf électricien producteur_électricité énergéticien / power_company energy_supplier electricity_supplier utility energy_firm
gestionnaire_réseau rte enedis / grid_operator network_operator
bailleur_social office_hlm organisme_hlm / housing_association social_landlord
chambre_commerce cci / chamber_commerce
chambre_agriculture fnsea syndicat_agricole / farmer_union farming_union
cgt cfdt fo centrale_syndical confédération / union labour_confederation
medef organisation_patronal patronat / employer_group employer_organisation business_lobby
association_consommateur ufc-que_choisir / consumer_group consumer_association
association_défense_animaux spa protection_animal / animal_charity rspca animal_welfare_group
association_environnemental organisation_écologiste greenpeace ong_environnemental / environmental_group green_group greenpeace campaign_group
droit_homme organisation_défense_droit_homme amnesty_international / human_right right_group rights_group
collectif comité_riverain association_riverain comité_défense / resident_association action_group campaign_group
parent_élève association_parent_élève / parent_association pta
comité_entreprise comité_social_économique cse / work_council
rectorat inspection_académique académie / education_authority school_board local_education_authority
ordre_médecin / medical_council medical_association general_medical_council
ordre_avocat bâtonnier / bar_association law_society
institut_sondage sondeur / pollster polling_firm
agence_notation / rating_agency credit_agency
cabinet_conseil consultant / consultancy consultant consulting_firm
cabinet_avocat avocat_affaire / law_firm
think_tank cercle_réflexion groupe_réflexion institut / think_tank think-tank institute
société_savante académie_science / academy_science royal_society
institut_pasteur institut_recherche centre_recherche cnrs inserm / research_institute research_centre research_center
haute_autorité_santé agence_médicament agence_européenne_médicament / drug_regulator medicine_agency medicines_agency fda
agence organisme instance / agency
autorité régulateur gendarme / regulator watchdog authority
commission comité groupe_travail / committee commission panel
association ong organisation / charity association ngo organisation non-profit
fondation / foundation trust
croix-rouge cicr croissant-rouge / red_cross icrc red_crescent
association_consommateur / consumer_group watchdog
régulateur autorité_contrôle autorité / regulator watchdog authority
maison-blanche exécutif_américain administration_américaine présidence_américaine bureau_ovale / white_house us_administration oval_office
kremlin présidence_russe moscou / kremlin moscow
pékin autorité_chinoise régime_chinois / beijing chinese_government chinese_authority
bruxelles commission_européenne exécutif_européen / brussels european_commission
vatican saint-siège / vatican holy_see
place_beauvau beauvau ministère_intérieur / interior_ministry
chancellerie place_vendôme garde_sceau ministère_justice / justice_ministry justice_minister
scotland_yard police_londonienne met / scotland_yard metropolitan_police met_police
gendarme_donnée autorité_vie_privée cnil / privacy_watchdog data_protection information_commissioner
section / section
groupement / grouping
organisation structure / organisation structure body
instance organe organisme / body authority
cellule unité / unit cell
bureau / office
`;
