/** Concepts of trades and professions: science, care, schools, companies, farms, transport, guards. How the lists are written: `concepts.ts`. */
export const trades = `
employeur patron entreprise / employer boss firm
collaborateur assistant adjoint / aide assistant staffer
conseiller proche_collaborateur stratège / adviser advisor aide strategist
directeur_cabinet chef_cabinet / chief_staff
entourage proche cercle / inner_circle entourage
émissaire envoyé_spécial négociateur médiateur / envoy special_envoy negotiator mediator
médiateur conciliateur arbitre / mediator arbitrator broker
intermédiaire / middleman intermediary go-between
signataire / signatory
auteur écrivain plume / author writer
chroniqueur éditorialiste commentateur / columnist commentator pundit
analyste observateur commentateur spécialiste / analyst observer pundit commentator
politologue analyste_politique / political_scientist political_analyst
historien / historian
sociologue / sociologist
philosophe penseur / philosopher thinker
biologiste / biologist
physicien / physicist
chimiste / chemist
géologue sismologue volcanologue / geologist seismologist volcanologist
climatologue / climatologist climate_scientist
paléontologue / palaeontologist paleontologist
anthropologue / anthropologist
mathématicien / mathematician
épidémiologiste infectiologue virologue / epidemiologist virologist infectious_disease_expert
cardiologue / cardiologist heart_specialist
psychologue psychiatre thérapeute / psychologist psychiatrist therapist
pédiatre / paediatrician pediatrician
gynécologue obstétricien / gynaecologist gynecologist obstetrician
kinésithérapeute kiné / physiotherapist
aide-soignant / healthcare_assistant nursing_assistant care_worker
aide_domicile auxiliaire_vie / home_help carer care_worker
praticien médecin docteur clinicien / doctor practitioner physician clinician
personnel_hospitalier blouse_blanche soignant personnel_médical / hospital_staff medical_staff health_worker medic
professeur universitaire maître_conférence enseignant-chercheur / professor lecturer academic scholar
instituteur maîtresse maître / primary_teacher schoolteacher teacher
éducateur animateur / youth_worker
doctorant thésard / doctoral_student phd_student
bachelier candidat_bac / school_leaver
travailleur_social assistante_sociale / social_worker
surveillant pion / supervisor
technicien ouvrier_qualifié / technician engineer
intérimaire précaire saisonnier / temp temporary_worker seasonal_worker agency_worker
indépendant auto-entrepreneur / self-employed freelancer freelance
fonctionnaire agent_territorial / civil_servant public_employee council_worker public-sector_worker
gréviste manifestant / striker
non-gréviste / non-striker
syndicaliste représentant_syndical leader_syndical responsable_syndical / trade_unionist union_leader union_official union_representative shop_steward
milliardaire homme_affaire magnat nabab / billionaire tycoon magnate mogul businessman
héritier descendant ayant_droit / heir descendant
descendant / descendant
ancêtre aïeul / ancestor forebear
négociant_vin marchand / dealer merchant
grossiste / wholesaler
promoteur_immobilier constructeur / property_developer developer builder
gérant exploitant tenancier / manager operator
apiculteur / beekeeper
céréalier / grain_farmer cereal_farmer
maraîcher / market_gardener vegetable_grower
arboriculteur / fruit_grower
forestier bûcheron / forester logger woodcutter
ostréiculteur / oyster_farmer
braconnier / poacher
dresseur / trainer handler
maître-chien / dog_handler
propriétaire_chien / dog_owner owner
conducteur_train / train_driver
conducteur_bus chauffeur_bus machiniste / bus_driver
pilote_ligne / airline_pilot
équipage_cabine personnel_navigant / cabin_crew flight_attendant
contrôleur / ticket_inspector conductor
guide_montagne / mountain_guide
moniteur_ski / ski_instructor
agent_entretien femme_ménage / cleaner
éboueur agent_propreté / binman refuse_collector waste_collector
portier videur / bouncer doorman
gardien_but dernier_rempart / goalkeeper
traqueur enquêteur / investigator
inspecteur contrôleur / inspector
régisseur / steward manager
brigadier gardien_paix / constable police_officer
commissaire / superintendent police_chief
patron_police préfet_police / police_chief
shérif / sheriff
garde-forestier garde_forestier / ranger forest_ranger
garde_champêtre garde-chasse / gamekeeper
garde_corps / bodyguard
`;
