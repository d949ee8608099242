/**
 * Concepts of death, injury, violence, crime and rescue. How the lists are written: `concepts.ts`.
 */
export const violence = `
mourir décéder décès périr perdre_vie trouver_mort succomber trépas victime_décédée tuer / die lose_life perish pass_away fatality succumb killed <> survivre rescapé vivant_retrouvé sain_sauf indemne retrouver_sain_sauf / survive survivor unharmed unhurt safe_sound found_safe
tuer mort abattre assassiner coûter_vie ôter_vie meurtrier mortel fatal / kill dead slay murder_victim deadly fatal lethal claim_life
meurtre assassinat homicide meurtrier assassin féminicide crime tueur / murder homicide assassination assassinate killer murderer slaying killing
défunt mort / deceased late dead
endeuiller deuil chagrin affliction recueillement / mourn mourning grief bereaved
obsèques funérailles enterrement inhumation inhumer enterrer / funeral burial bury
corps cadavre dépouille corps_sans_vie / body corpse remains dead_body lifeless
bilan victime mort / toll casualty victim death_toll
blesser blessure contusion meurtrir touché atteint / injure wound hurt bruise <> indemne sans_blessure sain_sauf sans_égratignure pas_blessé / unhurt unharmed uninjured unscathed safe_sound not_hurt
fracture fracturer casser briser rompre cassure / fracture break broken
grave gravement grièvement sévère sérieusement état_critique urgence_absolue sévèrement / serious seriously severe severely critical critically badly <> léger légèrement superficiel bénin mineur / slight slightly light minor superficial
hospitaliser hôpital clinique chu hospitalisation soigner centre_hospitalier / hospital hospitalise clinic infirmary medical_centre
secours secouriste sauveteur sauvetage sauver secourir / rescue rescuer save emergency_service lifeboat paramedic
pompier sapeur sapeur-pompier soldat_feu / firefighter fireman fire_crew fire_brigade fire_service
évacuer évacuation reloger mettre_abri déplacer quitter_logement / evacuate evacuation move_out rehouse displace flee_home leave_home <> regagner_logement rentrer_chez réintégrer retour_habitant / return_home go_home allow_back back_home
disparaître disparition introuvable porter_disparu manquer_appel sans_nouvelle / disappear missing vanish disappearance unaccounted lost <> retrouver localiser réapparaître repérer découvrir / find locate trace discover accounted_for
agresser agression attaquer assaut frapper violence tabasser rouer passer_tabac rouer_coup / assault attack beat mug violence beat_up
attentat attaque / attack bombing
attentat attaque_terroriste / terror_attack terrorist_attack
terrorisme terroriste / terrorist terrorism terror
explosion exploser déflagration détonation souffler / explosion explode blast detonation detonate blow_up bang boom
bombe engin_explosif / bomb explosive explosive_device
bombardement bombarder pilonner pilonnage / bomb bombardment bombard shelling shell pound
bombardement bombarder frappe raid_aérien frapper / bombing bombardment strike airstrike air_raid air_strike
tirer tir coup_feu fusillade ouvrir_feu / shoot shot shooting gunfire open_fire gunshot fire
arme fusil kalachnikov carabine / gun weapon rifle firearm
arme pistolet revolver / gun weapon pistol firearm handgun
couteau poignarder lame arme_blanche coup_couteau / knife stab blade
assaillant agresseur attaquant tireur homme_armé forcené / attacker assailant gunman shooter
otage ravisseur enlever enlèvement rapt kidnapper séquestrer prise_otage / hostage kidnap abduct abduction captor seize
viol violer agression_sexuelle violence_sexuelle / rape sexual_assault
voler vol dérober cambrioler cambriolage larcin braquage braquer subtiliser effraction / steal theft rob robbery burglary burgle heist loot break-in
voleur cambrioleur braqueur malfaiteur / thief burglar robber
escroquer escroquerie fraude arnaque duper / fraud defraud scam swindle cheat con
détourner détournement siphonner puiser abus_confiance empocher / embezzle embezzlement siphon misappropriate pocket divert skim
falsifier falsification contrefaire imiter faux forger truquer maquiller contrefaçon / forge forgery falsify fake doctor tamper rig counterfeit
corruption corrompre pot-vin soudoyer / bribery bribe corruption corrupt kickback
blanchiment blanchir / laundering launder
trafic trafiquant stupéfiant drogue narcotrafic dealer / drug trafficking trafficker dealer narcotic smuggling
drogue stupéfiant cocaïne / drug narcotic cocaine
drogue stupéfiant cannabis / drug narcotic cannabis
drogue stupéfiant héroïne / drug narcotic heroin
alcool ivre ivresse alcoolémie ébriété / alcohol drunk drink_driving intoxicated
armée militaire soldat troupe force_armée / army military soldier troop armed_force serviceman
guerre conflit hostilité combat / war conflict fighting hostility combat
trêve cessez-feu armistice pause_humanitaire arrêt_combat / truce ceasefire cease-fire armistice
paix pacifique apaisement / peace peaceful
envahir invasion offensive incursion assaut / invade invasion offensive incursion assault
retirer retrait repli replier désengagement / withdraw withdrawal pull_out pullout retreat
otage prisonnier détenu captif / hostage prisoner captive detainee
émeute heurt affrontement échauffourée débordement trouble violence_urbaine / riot clash unrest disturbance scuffle disorder
menacer brandir_menace / threaten threat
incendie feu brasier flamme sinistre brûler embraser / fire blaze burn flame wildfire inferno
incendiaire criminel pyromane volontaire / arson arsonist deliberate
éteindre maîtriser circonscrire venir_bout / extinguish put_out contain bring_control douse tame <> hors_contrôle progresser hors_maîtrise / out_control spread rage uncontained
pillage piller saccager vandaliser dégrader vandalisme / loot looting vandalise vandalize ransack vandalism
évader évasion fuir fuite échapper prendre_large cavale / escape flee run_away flight fugitive run
otage libérer libération remise_liberté relâcher élargir / free release liberate set_free freed <> détenir emprisonner incarcérer écrouer enfermer incarcération détention / jail imprison detain lock_up imprisonment custody incarcerate behind_bar hold_custody
drone aéronef_sans_pilote / drone unmanned_aircraft
cible viser cibler / target aim
suicide suicider mettre_fin_jour / suicide take_own_life
noyer noyade / drown
asphyxie asphyxier étouffer suffoquer / suffocate asphyxiate smother choke
empoisonner poison intoxication intoxiquer / poison poisoning
`;
