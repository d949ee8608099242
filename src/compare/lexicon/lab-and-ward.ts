/** Concepts of illness and care, of research and of the living world. How the lists are written: `concepts.ts`. */
export const labAndWard = `
molécule moléculaire / molecule molecular
atome atomique / atom atomic
cellule cellulaire / cell cellular
neurone neuronal / neuron neural
génome séquençage / genome sequencing
mutation variant muter / mutation variant mutate strain
souche lignée / strain lineage
bactérie bactérien / bacterium bacteria bacterial germ
parasite parasitaire / parasite parasitic
champignon fongique / fungus fungal
virus agent_pathogène pathogène / virus pathogen
infection infecter infectieux contamination contaminer / infection infect infectious contaminate
contagieux transmissible / contagious infectious transmissible
transmission transmettre propagation / transmission transmit spread
foyer cluster flambée / cluster outbreak hotspot
épidémie épidémique / epidemic outbreak
pandémie pandémique / pandemic
épidémiologiste épidémiologie épidémiologique / epidemiologist epidemiology epidemiological
immunité immunitaire défense / immunity immune
vaccin vacciner vaccination injection piqûre / vaccine vaccinate vaccination jab shot inoculate
rappel dose_rappel / booster booster_shot
non-vacciné non_vacciné / unvaccinated
vaccinal vaccination / vaccination
antivaccin antivax / anti-vaccine anti-vaxxer
quarantaine isolement isoler confinement / quarantine isolation isolate
confinement reconfinement / lockdown
déconfinement assouplissement / reopening easing
distanciation distance_physique / distancing
masque visière / mask face_covering
gel_hydroalcoolique désinfectant / sanitiser sanitizer
diagnostic diagnostiquer / diagnosis diagnose
symptôme signe_clinique / symptom
complication séquelle / complication after-effect
effet_secondaire effet_indésirable / side_effect adverse
maladie pathologie affection trouble mal / disease illness condition disorder ailment
syndrome trouble / syndrome disorder
maladie_chronique chronique / chronic long-term
incurable inguérissable / incurable terminal
phase_terminale terminal stade_terminal / terminal terminally
guérir guérison rétablissement remettre rétablir / recover recovery cure heal
convalescence convalescent / convalescence recuperate
remède médicament traitement / remedy drug medicine medication treatment
médicament comprimé cachet pilule / drug medicine pill tablet medication
antidouleur analgésique / painkiller pain_relief
anesthésie endormir / anaesthetic anesthetic anaesthesia
opérer opération chirurgie intervention_chirurgicale passer_billard / operate operation surgery undergo_surgery
chirurgien chirurgical / surgeon surgical
greffe transplantation greffer transplanter / transplant graft
perfusion intraveineux / drip infusion
réanimation soin_intensif / intensive_care icu
respirateur ventilateur assistance_respiratoire / ventilator respirator
coma comateux inconscient / coma comatose unconscious
ambulance samu secours_médical / ambulance paramedic
soignant personnel_soignant infirmier blouse_blanche / nurse health_worker medical_staff caregiver
aide-soignant / care_assistant carer
généraliste médecin_famille médecin_traitant / gp general_practitioner family_doctor
psychiatre psychologue psy / psychiatrist psychologist therapist
oncologue cancérologue / oncologist
opticien ophtalmologue / optician ophthalmologist
pharmacien officine pharmacie / pharmacist pharmacy chemist
sage-femme maïeuticien / midwife
maternité accouchement accoucher / maternity birth give_birth delivery
césarienne / caesarean
ivg avortement interruption_grossesse avorter / abortion terminate_pregnancy
contraception contraceptif préservatif pilule / contraception contraceptive condom
règle menstruel menstruation / period menstrual menstruation
ménopause / menopause
fécondation_in_vitro pma procréation_assistée / ivf fertility_treatment
gestation_autrui mère_porteuse gpa / surrogacy surrogate
donneur don_organe / donor organ_donation
soin_palliatif palliatif / palliative end-of-life
tumeur cancer cancéreux / tumour tumor cancer
cancer_colorectal côlon / bowel_cancer colorectal colon_cancer
chimiothérapie chimio / chemotherapy chemo
cancérogène cancérigène / carcinogenic carcinogen
crise_cardiaque infarctus arrêt_cardiaque attaque_cardiaque / heart_attack cardiac_arrest
cardiovasculaire cardiaque / cardiovascular cardiac heart
artère artériel vasculaire / artery vascular
hypertension tension_artérielle / hypertension blood_pressure
thrombose caillot / blood_clot clot thrombosis
cerveau cérébral neurologique / brain cerebral neurological
insomnie trouble_sommeil / insomnia sleeplessness
obésité obèse surpoids / obesity obese overweight
amaigrissement perte_poids maigrir / weight_loss weight-loss slimming lose_weight
régime alimentation alimentaire / diet dietary
diabète diabétique glycémie / diabetes diabetic
vitamine complément_alimentaire / vitamin supplement
asthme respiratoire / asthma respiratory
articulation / joint
nerf nerveux / nerve
oeil yeux oculaire vue / eye sight ocular vision
fièvre température / fever temperature
toux tousser / cough
nausée vomissement vomir / nausea vomiting vomit
empoisonnement empoisonner intoxication / poisoning poison
morsure_serpent serpent_venimeux / snakebite snake_bite
venin venimeux antivenin / venom venomous antivenom
variole / smallpox
sida vih séropositif / aids hiv hiv-positive
abattage abattre euthanasier / cull culling put_down slaughter
amiante / asbestos
pollution polluer polluant pollueur / pollution pollute pollutant polluter
pesticide phytosanitaire herbicide / pesticide herbicide weedkiller
engrais fertilisant / fertiliser fertilizer
microplastique / microplastic
gaz_effet_serre émission co2 dioxyde_carbone / greenhouse_gas emission carbon_dioxide carbon
empreinte_carbone bilan_carbone / carbon_footprint
neutralité_carbone zéro_émission / net_zero carbon_neutral carbon-neutral
couche_ozone ozone / ozone
mammifère / mammal
orque épaulard / orca killer_whale
chauve-souris / bat
amphibien batracien / amphibian
renne caribou / reindeer caribou
abeille ruche apiculteur / bee hive beekeeper
miel / honey
chercheur scientifique savant / researcher scientist boffin
biologiste biologie biologique / biologist biology biological
physicien physique / physicist physics
chimiste chimie chimique / chemist chemistry chemical
paléontologue fossile / paleontologist fossil
archéologue archéologie fouille / archaeologist archeologist excavation dig
sociologue sociologie / sociologist
expérience expérimental expérimentation essai / experiment experimental trial
essai_clinique test_clinique / clinical_trial drug_trial
`;
