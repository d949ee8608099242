/** Concepts of sentences, fines and prison. How the lists are written: `concepts/index.ts`. */
export const penalties = `
amende contravention pénalité sanction / fine penalty
peine sentence sanction châtiment punition / sentence punishment penalty sanction term
prison emprisonnement réclusion incarcération ferme derrière_barreau cellule détention / prison jail imprisonment behind_bar custody incarceration cell
sursis avec_sursis assorti_sursis / suspended suspended_sentence <> ferme prison_ferme / immediate_prison custodial
dommage_intérêt indemnité indemniser indemnisation dédommager dédommagement réparation compensation / damages compensation compensate indemnify redress payout
amende contravention pénalité / fine penalty
détention_provisoire écrouer mandat_dépôt placer_détention incarcération_immédiate / remand pre-trial_detention bail_refuse
caution liberté_caution contrôle_judiciaire / bail
vie définitivement toujours jamais_plus perpétuité / life lifelong permanently ever lifetime
extrader extradition remettre / extradite extradition hand_over
gracier grâce amnistie grâce_présidentielle / pardon amnesty clemency
détention_provisoire écrouer placer_détention incarcérer derrière_barreau / remand custody jail lock_up behind_bars pretrial_detention <> contrôle_judiciaire remettre_liberté laisser_libre liberté_conditionnelle / bail release judicial_supervision
bracelet_électronique / electronic_tag ankle_monitor electronic_bracelet
écoper condamner infliger / sentence hand_down jail receive
peine_prison ferme emprisonnement an_prison réclusion / prison_term jail_term prison_sentence imprisonment behind_bars
perpétuité prison_vie réclusion_criminelle_perpétuité / life life_sentence life_imprisonment
peine_mort peine_capitale / death_penalty capital_punishment
travail_intérêt_général / community_service community_order
pénitentiaire prison maison_arrêt centre_pénitentiaire / prison jail penitentiary correctional
surpopulation_carcérale / prison_overcrowding
libération_conditionnelle aménagement_peine / parole early_release
remise_peine / sentence_reduction remission
réhabiliter / rehabilitate
casier_judiciaire antécédent / criminal_record previous_conviction
connu_police connu_service / known_police
interdit_territoire / ban_territory
risquer encourir exposer passible attendre / risk face liable could_get stand_get
passible_prison encourir_prison risquer_prison / face_prison face_jail risk_jail
sanction punition pénalité sanctionner punir pénaliser / penalty punishment sanction punish penalise penalize discipline
amende contravention payer_amende verbaliser mettre_amende / fine penalty fixed_penalty
contrevenant fautif auteur_infraction / offender violator wrongdoer culprit
suspendre suspension mettre_pied écarter mettre_écart / suspend suspension sideline
retirer_licence retirer_permis retirer_agrément / strip_licence revoke_licence lose_licence
réintégrer rétablir_fonction / reinstate
blâmer rappel_ordre tancer réprimande avertir / reprimand rebuke warn censure
mettre_demeure sommer rappeler_ordre / order formal_notice
livrer extrader remettre extradition / extradite hand_over surrender extradition
détenir retenir_captif captivité séquestrer / hold hold_captive captivity keep_hostage
recouvrer_liberté libre libérer retrouver_liberté libération / free release freedom walk_free
payer_caution verser_caution / post_bail
relâcher remettre_liberté libérer garde_vue_levée / release free let_go walk_free without_charge
écroué incarcéré détention_provisoire placer_détention derrière_barreau emprisonner / jail remand_custody held_custody behind_bar imprison lock_up
contrôle_judiciaire sous_contrôle_judiciaire / bail
écoper être_condamné infliger condamner / sentence
peine_prison an_prison emprisonnement réclusion ferme / prison_term jail_term prison_sentence jail_sentence behind_bar
infliger_amende condamner_amende sanctionner écoper_amende / fine hit_fine impose_fine extract
cellule cachot / cell
cour promenade / yard courtyard
détenu prisonnier captif incarcéré / prisoner inmate detainee
amende_maximum / maximum_fine
procès-verbal contravention amende pv / ticket fine
amende pénalité sanction_financier / fine penalty financial_penalty
reprendre_contrôle reprendre_main rétablir_ordre maîtriser / retake regain_control back_control restore_order bring_control
mutinerie révolte émeute rébellion / riot mutiny revolt disturbance
barricader retrancher / barricade hole_up
détention emprisonnement captivité / detention imprisonment captivity
détenu prisonnier codétenu / inmate prisoner detainee
établissement_pénitentiaire prison maison_arrêt centrale geôle / prison jail penitentiary
surveillant gardien_prison agent_pénitentiaire maton / prison_officer guard warder prison_guard
parloir visite / visiting_room
permission_sortie / day_release
mutinerie émeute révolte / mutiny riot uprising
mettre_demeure sommer injonction / formal_notice order injunction
suspendre suspension geler mettre_pause / suspend suspension freeze pause put_hold on_hold
liberté_conditionnelle libération_conditionnelle / parole conditional_release
liberté_surveillée probation / probation
liberté_caution libération_caution / bail
détention_provisoire préventive / pre-trial_detention remand custody
couloir_mort / death_row
réclusion_perpétuité perpétuité / life_sentence life_imprisonment life_prison
prison_ferme / jail_term prison_term
prison_avec_sursis sursis / suspended_sentence suspended_prison
travail_intérêt_général / community_service community_sentence
astreinte amende_jour par_jour_retard / daily_fine penalty
infliger_amende amende / fine impose_fine
croupir / languish
écrouer incarcérer emprisonner mettre_sous_verrou / jail imprison lock_up put_behind_bar
purger / serve
casier_judiciaire casier / criminal_record
rétention / detention
punir sanctionner / punish penalise
verbaliser dresser_procès-verbal / fine book ticket
otage libérer libération remise_liberté relâcher élargir / free release liberate set_free freed <> détenir emprisonner incarcérer écrouer enfermer incarcération détention / jail imprison detain lock_up imprisonment custody incarcerate behind_bar hold_custody
`;
