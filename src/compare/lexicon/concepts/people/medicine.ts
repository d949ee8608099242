/** Concepts of medicine, hospitals and care. How the lists are written: `concepts/index.ts`. */
export const medicine = `
hospitaliser conduire_hôpital transporter_hôpital admettre / hospitalise take_hospital rush_hospital admit airlift
sortir_hôpital rentrer_chez / discharge leave_hospital
ordonnance prescrire / prescription prescribe
greffe transplantation / transplant graft
réanimation soins_intensifs / intensive_care
accoucher naissance mettre_monde accouchement donner_naissance / give_birth birth deliver
fausse_couche / miscarriage
ivg avortement interruption_grossesse / abortion
euthanasie aide_mourir suicide_assisté fin_vie / euthanasia assisted_dying assisted_suicide
soignant personnel_soignant / carer health_worker medical_staff
sage-femme / midwife
désert_médical / doctor_shortage
soigner prendre_charge examiner / treat care examine
en_observation garder_hôpital / under_observation kept_hospital
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
pénurie_médicament rupture_stock / drug_shortage medicine_shortage
lit place / bed
urgences urgence / emergency_department a&e emergency_room
liste_attente / waiting_list
mutuelle complémentaire_santé / health_insurance
régime alimentation nutrition / diet nutrition
respirateur ventilation / ventilator
défibrillateur / defibrillator
massage_cardiaque / cpr
injecter injection piqûre dose / inject injection shot jab dose
vacciner piquer vaccination immuniser / vaccinate inoculate immunise jab
guérir remettre / recover get_over cure
dépister détecter diagnostiquer / detect diagnose screen
soulager atténuer / relieve ease alleviate
prévenir protéger éviter / prevent protect avoid
réduire_risque abaisser_risque / reduce_risk lower_risk cut_risk <> augmenter_risque accroître_risque / increase_risk raise_risk higher_risk
greffer transplanter / transplant graft
dose posologie / dose dosage
régime diète / diet
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
chimiothérapie chimio / chemotherapy chemo
vaccin vacciner vaccination inoculer piqûre injection dose / vaccine vaccinate vaccination jab shot inoculation immunisation
médecin docteur praticien généraliste / doctor physician gp
infirmier soignant / nurse carer caregiver
patient malade / patient sick ill
opération opérer chirurgie intervention chirurgical intervention_chirurgicale / operation operate surgery surgical
médicament traitement remède comprimé pilule / drug medicine treatment medication pill tablet
guérir guérison rétablir rémission / recover recovery cure heal
aide_psychologique soutien_psychologique cellule / counselling psychological_support
aide-soignant / care_assistant nursing_assistant
salle_opération bloc_opératoire / operating_theatre operating_room
soin_palliatif / palliative_care hospice
prélèvement échantillon / sample swab
dose_rappel rappel / booster
médicament cachet comprimé / drug medicine tablet pill
soigner guérir / treat heal
maison_retraite ehpad résidence_senior foyer / nursing_home care_home retirement_home home
urgence service_urgence / emergency_room accident_emergency emergency_department
somnifère sédatif / sedative tranquilliser tranquillizer
médicament antibiotique antalgique / medicine drug antibiotic painkiller
prothèse implant / prosthesis implant
fauteuil_roulant / wheelchair
lunette / glasses eyeglass
blouse_blanche soignant personnel_soignant / health_worker medic healthcare_worker
traiter_préventif antibiotique prophylaxie / antibiotic preventive prophylaxis
cas_contact fréquenter côtoyer / contact
vaccin_rembourser prise_charge rembourser / cover reimburse
essai_stopper arrêter_essai interrompre_essai / halt_trial stop_trial
dose comprimé prise / dose tablet
désinfection / disinfection
bien-être / wellness wellbeing well-being
récupération / recovery
malade tomber_malade contracter attraper souffrant / fall_ill fall_sick taken_ill contract catch sick ill sicken
rétablir remettre guérir guérison convalescence tirer_affaire rémission / recover recovery get_better get_well heal pull_through cure remission <> rechuter / relapse
soigner soin traiter traitement prendre_charge thérapie / treat treatment care nurse tend therapy
saigner saignement hémorragie / bleed bleeding haemorrhage
diagnostiquer déceler / diagnose detect
désinfecter stériliser / disinfect
`;
