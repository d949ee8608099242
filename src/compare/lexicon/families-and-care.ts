/** Concepts of family, age, care and illness, and of what goes on around them. How the lists are written: `concepts.ts`. */
export const familiesAndCare = `
maths mathématiques mathématique / maths mathematics math
philo philosophie / philosophy
patronat employeur organisation_patronale / employer
fonctionnaire agent_public / state_employee civil_servant government_worker public_employee
éolienne turbine_éolienne / wind_turbine turbine
hélitreuiller hélitreuillage / winch airlift
cagnotte collecte / fundraiser collection crowdfunding
fioul mazout / fuel_oil
remorquer remorquage / tow
armateur / shipowner ship_owner
sécheresse manque_eau pénurie_eau / drought lack_rain water_shortage
visio visioconférence / video_conference videoconference video_call video_link
recaler échouer_examen / fail_exam
décrocher_diplôme réussir_examen / pass_exam
plaque_immatriculation / number_plate licence_plate license_plate
loueur / rental_company hire_company
navetteur banlieusard / commuter
remonter_surface resurgir / resurface
remarquer constater apercevoir déceler / notice detect spot
éclater_grand_jour révéler / come_light
réintégrer_domicile regagner_domicile rentrer_chez / go_home return_home regain_home
nu-propriétaire propriétaire_occupant / homeowner
mensonge contrevérité / lie falsehood untruth
rumeur bruit_couloir / rumour rumor gossip
aveu confession / confession admission
témoin_clé / key_witness star_witness
conjoint compagnon partenaire / partner companion
nourrisson bébé nouveau-né / baby infant newborn
vieillard personne_âgée / elderly_person old_person pensioner senior
quadragénaire quinquagénaire / middle-aged
famille_accueil / foster_family foster_home
garde_enfant / child_custody
nounou assistante_maternelle / childminder nanny
aide-soignant / care_assistant nursing_assistant
salle_opération bloc_opératoire / operating_theatre operating_room
soin_palliatif / palliative_care hospice
prélèvement échantillon / sample swab
dose_rappel rappel / booster
médicament cachet comprimé / drug medicine tablet pill
foyer_infection cluster / cluster outbreak
flambée_épidémique épidémie / outbreak epidemic
porteur_sain / carrier
accident_vasculaire_cérébral avc / stroke
accouchement naissance / birth childbirth
congé_paternité / paternity_leave
tabac tabagisme / tobacco smoking
cigarette_électronique vapotage / e-cigarette vaping vape
alcoolémie taux_alcool / blood_alcohol
alcootest éthylotest / breathalyser breath_test
toxicomane drogué / drug_addict drug_user
sevrage / withdrawal rehab
`;
