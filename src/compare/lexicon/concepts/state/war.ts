/** Concepts of armies, weapons, war and spying. How the lists are written: `concepts/index.ts`. */
export const war = `
signer_paix conclure_paix / sign_peace make_peace
déposer_arme cesser_feu arrêt_combat trêve / lay_down_arm ceasefire stop_fighting truce <> reprendre_combat reprendre_arme rompre_trêve / resume_fighting take_up_arm break_truce
lancer_offensive passer_attaque attaquer / launch_offensive attack go_offensive
emparer prendre conquérir faire_tomber / seize capture take overrun <> reprendre reconquérir libérer / retake recapture liberate
repousser contenir refouler / repel push_back hold_off
battre_retraite reculer replier / retreat fall_back pull_back <> avancer progresser gagner_terrain / advance push_forward gain_ground
envoyer_troupe déployer dépêcher / deploy send_troop dispatch
retirer_troupe rapatrier rappeler_troupe / withdraw_troop pull_out bring_home
bombarder pilonner frapper / bomb shell pound strike
abattre_drone intercepter / shoot_down intercept
violer_espace_aérien / violate_airspace
espionner renseigner_pour agent / spy agent pass_secret
cessez-le-feu trêve arrêt_combat suspension_hostilités / ceasefire truce cease-fire
retirer retrait retirer_troupe replier / withdraw pull_out pullout withdrawal
abattre_avion intercepter abattre / shoot_down intercept
emparer conquérir tomber_main / seize capture fall_hand
échange_prisonnier échange / prisoner_swap exchange
combattant soldat militaire / fighter soldier
conscrit / conscript draftee
réserviste / reservist
déserteur / deserter
légionnaire / legionnaire
marin sous-marinier / sailor submariner
aviateur pilote / airman pilot aviator
général haut_gradé / general top_commander
commandant chef_militaire / commander
marine / navy
armée_air / air_force
soldat militaire troupe / soldier serviceman trooper troop
officier gradé / officer
ancien_combattant vétéran / veteran
base caserne / base barracks
espion agent_secret agent_renseignement / spy agent intelligence_officer
espionnage contre-espionnage renseignement / espionage spying intelligence counterintelligence
bombe engin_explosif / bomb explosive explosive_device
bombardement bombarder pilonner pilonnage / bomb bombardment bombard shelling shell pound
bombardement bombarder frappe raid_aérien frapper / bombing bombardment strike airstrike air_raid air_strike
tirer tir coup_feu fusillade ouvrir_feu / shoot shot shooting gunfire open_fire gunshot fire
arme fusil kalachnikov carabine / gun weapon rifle firearm
arme pistolet revolver / gun weapon pistol firearm handgun
couteau poignarder lame arme_blanche coup_couteau / knife stab blade
armée militaire soldat troupe force_armée / army military soldier troop armed_force serviceman
guerre conflit hostilité combat / war conflict fighting hostility combat
trêve cessez-feu armistice pause_humanitaire arrêt_combat / truce ceasefire cease-fire armistice
paix pacifique apaisement / peace peaceful
envahir invasion offensive incursion assaut / invade invasion offensive incursion assault
retirer retrait repli replier désengagement / withdraw withdrawal pull_out pullout retreat
drone aéronef_sans_pilote / drone unmanned_aircraft
cible viser cibler / target aim
champ_bataille théâtre_opération front / battlefield front
poste_contrôle check-point barrage / checkpoint roadblock
poste_frontière / border_post border_crossing
zone_tampon / buffer_zone
no_man's_land zone_démilitarisé / no-man's-land demilitarised_zone
caserne / barracks fire_station
ligne_front / front_line
combat affrontement / fighting clash
abattre intercepter / shoot_down intercept
combattant milicien / fighter militiaman
mercenaire / mercenary
prendre_contrôle conquérir tomber_main / seize capture take_control <> perdre_contrôle reprendre / lose_control recapture retake
occuper occupation / occupy occupation
assiéger siège / besiege siege
embuscade / ambush
mine_antipersonnel / landmine
blindé char / tank armoured_vehicle
porte-avions / aircraft_carrier
sous-marin submersible / submarine submersible
avion_chasse chasseur appareil_militaire / fighter_jet warplane military_aircraft
livraison_arme / arms_delivery weapon_supply
prisonnier_guerre / prisoner_war
échange_prisonnier / prisoner_swap prisoner_exchange
crime_guerre / war_crime
génocide / genocide
massacre tuerie carnage / massacre slaughter
fosse_commune / mass_grave
civil population_civile / civilian
captivité détention / captivity
libérer relâcher libération / free release <> détenir retenir garder_captif / hold detain keep_captive
pourparler_paix négociation_paix / peace_talk
accord_paix / peace_deal peace_agreement
plan_paix / peace_plan
engin_explosif bombe charge_explosif explosif / explosive_device bomb explosive charge
missile projectile ogive / missile projectile warhead
roquette projectile / rocket projectile
obus munition projectile / shell ammunition munition
arme_feu fusil carabine / firearm rifle shotgun weapon
arme_feu pistolet revolver / firearm gun handgun pistol weapon
arme_blanc couteau lame / knife blade bladed_weapon
cocktail_molotov / petrol_bomb molotov_cocktail
gaz_lacrymogène lacrymogène / tear_gas
balle_caoutchouc lbd flash-ball / rubber_bullet
matraque / baton truncheon
menotte / handcuff
bouclier / shield
canon_eau / water_cannon
bâtiment_guerre navire_guerre frégate destroyer / warship frigate destroyer naval_vessel
offensive assaut opération attaque / offensive assault operation attack
contre-offensive riposte / counteroffensive counter-attack
raid frappe bombardement attaque_aérien / raid strike bombing airstrike air_raid
incursion intrusion / incursion intrusion
invasion agression / invasion aggression
opération mission intervention / operation mission
manoeuvre exercice exercice_militaire / exercise drill manoeuvre war_game
échauffourée heurt affrontement accrochage / clash scuffle skirmish
espion agent taupe / spy agent mole
espionnage espionner renseignement / espionage spying intelligence
contre-espionnage services_secrets renseignement / secret_service intelligence_service security_service counter-intelligence
secret_défense classifié / classified top_secret
fuiter divulguer / leak disclose
voiture_piégée véhicule_piégé / car_bomb
engin_explosif bombe_artisanale / explosive_device ied
colis_piégé / parcel_bomb
arme_poing / handgun
arme_guerre / weapon_war
guerre_civile / civil_war
cessez-le-feu trêve arrêt_hostilité / ceasefire truce cease-fire
accord_paix traité_paix / peace_deal peace_agreement peace_treaty
casque_bleu force_maintien_paix / peacekeeper blue_helmet peacekeeping
couloir_humanitaire corridor_humanitaire / humanitarian_corridor
taupe / mole
recrue conscrit appelé / recruit conscript
troupe contingent soldat / troop soldier
char blindé tank / tank armoured_vehicle
cuirassé frégate destroyer / warship frigate destroyer
bombe_fragmentation arme_sous-munition / cluster_bomb cluster_munition
ligne_front front / front_line frontline
repli retraite / retreat withdrawal pullback pullout
siège blocus / siege blockade
embuscade guet-apens / ambush
escarmouche accrochage / skirmish clash
mirador / watchtower
barbelé / barbed_wire
conquête / conquest
mortier / mortar
paramilitaire / paramilitary
milice milicien / militia militiaman
salve rafale / volley salvo burst
base militant / base grassroots
temps_guerre / wartime
balle / bullet
gilet_pare-balle / bulletproof_vest body_armour
exaction / atrocity abuse
armé / armed <> non_armé désarmé / unarmed
blindé / armoured armored
cessez-le-feu trêve cessation_hostilité armistice / ceasefire truce cessation_hostility armistice
casque_bleu soldat_paix / peacekeeper blue_helmet
`;
