/** Concepts of fires and explosions. How the lists are written: `concepts/index.ts`. */
export const fires = `
prendre_feu embraser flamber en_flamme en_feu / catch_fire go_up_flame burst_flame burn ablaze on_fire alight
éteindre maîtriser circonscrire venir_bout sous_contrôle / put_out extinguish under_control bring_control contain
partir départ_feu éclater déclencher / break_out start erupt
réduire_cendre ravager détruire dévaster anéantir / burn_down gut destroy raze devastate reduce_ash burn_ground
souffler déflagration détonation explosion exploser boule_feu sauter / blast explosion explode fireball detonate blow_up go_off detonation
explosion exploser déflagration détonation souffler / explosion explode blast detonation detonate blow_up bang boom
incendie feu brasier flamme sinistre brûler embraser / fire blaze burn flame wildfire inferno
incendiaire criminel pyromane volontaire / arson arsonist deliberate
éteindre maîtriser circonscrire venir_bout / extinguish put_out contain bring_control douse tame <> hors_contrôle progresser hors_maîtrise / out_control spread rage uncontained
incendie_criminel volontaire mettre_feu intentionnel malveillant / arson deliberate set_fire foul_play deliberately_started <> accidentel fortuit / accidental accident
étincelle / spark
mégot cigarette / cigarette cigarette_butt
fumée intoxication_fumée / smoke smoke_inhalation
débuter_feu départ_feu éclater prendre_feu embraser partir / break_out start catch_fire ignite flare_up
propager gagner étendre courir progresser / spread sweep advance engulf race
menacer_habitation lécher aux_portes / threaten near doorstep
ravager détruire partir_fumée réduire_cendre consumer dévorer anéantir / destroy gut raze ravage burn_down burn devastate consume
fixer circonscrire maîtriser dompter contrôler / contain control bring_control hold
lutter_contre_flamme combattre_feu mobiliser_pompier / fight_fire battle_blaze tackle_fire
largage canadair bombardier_eau / water_bomber drop_water
sauter exploser souffler / blow_up explode blow go_off
fuite_gaz odeur_gaz / gas_leak smell_gas
dégager_fumée panache colonne_fumée / plume smoke billow
intoxiquer fumée_toxique / overcome_fume inhale_smoke fume
foyer départ_feu / fire outbreak
braise étincelle / ember spark
fumée nuage panache / smoke cloud plume
feu_forêt incendie_forêt feu_végétation / wildfire forest_fire bushfire
hydravion canadair bombardier_eau / water_bomber
feu_forêt feu_brousse incendie_forêt / wildfire bushfire forest_fire
maquis garrigue broussaille / scrub brush
pare-feu coupe-feu / firebreak
départ_feu / seat_fire
fumée enfumer / smoke
asphyxier étouffer intoxication_fumée / suffocate smoke_inhalation asphyxiate
monoxyde_carbone / carbon_monoxide
détecteur_fumée alarme_incendie / smoke_alarm fire_alarm
prendre_feu partir_feu départ_feu / catch_fire burst_flame ignite go_up_flames break_out
prendre_feu partir_flamme embraser brûler / go_flame catch_fire burst_flame burn go_fire
coup_grisou / firedamp
pyrotechnie artifice feu_artifice poudre / firework pyrotechnic powder
vitre_souffler vitre_briser / shatter_window blow_out_window
pyromane incendiaire / arsonist fire-raiser
lance_incendie / fire_hose
canadair bombardier_eau / water_bomber firefighting_plane
inflammable / flammable
`;
