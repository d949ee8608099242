/** Concepts of governments, offices, councils and crowns. How the lists are written: `concepts/index.ts`. */
export const government = `
maire édile premier_magistrat bourgmestre premier_édile / mayor
mairie hôtel_ville municipalité commune / town_hall city_hall council municipality
conseil_municipal conseil conseiller / council councillor
conseil_départemental département / county_council county
gouvernement exécutif cabinet / government executive cabinet administration
président chef_état présidence présidentiel locataire_élysée élysée / president presidency head_state presidential
premier_ministre chef_gouvernement matignon hôte_matignon / prime_minister premier head_government
ministre ministère secrétaire_état portefeuille / minister ministry secretary department portfolio
préfet préfecture sous-préfet représentant_état / prefect prefecture
gouverneur gouvernorat / governor
chancelier chancelière / chancellor
monarque souverain roi tête_couronnée / monarch sovereign king
reine souveraine / queen monarch
porte-parole porte-voix / spokesman spokeswoman spokesperson
chef dirigeant leader patron responsable tête / leader head chief boss
directeur directrice directeur_général pdg patron / director chief_executive ceo boss manager
successeur succéder remplacer prendre_suite / successor succeed replace take_over
prédécesseur / predecessor
nommer nomination désigner choisir / appoint appointment name designate nominate pick <> limoger révoquer destituer écarter démettre / sack dismiss fire oust remove
démissionner démission quitter_fonction jeter_éponge / resign resignation step_down quit stand_down
mandat législature / term mandate
état nation pays / state nation country
public étatique / public state-run
défense / defence defense
intérieur / interior home
installation installer investiture / inauguration inaugural swear_in
ministre membre_gouvernement / minister cabinet_member
secrétaire_état ministre_délégué / junior_minister minister_state
au_pouvoir gouverner diriger / power govern rule office
prendre_fonction entrer_fonction investir prêter_serment investiture passation / take_office swear_in inaugurate inauguration <> quitter_pouvoir quitter_fonction / leave_office
couvre-feu / curfew
état_urgence / state_emergency emergency_rule
loi_martiale / martial_law
intérim par_intérim intérimaire / interim acting caretaker
haut_fonctionnaire / senior_official civil_servant mandarin
élu_local / local_official
collectivité collectivité_local / local_authority local_government
conseiller_municipal / councillor councilman councilwoman council_member
mandat quinquennat / term tenure
monarchie royaume couronne / monarchy kingdom crown
prince / prince
trône accéder_trône / throne accede
couronnement sacre / coronation crowning
abdiquer abdication / abdicate abdication
nouveau_venu novice premier_mandat débutant / newcomer new_face first-timer freshman rookie
entrer_gouvernement nommer_ministre rejoindre_gouvernement / enter_government join_government appoint_minister
remettre_démission lettre_démission démissionner quitter_gouvernement rendre_portefeuille / hand_resignation resign quit step_down resignation_letter leave_government
assurer_intérim prendre_intérim par_intérim remplacer_provisoirement / acting interim stand_in fill_in caretaker
survivre réchapper sauver_tête échapper_censure passer_obstacle / survive escape see_off
dissoudre dissolution retour_urne élection_anticipé / dissolve snap_election early_election
former_gouvernement constituer_gouvernement composer_cabinet / form_government
remaniement remanier changer_ministre / reshuffle
nommer nomination choisir désigner porter_tête / appoint name choose pick
confirmer_nomination / confirm_appointment
révoquer rappeler destituer démettre fonction / recall remove dismiss
conseil_municipal municipalité mairie commune / council town_hall city_council municipality
commune municipalité collectivité shire / council shire municipality local_authority local_government
premier_ministre chef_gouvernement matignon / prime_minister premier pm head_government
ministre_justice garde_sceaux chancellerie / justice_minister justice_secretary
ministre_intérieur place_beauvau beauvau / interior_minister home_secretary
chef_diplomatie ministre_affaires_étrangères quai_orsay / foreign_minister foreign_secretary top_diplomat
ministre_finance argentier bercy / finance_minister chancellor treasury_secretary
démissionner quitter_gouvernement remettre_démission rendre_tablier quitter_poste claquer_porte jeter_éponge quitter_fonction / resign quit step_down stand_down leave_office leave_post
nommer désigner nomination prendre_tête succéder / appoint name appointment take_over succeed
délégué représentant mandataire / delegate representative
chef_file tête_liste / leader lead_candidate
numéro_un patron chef leader / leader head boss number_one
président_sortant chef_état_sortant / incumbent_president outgoing_president
ancien_président ex-président / former_president ex-president
ancien_ministre ex-ministre / former_minister ex-minister
vice-président / vice-president deputy_president
édile maire élu_local / mayor local_politician
adjoint_maire maire_adjoint / deputy_mayor
eurodéputé député_européen / mep
commissaire_européen / european_commissioner eu_commissioner
haut_responsable dignitaire officiel cacique / top_official senior_figure dignitary
prince_héritier / crown_prince heir_throne
princesse / princess
aristocrate noble / aristocrat nobleman
ministre_finance ministre_économie grand_argentier locataire_bercy / finance_minister chancellor chancellor_exchequer treasury_secretary
ministre_intérieur premier_flic_france / interior_minister home_secretary
ministre_santé / health_minister health_secretary
ministre_défense ministre_armée / defence_minister defense_minister defence_secretary defense_secretary
ministre_éducation / education_minister education_secretary
ministre_travail / labour_minister labor_secretary work_secretary
ministre_transport / transport_minister transport_secretary
ministre_agriculture / agriculture_minister farm_minister
ministre_environnement ministre_transition_écologique / environment_minister environment_secretary
ministre_justice garde_sceaux / justice_minister justice_secretary attorney_general
municipalité mairie ville autorité_locale commune collectivité hôtel_ville / council town_hall city_hall municipality local_authority city town
conseil_municipal équipe_municipale / town_council city_council councillor
conseil_régional région / regional_council region
autorité pouvoir_public / authority
administration service_public fonction_publique / administration civil_service public_service
fonctionnaire agent_public agent_état / civil_servant public_servant official
garde_sceaux ministre_justice chancellerie / justice_minister attorney_general
collaborateur assistant adjoint / aide assistant staffer
conseiller proche_collaborateur stratège / adviser advisor aide strategist
directeur_cabinet chef_cabinet / chief_staff
entourage proche cercle / inner_circle entourage
émissaire envoyé_spécial négociateur médiateur / envoy special_envoy negotiator mediator
médiateur conciliateur arbitre / mediator arbitrator broker
intermédiaire / middleman intermediary go-between
signataire / signatory
responsable fonctionnaire officiel / official
adjoint bras_droit numéro_deux / deputy second assistant
porte-parole communication service_communication / spokesman spokeswoman spokesperson press_office
délégué représentant_syndical élu_personnel / delegate union_representative shop_steward
succession remplacement / succession replacement
investiture intronisation / inauguration swearing-in
remaniement changement_gouvernement / reshuffle
démission départ retrait / resignation departure exit
trône couronne / throne crown
couronnement intronisation sacre / coronation enthronement
héritier dauphin prince_héritier / heir crown_prince
locataire_élysée chef_état président_français / french_president
locataire_maison-blanche président_américain / us_president american_president
argentier ministre_finance / finance_minister
premier_flic ministre_intérieur / interior_minister home_secretary
héritier_trône prince_héritier dauphin / crown_prince heir_throne
numéro_deux bras_droit adjoint / second-in-command deputy number_two right-hand_man
poids_lourd ténor cador / heavyweight
chef_file leader / leader
porte_drapeau porte-étendard / flag-bearer standard-bearer
duc / duke
dynastie / dynasty
hiérarchie / hierarchy
conseil_fédéral gouvernement_suisse exécutif_suisse / swiss_government federal_council swiss_cabinet
gouvernement_allemand exécutif_allemand chancellerie_allemand / german_government
gouvernement_espagnol exécutif_espagnol moncloa / spanish_government
gouvernement_italien palais_chigi / italian_government
gouvernement_belge / belgian_government
gouvernement_français exécutif_français / french_government
gouvernement_fédéral exécutif_fédéral / federal_government
exécutif gouvernement pouvoir_exécutif équipe_gouvernemental / government executive administration
conseil_régional exécutif_régional région / regional_government regional_council
autorité_local pouvoir_local / local_authority local_official
chef meneur leader / leader ringleader chief
commissaire / commissioner
responsabilité / accountability
porté_voix porte-parole / spokesman spokesperson spokeswoman
secrétaire_général / secretary_general general_secretary
déchu destitué / deposed ousted
présider / chair preside
représenter / represent
régner gouverner / reign rule
réquisitionner / requisition commandeer
démissionner rendre_tablier quitter_poste démission quitter_fonction partir / resign quit step_down hand_notice leave_post resignation stand_down <> rester accrocher conserver_poste en_poste demeurer / stay stay_on remain cling keep_job stay_post
`;
