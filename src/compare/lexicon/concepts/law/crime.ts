/** Concepts of crimes and those who commit them. How the lists are written: `concepts/index.ts`. */
export const crime = `
corruption prise_illégal_intérêt conflit_intérêt favoritisme / corruption conflict_interest graft
complicité complice complot / complicity accomplice abet conspiracy
récidive récidiviste antécédent / repeat_offender criminal_record reoffend
délit infraction crime / crime offence offense
négligence imprudence involontaire faute / negligence reckless negligent involuntary recklessness carelessness
otage rançon verser_rançon / ransom
mafia mafieux crime_organisé gang bande / mafia mob organised_crime gang
tentative_meurtre tentative_assassinat / attempted_murder
abattre tirer_dessus tuer_balle / shoot shot_dead gun_down
étrangler étranglement / strangle
égorger gorge / throat slit
décapiter / behead
séquestrer séquestration retenir / hold_captive imprison lock_up
bagarre rixe altercation échauffourée / brawl fight scuffle altercation
vol braquage hold-up casse / robbery heist hold-up raid theft
recel receler / receive_stolen_goods fencing
blanchiment / money_laundering
évasion_fiscale fraude_fiscale / tax_evasion tax_fraud
abus_bien_social abus_confiance / misuse_company_asset breach_trust
détournement_fonds détournement / embezzlement misappropriation
pot-de-vin dessous_table bakchich / bribe kickback
chantage maître-chanteur faire_chanter / blackmail
extorsion extorquer racket racketter / extortion extort racket
trafic_stupéfiant trafic_drogue narcotrafic / drug_trafficking drug_dealing
point_deal / drug_den
règlement_compte guerre_gang / gang_war gangland_killing
violence_conjugale violence_domestique / domestic_violence domestic_abuse
harcèlement harceler / harassment harass bullying stalk
agression_sexuelle attouchement abus_sexuel / sexual_assault sexual_abuse molest
violeur / rapist
pédocriminel pédophile / paedophile pedophile child_abuser
maltraitance sévice / abuse mistreatment ill-treatment
conduite_état_ivresse alcool_volant / drunk_driving drink-driving
excès_vitesse flasher / speeding
délit_fuite / hit-and-run
refus_obtempérer / refuse_stop fail_stop
permis_retirer retrait_permis / licence_revoked ban_driving
terroriste jihadiste djihadiste islamiste / terrorist jihadist islamist extremist
attaque_terroriste attentat / terror_attack terrorist_attack
kamikaze attentat-suicide / suicide_bomber suicide_attack
radicaliser / radicalise
fiché / watchlist
mettre_danger_vie / endangerment endanger
non-assistance / failure_assist
homicide_involontaire blessure_involontaire / manslaughter negligent
complice comparse acolyte / accomplice associate partner_crime
malfaiteur bandit voyou criminel / criminal crook thief gangster
voleur cambrioleur braqueur monte-en-l'air / thief burglar robber raider
butin magot / haul loot proceeds
creuser_tunnel percer_mur / dig_tunnel tunnel bore
forcer_coffre fracturer_coffre / crack_safe break_safe
faire_main_basse emparer rafler dérober / make_off grab steal get_away
négligence manquement faute faillir / negligence failing fault breach lapse
malveillance acte_malveillance acte_volontaire criminel origine_criminelle volontairement intentionnel délibéré exprès / foul_play on_purpose deliberate deliberately malicious arson intentional set_fire
stupéfiants drogue fumer cannabis produit_stupéfiant / drug narcotic stoned
excès_vitesse rouler_vite vitesse_excessive / speeding too_fast excessive_speed over_limit
refus_obtempérer forcer_barrage fuite / fail_stop refuse_stop flee
délit_fuite prendre_fuite / hit-and-run flee_scene drive_off
ouvrir_feu faire_feu coup_feu tir fusillade / shoot open_fire gunfire shooting
abattre tuer_balle tué_par_balle tuer / shoot_dead gun_down kill
braquage vol_main_armée braquer hold-up attaque_main_armée / hold-up armed_robbery raid heist robbery
cambriolage cambrioler effraction / burglary break-in break_in burgle
récupérer retrouver / recover get_back retrieve
ravisseur kidnappeur preneur_otage / kidnapper captor hostage-taker abductor
enlever kidnapper rapt enlèvement séquestrer / kidnap abduct snatch kidnapping abduction
escroquer escroquerie arnaque arnaquer filouter duper flouer / defraud fraud swindle scam con dupe cheat
enrichir tirer_profit profit_personnel enrichissement_personnel tirer_bénéfice / enrich personal_gain line_pocket
détourner détournement siphonner puiser_caisse / embezzle embezzlement siphon divert misappropriate
pot-de-vin corruption corrompre soudoyer bakchich / bribe bribery corruption kickback
fraude_fiscale évasion_fiscale / tax_evasion tax_fraud tax_dodging
meurtre assassinat homicide meurtrier assassin féminicide crime tueur / murder homicide assassination assassinate killer murderer slaying killing
agresser agression attaquer assaut frapper violence tabasser rouer passer_tabac rouer_coup / assault attack beat mug violence beat_up
attentat attaque / attack bombing
attentat attaque_terroriste / terror_attack terrorist_attack
terrorisme terroriste / terrorist terrorism terror
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
otage prisonnier détenu captif / hostage prisoner captive detainee
menacer brandir_menace / threaten threat
pillage piller saccager vandaliser dégrader vandalisme / loot looting vandalise vandalize ransack vandalism
pot-de-vin dessous-de-table / bribe
maquiller_compte truquer falsifier_compte fausse_écriture / false_accounting cook_book falsify doctor
détourner puiser_caisse servir siphonner / embezzle siphon help_himself steal divert
cambriolage casse vol / burglary heist theft
suspect individu_interpellé mis_cause auteur_présumé / suspect alleged_perpetrator alleged_attacker
tireur homme_armé forcené / gunman shooter armed_man
meurtrier assassin tueur criminel / killer murderer
tueur_série / serial_killer
complice comparse coauteur coaccusé / accomplice associate co-defendant
voyou délinquant racaille / thug hooligan yob
hooligan casseur / hooligan rioter
émeutier casseur / rioter looter
black_bloc casseur / black_bloc rioter
pirate_informatique hacker cybercriminel / hacker cybercriminal
proxénète / pimp
prostituée travailleuse_sexe / prostitute sex_worker
toxicomane drogué consommateur / drug_user addict
alcoolique / alcoholic
voleur cambrioleur braqueur malfaiteur malfrat bandit pilleur / thief robber burglar raider bandit crook
criminel délinquant malfaiteur malfrat / criminal offender crook felon
gang bande groupe réseau / gang group outfit ring crew band
escroc arnaqueur fraudeur / fraudster swindler scammer conman con_artist
trafiquant dealer passeur / trafficker dealer smuggler
pickpocket voleur_tire voleur / pickpocket thief
contrebande contrebandier / smuggling smuggler contraband
ravisseur kidnappeur geôlier / kidnapper abductor captor
incendiaire pyromane / arsonist firebug
faussaire contrefacteur / forger counterfeiter
butin magot / loot haul
voler dérober chiper / steal take
stupéfiant drogue cocaïne produit_stupéfiant / drug narcotic cocaine
cannabis haschich résine_cannabis herbe / cannabis marijuana hashish weed
maître_chanteur chantage / blackmail blackmailer
homme_armé tireur assaillant / gunman shooter armed_man attacker
preneur_otage / hostage-taker
loup_solitaire / lone_wolf
kamikaze attentat-suicide / suicide_bomber suicide_bombing suicide_attack
coup_couteau poignarder / stab knife_attack stabbing
balle_perdue / stray_bullet
règlement_compte / score-settling gangland_killing
narcotrafic trafic_drogue trafic_stupéfiant / drug_trafficking drug_trade
narcotrafiquant trafiquant_drogue / drug_trafficker drug_dealer drug_lord
point_deal / drug-dealing_spot
passeur trafiquant_humain / smuggler people_smuggler people_trafficker
traite_humain traite_être_humain / human_trafficking
esclavage_moderne / modern_slavery
crime_contre_humanité / crime_against_humanity
nettoyage_ethnique / ethnic_cleansing
évasion_fiscale fraude_fiscale fraude_impôt / tax_evasion tax_fraud
blanchiment_argent / money_laundering launder_money
pot-de-vin dessous-de-table bakchich / bribe kickback
abus_bien_social détournement_fonds détourner_fonds / embezzlement embezzle misuse_fund
délit_initié / insider_trading
emploi_fictif / fake_job
sévices maltraitance abus agression_sexuelle violence_sexuelle / abuse ill-treatment mistreatment molest
agresseur auteur_abus pédocriminel / abuser attacker perpetrator
ligoter bâillonner / tie_up gag
molester malmener brutaliser rudoyer / manhandle rough_up maul
rosser passer_tabac rouer_coup / beat_up
lyncher / lynch
égorger / slit_throat
défenestrer / throw_from_window
renverser capoter / overturn tip_over flip
dérober subtiliser chaparder voler / steal pinch nick
braquer braquage hold-up vol_main_armée / hold_up heist armed_robbery robbery
piller pillage / loot looting plunder
saccager vandaliser dégrader / vandalise trash wreck ransack
taguer graffiti tag / graffiti
escroquer arnaquer flouer gruger / swindle con defraud scam
escroc arnaqueur / con_man swindler fraudster scammer
faussaire contrefaçon / forger counterfeit
usurper_identité usurpation_identité / identity_theft
rançonner / hold_to_ransom
harceler harcèlement traquer / harass harassment stalk
commanditaire cerveau / mastermind
meneur ringard / ringleader
délinquance criminalité / crime delinquency
fessée gifle / smack slap
abus dérive excès / abuse excess
fraude tricherie escroquerie / fraud cheating scam
combine stratagème ruse / scheme trick ruse
complot conspiration machination / plot conspiracy
racket_crime_organisé / racketeering
cartel / cartel
crime_grave / felony
piraterie / piracy
pédocriminalité pédophilie / child_abuse paedophilia pedophilia child_sexual_abuse
forcer_porte effraction fracturer_porte entrer_force / break_in break-in force_entry
commettre perpétrer auteur / commit perpetrate
torturer supplicier / torture
voler dérober faire_main_basse emporter subtiliser / steal make_off take snatch nick swipe
`;
