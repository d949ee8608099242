/** Concepts of courts, charges and trials. How the lists are written: `concepts/index.ts`. */
export const courts = `
condamner condamnation peine infliger écoper coupable reconnaître_coupable culpabilité déclarer_coupable sanctionner / convict conviction sentence guilty find_guilty condemn punish <> acquitter acquittement relaxer blanchir innocenter disculper non-lieu mettre_hors_cause / acquit acquittal clear exonerate not_guilty clear_name dismiss_case
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
prescription prescrire / time-barred statute_limitation lapse
avocat plaidoyer / advocate plea
annuler annulation invalider casser infirmer / annul overturn quash void invalidate reverse <> confirmer valider maintenir confirmer_appel / uphold confirm validate affirm
témoigner_contre charger accabler / testify_against
chef_accusation charge / charge count
comparaître passer_tribunal répondre / appear stand_trial face_court
barreau avocat / bar lawyer
tribunal_correctionnel / criminal_court
cour_assise assise / assize_court crown_court
cour_appel / appeal_court court_appeal
cour_cassation / supreme_court highest_court
conseil_état / top_administrative_court council_state
conseil_constitutionnel sage haute_juridiction / constitutional_council constitutional_court
cour_suprême / supreme_court
prud'homme conseil_prud'homme / employment_tribunal labour_court
juge_instruction magistrat_instructeur / investigating_judge investigating_magistrate
expertise_psychiatrique expert_psychiatre / psychiatric_report psychiatric_evaluation psychiatrist
discernement_altéré altération_discernement / diminished_responsibility impaired_judgment
irresponsable irresponsabilité_pénal abolition_discernement / not_criminally_responsible insane unfit_trial
préméditer préméditation prémédité / premeditated planned premeditation <> improvisé spontané coup_tête / spontaneous unplanned spur_moment
légitime_défense / self-defence self-defense
aveu passer_aveu avouer reconnaître_fait / confess confession admit plead_guilty <> nier_fait clamer_innocence nier démentir / deny plead_not_guilty protest_innocence maintain_innocence
mis_délibéré délibéré / reserve_judgment judgment_reserved
porter_plainte déposer_plainte plainte saisir_justice attaquer_justice assigner / sue file_complaint lawsuit legal_action take_court complaint <> retirer_plainte / withdraw_complaint drop_lawsuit
règlement_amiable accord_amiable transaction / settlement settle out-of-court
témoin_assisté / material_witness
requérir réclamer demander vouloir peine_requérir / seek request demand call want
prononcer infliger condamner écoper peine / sentence hand_down impose
réquisitoire réquisition accusation / prosecution closing_speech summing-up
suivre_réquisition / follow_request
rendre_verdict délibéré jugement / deliver_verdict verdict ruling
délibérer / deliberate retire
assister_verdict venir_procès banc_public salle_audience / attend_court public_gallery courtroom
altérer altération diminuer / impair impaired diminished
retenir circonstance_atténuant / mitigating_circumstance mitigation
aggraver circonstance_aggravant / aggravating_circumstance aggravate
qualifier requalifier retenir_qualification / charge reclassify classify
porter_affaire_justice saisir_tribunal attaquer assigner poursuivre_justice recours traîner_justice / take_court sue challenge_court legal_action judicial_review bring_lawsuit
violer_droit enfreindre contrefaire piétiner_droit / infringe breach violate
plainte porter_plainte déposer_plainte / complaint file_complaint press_charge
saisir_justice attaquer_justice poursuivre assigner traîner_tribunal intenter_procès saisir_tribunal / sue take_court legal_action lawsuit file_suit take_legal_action
recours_collectif action_groupe action_collective / class_action class-action collective_action group_action
contester recours attaquer_décision faire_appel / challenge appeal contest judicial_review
partie_civile plaignant requérant / plaintiff claimant complainant
dommages_intérêts indemnisation indemniser dédommager dédommagement indemnité / compensation damages compensate redress payout reparation
accusation parquet ministère_public procureur avocat_général réquisitoire / prosecution prosecutor public_prosecutor
relaxer acquitter blanchir innocenter relaxe acquittement / acquit clear find_not_guilty exonerate not_guilty
reconnaître_coupable déclarer_coupable jugé_coupable culpabilité / find_guilty convict guilty conviction
nier clamer_innocence plaider_non_coupable contester_fait démentir / deny plead_not_guilty protest_innocence maintain_innocence
comparaître comparution jugé / appear_court stand_trial face_court go_trial trial
délibéré rendre_jugement verdict jugement arrêt décision sentence / verdict ruling judgment decision
témoin témoigner déposer / witness testify give_evidence
témoin_clé principal_témoin témoin_principal / key_witness chief_witness star_witness main_witness
contester_décision saisir_tribunal faire_recours attaquer_décision / challenge_decision appeal go_court challenge
plainte recours procédure action_justice / complaint lawsuit legal_action case suit
recours collectif action_groupe / class_action
robe_noire avocat / lawyer
non-lieu classer_sans_suite classement_sans_suite / dismiss_case drop_case case_dismissed
mise_examen mettre_examen inculper / charge indict place_formal_investigation formal_investigation
garde_vue placer_garde_vue / take_custody hold_custody police_custody
cour_assise / assize_court criminal_court
cour_cassation cour_suprême / supreme_court top_court court_cassation
vice_procédure vice_forme / procedural_error technicality
huis_clos / behind_closed_door closed_hearing
pièce_conviction élément_preuve / exhibit evidence
blanchir disculper innocenter mettre_hors_cause / clear exonerate vindicate
témoigner déposer barre / testify give_evidence
parjurer faux_témoignage / perjury
délibérer mettre_délibéré / deliberate
trancher statuer prononcer / rule decide
casser annuler infirmer invalider / overturn quash annul strike_down
confirmer_peine confirmer_appel / uphold
ajourner renvoyer reporter / adjourn postpone
saisine / referral
serment / oath
outrage / contempt insult
tutelle / guardianship
litige contentieux / litigation dispute
ressort compétence_territoriale / jurisdiction
jurisprudence / case_law precedent
déférer / bring_before_court
poursuite action_justice / lawsuit suit legal_action
parjure faux_témoignage / perjury
plaider_coupable / plea guilty_plea plead_guilty
innocent / innocent <> coupable / guilty
coupable fautif / guilty <> innocent / innocent blameless
coupable / guilty culprit
suspect louche douteux / suspicious dubious
accusé soupçonné / accused suspected
coupable responsable / guilty responsible
`;
