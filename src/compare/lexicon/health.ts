/** Concepts of diseases, injuries, remedies and care. How the lists are written: `concepts.ts`. */
export const health = `
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
hémorragie saignement / haemorrhage hemorrhage bleeding
fracture os_cassé / fracture broken_bone
blessure plaie lésion / injury wound lesion
traumatisme_crânien / head_injury
contusion hématome ecchymose / bruise
séquelle / after-effect lasting_damage
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
accouchement / childbirth delivery
contraception pilule / contraception pill
fécondation_in_vitro pma / ivf
don_organe / organ_donation
don_sang / blood_donation
transfusion / transfusion
greffon organe / organ
sérum anticorps / serum antibody
vaccin sérum immunisation / vaccine jab
comprimé gélule pilule cachet / tablet pill capsule
antidouleur antalgique opioïde / painkiller opioid
anesthésie / anaesthetic anesthesia
chimiothérapie / chemotherapy
radiothérapie / radiotherapy
soin_palliatif / palliative_care end-of-life_care
consultation rendez-vous_médical / appointment consultation
examen bilan_santé / check-up examination
scanner irm radio / scan mri x-ray
prise_sang analyse_sang / blood_test
quarantaine isolement confinement / quarantine isolation lockdown
pénurie_médicament rupture_stock / drug_shortage medicine_shortage
lit place / bed
urgences urgence / emergency_department a&e emergency_room
liste_attente / waiting_list
mutuelle complémentaire_santé / health_insurance
régime alimentation nutrition / diet nutrition
alcoolisme / alcoholism
tabagisme tabac / tobacco
sevrage désintoxication / rehab detox
stress angoisse anxiété / stress anxiety
dépression mal-être / depression
bébé nouveau-né / baby newborn
corps organisme / body
cellule_souche / stem_cell
adn génome patrimoine_génétique / dna genome
hormone / hormone
cholestérol / cholesterol
cerveau cortex / brain
sang hémoglobine / blood
coeur muscle_cardiaque / heart
poumon voie_respiratoire / lung airway
respirateur ventilation / ventilator
défibrillateur / defibrillator
massage_cardiaque / cpr
`;
