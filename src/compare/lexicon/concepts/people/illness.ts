/** Concepts of illness and addiction. How the lists are written: `concepts/index.ts`. */
export const illness = `
dépistage test tester analyse dépister / test screening sample
positif contaminé / positive infected <> négatif / negative
pandémie / pandemic
contagieux transmissible / contagious infectious
rappel / booster
non_vacciné / unvaccinated
effet_secondaire effet_indésirable / side_effect adverse_reaction
malaise perdre_connaissance / collapse faint pass_out black_out
obésité surpoids / obesity overweight
malnutrition dénutrition / malnutrition
dépression dépressif / depression depressed
santé_mental psychique psychologique / mental_health psychological
psychiatrie psychiatrique / psychiatric psychiatry
addiction dépendance toxicomane / addiction addict dependence
overdose surdose / overdose
tabac cigarette fumer fumeur / tobacco cigarette smoke smoker
intoxication_alimentaire empoisonnement / food_poisoning
allergie allergique / allergy allergic
aveugle malvoyant / blind
sourd malentendant / deaf
maladie pathologie mal trouble / disease illness condition disorder
épidémie foyer flambée contagion / outbreak epidemic
contamination infection cas / infection case
cas malade patient / case patient
souche variante / strain
microbe bactérie germe / germ bacteria bug
virus agent_pathogène / virus pathogen
grippe influenza virus_grippe / flu influenza
grippe_aviaire influenza_aviaire / bird_flu avian_flu avian_influenza
peste_porcin / swine_fever
dermatose_nodulaire / lumpy_skin_disease
coqueluche / whooping_cough
tuberculose / tuberculosis tb
paludisme malaria / malaria
choléra / cholera
dengue / dengue
méningite méningocoque / meningitis meningococcal
sida vih / hiv
covid coronavirus covid-19 / covid coronavirus covid-19
hépatite / hepatitis
diabète diabétique / diabetes diabetic
démence alzheimer / dementia alzheimer
autisme autiste / autism autistic
leucémie / leukaemia leukemia
métastase / metastasis
sclérose_plaque / multiple_sclerosis
parkinson / parkinson
asthme / asthma
hypertension tension / hypertension blood_pressure
insuffisance_cardiaque / heart_failure
embolie / embolism
convulsion / seizure
vomissement nausée / vomiting nausea
diarrhée gastro-entérite gastro / diarrhoea diarrhea gastroenteritis stomach_bug
toux / cough
intoxication empoisonnement / poisoning
salmonelle salmonellose / salmonella
listeria listériose / listeria
escherichia_coli e._coli bactérie / e._coli
épidémiologie / epidemiology
espérance_vie longévité / life_expectancy longevity
alcoolisme / alcoholism
tabagisme tabac / tobacco
sevrage désintoxication / rehab detox
stress angoisse anxiété / stress anxiety
dépression mal-être / depression
rougeole / measles
contaminer transmettre infecter attraper contracter / infect catch contract transmit spread
épidémie foyer flambée / outbreak epidemic cluster
faire_apparition partir_de remonter / start begin trace originate
propager circuler diffuser / spread circulate
isoler quarantaine mettre_isolement / isolate quarantine
bactérie microbe germe / bacteria microbe germ
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
tumeur cancer cancéreux / tumour tumor cancer
cancer_colorectal côlon / bowel_cancer colorectal colon_cancer
cancérogène cancérigène / carcinogenic carcinogen
crise_cardiaque infarctus arrêt_cardiaque attaque_cardiaque / heart_attack cardiac_arrest
cardiovasculaire cardiaque / cardiovascular cardiac heart
artère artériel vasculaire / artery vascular
hypertension tension_artérielle / hypertension blood_pressure
thrombose caillot / blood_clot clot thrombosis
insomnie trouble_sommeil / insomnia sleeplessness
obésité obèse surpoids / obesity obese overweight
amaigrissement perte_poids maigrir / weight_loss weight-loss slimming lose_weight
régime alimentation alimentaire / diet dietary
diabète diabétique glycémie / diabetes diabetic
vitamine complément_alimentaire / vitamin supplement
asthme respiratoire / asthma respiratory
fièvre température / fever temperature
toux tousser / cough
nausée vomissement vomir / nausea vomiting vomit
empoisonnement empoisonner intoxication / poisoning poison
morsure_serpent serpent_venimeux / snakebite snake_bite
venin venimeux antivenin / venom venomous antivenom
variole / smallpox
sida vih séropositif / aids hiv hiv-positive
maladie pathologie affection / disease illness sickness condition
virus infection contagion épidémie infecter contaminer / virus infection outbreak epidemic infect
cancer tumeur / cancer tumour tumor
malaise évanouir / faint collapse ill unwell
conscient / conscious <> inconscient coma / unconscious coma
foyer_infection cluster / cluster outbreak
flambée_épidémique épidémie / outbreak epidemic
porteur_sain / carrier
accident_vasculaire_cérébral avc / stroke
tabac tabagisme / tobacco smoking
cigarette_électronique vapotage / e-cigarette vaping vape
alcoolémie taux_alcool / blood_alcohol
alcootest éthylotest / breathalyser breath_test
toxicomane drogué / drug_addict drug_user
sevrage / withdrawal rehab
crise_cardiaque infarctus arrêt_cardiaque / heart_attack cardiac_arrest
avc accident_vasculaire attaque_cérébrale / stroke
douleur souffrance souffrir / pain suffering suffer ache
fatigue épuisement fatigué épuisé / fatigue exhaustion tired exhausted
fièvre fébrile / fever feverish
symptôme / symptom
santé sanitaire / health sanitary
handicap handicapé invalidité / disability disabled handicapped
cigarette_électronique vapoteuse / e-cigarette vape vaping
méningite infection / meningitis
malaise vertige nausée / dizziness faint nausea
coma mort_cérébral état_végétatif / coma brain-dead brain_death
fragilité_cardiaque problème_cardiaque maladie_cardiaque malade_coeur / heart_condition heart_trouble heart_problem
pneumonie / pneumonia
rage / rabies
carence / deficiency
déconfinement / easing_lockdown reopening
distanciation_sociale / social_distancing
cas_contact / close_contact
geste_barrière / preventive_measure
accro / addict addicted
malade souffrant / ill sick unwell <> bonne_santé / healthy
lucide conscient éveillé / conscious awake alert <> inconscient inanimé évanoui sans_connaissance / unconscious unresponsive lifeless
sobre / sober <> ivre saoul alcoolisé / intoxicated
affamé faim famine / hungry hunger starving famine starvation
fatigué épuisé exténué épuisement / exhausted weary fatigue exhaustion tiredness
épidémique / epidemic
cancérigène cancérogène / carcinogenic cancer-causing
contagieux transmissible / contagious transmissible
mortel létal fatal meurtrier / deadly lethal fatal
aveugle malvoyant / blind visually_impaired
sourd malentendant / deaf hard_hearing
ivre saoul alcoolisé / drunk intoxicated drunken
épuisé exténué éreinté / exhausted worn_out tired
quarantaine isolement confinement / quarantine isolation lockdown
`;
