/** Concepts of accidents, disasters, rescue and health in other words. How the lists are written: `concepts.ts`. */
export const disaster = `
mort décès disparition trépas / death passing demise
pronostic_vital_engagé entre_vie_mort état_critique état_désespéré / critical life-threatening fighting_life life_danger <> hors_danger jours_danger état_stable / out_danger stable not_life-threatening
légèrement_blessé contusion égratignure / slightly_hurt minor_injury bruise scratch
hospitaliser conduire_hôpital transporter_hôpital admettre / hospitalise take_hospital rush_hospital admit airlift
sortir_hôpital rentrer_chez / discharge leave_hospital
sauver secourir tirer_affaire extraire dégager / save rescue pull_out pluck free
coincé prisonnier piégé bloqué emprisonné / trapped stuck stranded caught
confiner rester_chez / confine stay_indoors lockdown shelter_place
sinistré / victim affected disaster-hit
zone_sinistrée état_catastrophe catastrophe_naturelle / disaster_area disaster_zone state_emergency
périmètre_sécurité zone_exclusion boucler bouclage cordon / cordon exclusion_zone security_perimeter seal_off
incendie_criminel volontaire mettre_feu intentionnel malveillant / arson deliberate set_fire foul_play deliberately_started <> accidentel fortuit / accidental accident
étincelle / spark
mégot cigarette / cigarette cigarette_butt
fumée intoxication_fumée / smoke smoke_inhalation
asphyxie monoxyde / carbon_monoxide suffocation
décrue reflux baisser refluer retomber / recede subside go_down ebb abate <> crue montée gonfler grossir / rise swell intensify
tornade trombe / tornado twister
canicule vague_chaleur fournaise forte_chaleur / heatwave heat_wave extreme_heat scorcher
vague_froid grand_froid / cold_snap cold_spell
record_chaleur / heat_record
vigilance_rouge alerte_rouge / red_alert red_warning
vigilance_orange / amber_alert orange_alert amber_warning
lever_alerte lever_vigilance / lift_alert lift_warning <> maintenir_alerte prolonger_alerte / extend_alert keep_alert
magnitude échelle_richter / magnitude richter_scale
sécheresse manque_eau déficit_pluie / drought dry_spell lack_rain water_shortage
restriction_eau / hosepipe_ban water_restriction
nappe_phréatique / groundwater aquifer
percuter heurter emboutir télescoper rentrer_dedans / hit strike ram crash_into plough_into smash_into slam
sortie_route quitter_route perdre_contrôle / leave_road veer_off lose_control skid
atterrissage_urgence / emergency_landing
boîte_noire enregistreur_vol / black_box flight_recorder
défaillance_humaine erreur_humaine erreur_pilotage / human_error pilot_error
court-circuit / short-circuit electrical_fault
déversement marée_noire / spill oil_spill slick
impropre_consommation non_potable / unfit_drink undrinkable not_safe <> potable / drinkable safe_drink
toxique nocif dangereux / toxic harmful noxious hazardous <> inoffensif sans_danger sans_risque / harmless safe no_risk
radioactif radiation / radioactive radiation
pandémie / pandemic
contagieux transmissible / contagious infectious
rappel / booster
non_vacciné / unvaccinated
effet_secondaire effet_indésirable / side_effect adverse_reaction
ordonnance prescrire / prescription prescribe
greffe transplantation / transplant graft
malaise perdre_connaissance / collapse faint pass_out black_out
réanimation soins_intensifs / intensive_care
commotion / concussion
entorse foulure / sprain
amputer amputation / amputate amputation
accoucher naissance mettre_monde accouchement donner_naissance / give_birth birth deliver
fausse_couche / miscarriage
ivg avortement interruption_grossesse / abortion
euthanasie aide_mourir suicide_assisté fin_vie / euthanasia assisted_dying assisted_suicide
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
soignant personnel_soignant / carer health_worker medical_staff
sage-femme / midwife
désert_médical / doctor_shortage
aveugle malvoyant / blind
sourd malentendant / deaf
`;
