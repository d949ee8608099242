/** Concepts of death and injury. How the lists are written: `concepts/index.ts`. */
export const deathAndInjury = `
victime plaignant personne_lésée lésé / victim plaintiff
mort_naturelle / natural_cause natural_death <> mort_suspecte / suspicious_death
danger_mort pronostic_vital urgence_absolue état_grave entre_vie_mort jour_danger / life_danger life-threatening critical_condition danger_life
état_stable hors_danger jour_pas_danger / out_danger not_life-threatening
légèrement_blessé blessure_légère blessé_léger / minor_injury slightly_injured slight_injury minor_hurt
grièvement gravement blessé_grave grièvement_blessé sérieusement_touché / seriously_injured seriously_hurt badly_hurt severely_injured
choqué commotionné état_choc / shocked in_shock concussed
brûlé brûlure grand_brûlé / burn burned burnt scalded
noyer noyade périr_noyé / drown drowning
mourir décéder décès périr perdre_vie trouver_mort succomber trépas victime_décédée tuer / die lose_life perish pass_away fatality succumb killed <> survivre rescapé vivant_retrouvé sain_sauf indemne retrouver_sain_sauf / survive survivor unharmed unhurt safe_sound found_safe
tuer mort abattre assassiner coûter_vie ôter_vie meurtrier mortel fatal / kill dead slay murder_victim deadly fatal lethal claim_life
défunt mort / deceased late dead
endeuiller deuil chagrin affliction recueillement / mourn mourning grief bereaved
obsèques funérailles enterrement inhumation inhumer enterrer / funeral burial bury
corps cadavre dépouille corps_sans_vie / body corpse remains dead_body lifeless
bilan victime mort / toll casualty victim death_toll
blesser blessure contusion meurtrir touché atteint / injure wound hurt bruise <> indemne sans_blessure sain_sauf sans_égratignure pas_blessé / unhurt unharmed uninjured unscathed safe_sound not_hurt
fracture fracturer casser briser rompre cassure / fracture break broken
grave gravement grièvement sévère sérieusement état_critique urgence_absolue sévèrement / serious seriously severe severely critical critically badly <> léger légèrement superficiel bénin mineur / slight slightly light minor superficial
hospitaliser hôpital clinique chu hospitalisation soigner centre_hospitalier / hospital hospitalise clinic infirmary medical_centre
suicide suicider mettre_fin_jour / suicide take_own_life
noyer noyade / drown
asphyxie asphyxier étouffer suffoquer / suffocate asphyxiate smother choke
empoisonner poison intoxication intoxiquer / poison poisoning
mort décès disparition trépas / death passing demise
pronostic_vital_engagé entre_vie_mort état_critique état_désespéré / critical life-threatening fighting_life life_danger <> hors_danger jours_danger état_stable / out_danger stable not_life-threatening
légèrement_blessé contusion égratignure / slightly_hurt minor_injury bruise scratch
asphyxie monoxyde / carbon_monoxide suffocation
commotion / concussion
entorse foulure / sprain
amputer amputation / amputate amputation
sortir_indemne en_réchapper sortir tirer miraculé / walk_away escape unhurt survive unscathed miraculous_escape
légèrement_touché contusionné choquer en_état_choc / slightly_injured shaken bruised shock
blesser_grièvement état_grave état_critique urgence_absolu / seriously_injured critically critical_condition badly_hurt
entre_vie_mort lutter_contre_mort pronostic_vital / fight_life life-threatening hang_balance
succomber_blessure mourir_suite / die_injury succumb_injury die_wound
tuer_coup mourir_coup mort_instantané / die_instantly kill_instantly
laisser_vie trouver_mort perdre_vie y_rester / lose_life meet_death die
faire_victime endeuiller coûter_vie / claim_life cost_life leave_dead
repêcher retrouver_corps sortir_eau / recover_body pull_water
noyer périr_noyé / drown
mourir_froid hypothermie froid / freeze_death hypothermia exposure
coup_chaleur déshydratation malaise / heatstroke dehydration collapse
évanouir perdre_connaissance tourner_oeil / faint pass_out lose_consciousness
reprendre_connaissance revenir_soi / regain_consciousness come_round wake
mordre dévorer attaquer / bite maul attack
empoisonner intoxiquer rendre_malade / poison sicken make_ill
hémorragie saignement / haemorrhage hemorrhage bleeding
fracture os_cassé / fracture broken_bone
blessure plaie lésion / injury wound lesion
traumatisme_crânien / head_injury
contusion hématome ecchymose / bruise
séquelle / after-effect lasting_damage
mourir_cancer emporter_par / die_cancer
survivre / survive
victime défunt malheureux / victim deceased
défunt / deceased late
blesser faire_mal / hurt injure
mourir éteindre décéder rendre_dernier_souffle / die pass_away
éteindre paisiblement / die_peacefully
plaie coupure entaille / gash laceration
brûlure brûlé / burn
mortalité / mortality death_rate
identifier_corps / identify_body
recoudre point_suture suturer / stitch sew
commotion choc_tête coup_tête / concussion head_injury
égratignure éraflure contusion ecchymose / scratch graze bruise
hécatombe carnage massacre / massacre carnage bloodbath slaughter
bilan décompte total / toll count total
bilan_humain nombre_mort / death_toll toll
nombre_victime / casualty_figure death_toll casualty
tué abattu / slain
vivant survivre réchapper rescapé en_vie sain_sauf / alive living survive survivor pull_through escape_death <> mort décéder périr perdre_vie succomber trouver_mort coûter_vie emporter rendre_âme / dead perish lose_life killed succumb pass_away claim_life fatal meet_death
indemne intact épargné sans_dommage sans_égratignure sain_sauf non_touché / unscathed untouched unharmed undamaged intact unhurt unwounded uninjured without_scratch not_hit
rééchapper réchapper survivre en_sortir échapper_mort / survive escape pull_through come_through live
sans_vie corps dépouille cadavre mort restes / lifeless body corpse remains dead
grièvement gravement sérieusement / seriously badly gravely critically
légèrement_blessé blessé_léger / lightly_injured slightly_injured minor_injury
`;
