/** Concepts of courts, police and law. How the lists are written: `concepts.ts`. */
export const justice = `
condamner condamnation peine infliger écoper coupable reconnaître_coupable culpabilité déclarer_coupable sanctionner / convict conviction sentence guilty find_guilty condemn punish <> acquitter acquittement relaxer blanchir innocenter disculper non-lieu mettre_hors_cause / acquit acquittal clear exonerate not_guilty clear_name dismiss_case
peine sentence sanction châtiment punition / sentence punishment penalty sanction term
prison emprisonnement réclusion incarcération ferme derrière_barreau cellule détention / prison jail imprisonment behind_bar custody incarceration cell
sursis avec_sursis assorti_sursis / suspended suspended_sentence <> ferme prison_ferme / immediate_prison custodial
requérir réquisition réclamer demander requis / seek demand request call_for recommend
juger procès jugement audience comparaître barre comparution / trial try court hearing stand_trial appear court_case
jugement verdict décision délibéré arrêt sentence / verdict ruling judgment judgement decision
rendre_jugement statuer trancher délibérer / rule hand_down deliver_verdict
juré jury délibération délibérer / juror jury deliberation deliberate panel
tribunal cour juridiction justice palais_justice prétoire / court tribunal courthouse judiciary bench
juge magistrat président_tribunal / judge magistrate justice
procureur parquet ministère_public accusation procureure avocat_général / prosecutor prosecution district_attorney attorney public_prosecutor
avocat conseil défenseur défense / lawyer attorney counsel solicitor barrister defence defense defender
prévenu accusé mis_cause suspect inculpé principal_suspect / defendant accused suspect
poursuivre poursuite inculper inculpation mise_examen accuser répondre chef_accusation / charge prosecute prosecution indict indictment accuse press_charge <> classer_sans_suite abandonner_poursuite non-lieu / drop_charge drop_case dismiss_case
plaider plaidoirie défense / plead plea closing_argument defence
plaider_coupable aveu avouer reconnaître admettre passer_aveu / plead_guilty admit confess confession acknowledge own_up <> nier démentir contester réfuter rejeter / deny dispute refute reject repudiate
témoigner témoignage déposer déposition venir_barre prendre_parole / testify testimony take_stand give_evidence witness
témoin / witness
appel faire_appel interjeter_appel recours pourvoi contester former_recours attaquer_décision contester_décision / appeal challenge lodge_appeal contest recourse <> accepter_jugement renoncer_appel / accept_verdict not_appeal
recours requête saisine / petition filing motion
plainte / complaint claim
plainte porter_plainte partie_civile / complaint complainant plaintiff sue lawsuit civil_party
dommage_intérêt indemnité indemniser indemnisation dédommager dédommagement réparation compensation / damages compensation compensate indemnify redress payout
amende contravention pénalité / fine penalty
enquête investigation information_judiciaire instruction / investigation investigate inquiry enquiry probe
enquêteur policier gendarme / investigator detective
police policier gendarmerie gendarme force_ordre agent / police officer policeman policewoman cop gendarme
arrêter arrestation interpeller interpellation appréhender capturer cueillir coffrer mettre_main_collet / arrest detain apprehend take_custody nab capture catch pick_up seize <> relâcher libérer remettre_liberté laisser_libre lever_garde_vue laisser_repartir ressortir_libre / release free let_go set_free bail
garde_vue garde_à_vue / police_custody custody
détention_provisoire écrouer mandat_dépôt placer_détention incarcération_immédiate / remand pre-trial_detention bail_refuse
caution liberté_caution contrôle_judiciaire / bail
perquisition perquisitionner fouiller descente coup_filet / search raid swoop
preuve indice élément pièce élément_preuve témoignage / evidence proof exhibit
soupçon soupçonner suspecter suspect présumer / suspicion suspect alleged allegedly
complicité complice complot / complicity accomplice abet conspiracy
récidive récidiviste antécédent / repeat_offender criminal_record reoffend
délit infraction crime / crime offence offense
négligence imprudence involontaire faute / negligence reckless negligent involuntary recklessness carelessness
prescription prescrire / time-barred statute_limitation lapse
interdire interdiction prohiber bannir proscrire suspendre / ban forbid prohibit bar outlaw prohibition block <> autoriser autorisation permettre permission feu_vert donner_feu_vert agréer agrément homologuer valider / allow permit authorise permission green_light approve clear license green-light
vie définitivement toujours jamais_plus perpétuité / life lifelong permanently ever lifetime
illégal illicite contraire_loi / illegal unlawful illicit <> légal licite conforme / legal lawful
loi législation texte / law legislation act statute
texte projet_loi proposition_loi / bill draft_law draft_legislation
décret arrêté ordonnance / decree order ordinance
amendement amender / amendment amend
avocat plaidoyer / advocate plea
inspection contrôle inspecter vérification vérifier vérifier_état / inspection inspect check audit control look_over
dépistage test tester analyse dépister / test screening sample
positif contaminé / positive infected <> négatif / negative
expert expertise / expert
rapport dossier document étude / report file document study
avertir avertissement alerter alerte prévenir signaler / warn warning alert caution
extrader extradition remettre / extradite extradition hand_over
gracier grâce amnistie grâce_présidentielle / pardon amnesty clemency
annuler annulation invalider casser infirmer / annul overturn quash void invalidate reverse <> confirmer valider maintenir confirmer_appel / uphold confirm validate affirm
victime plaignant personne_lésée lésé / victim plaintiff
héritage hériter succession testament / inheritance inherit will estate <> déshériter / disinherit
notaire officier_ministériel / notary
comptable expert-comptable tenir_compte / accountant bookkeeper keep_book
otage rançon verser_rançon / ransom
mineur adolescent jeune / minor juvenile teenager teenage youth
majeur adulte / adult
mafia mafieux crime_organisé gang bande / mafia mob organised_crime gang
identité identifier / identity identify known <> non_identifié inconnu anonyme / unidentified unknown anonymous
clandestin sans-papier irrégulier / undocumented illegal_migrant
expulser expulsion reconduire reconduite_frontière renvoi renvoyer refouler / deport deportation expel eviction evict expulsion return send_back turn_back
témoigner_contre charger accabler / testify_against
signature paraphe signer / signature sign
conclure sceller boucler finaliser / conclude seal clinch finalise reach <> échouer capoter tourner_court / fail collapse break_down fall_through founder
`;
