/**
 * Concepts that have an opposite: what one report affirms and another may turn round. How the lists are written:
 * `concepts/index.ts`.
 */
export const contraries = `
exécuter exécution tuer abattre mettre_mort / execute execution kill put_death <> libérer relâcher épargner gracier remettre_liberté / release free let_go spare set_free
approuver dire_oui voter_pour plébisciter oui / approve vote_yes say_yes vote_favour back yes <> rejeter dire_non voter_contre repousser non / reject vote_no say_no vote_against vote_down
conserver garder_siège sauver_siège / hold_on_to retain keep_seat hold_seat cling_on <> perdre perdre_siège / lose lose_seat
rester_en_poste garder_poste maintenir_poste en_fonction / stay_post keep_job remain_office stay_office in_post <> écarter déplacer démettre limoger / move_duty move_job sideline remove reassign dismiss
accepter_jugement accepter_décision / accept_ruling accept_verdict accept_decision <> faire_appel contester interjeter_appel pourvoi / appeal challenge contest
intérieur dedans à_couvert / inside indoors interior <> extérieur dehors plein_air / outside outdoors exterior
allié ami / ally friend <> ennemi adversaire / enemy foe adversary
professionnel pro / professional <> amateur / amateur
présenter_candidature / seek_election <> renoncer retirer_candidature / withdraw stand_aside bow_out
repousser écarter résister / repel hold_off fend_off <> céder conquérir / seize capture
unir rassembler réconcilier / unite bring_together reconcile <> diviser fracturer brouiller / divide split fall_out
réconciliation / reconciliation <> rupture brouille / rift break
sous_contrôle maîtrisé / under_control contained <> hors_contrôle incontrôlable / out_control uncontrollable
au-dessus supérieur / above higher <> en-dessous inférieur / below lower
accru renforcé / increased reinforced stepped-up <> réduit allégé / reduced scaled-back
plus_sévère alourdir aggraver / harsher tougher stiffen <> plus_clément alléger réduire / lenient lighter reduce
sévère lourd / harsh heavy tough <> clément indulgent / lenient light mild
confirmé avéré établi / confirmed established proven <> présumé supposé non_confirmé / alleged suspected unconfirmed
rupture_contrat résilier résiliation / terminate termination cancel <> signer renouveler reconduire / sign renew extend
souscrire / subscribe sign_up <> résilier / unsubscribe cancel
alliance coaliser / team_up ally <> rompre_alliance quitter_coalition / break_alliance quit_coalition
hydraté / hydrated <> déshydraté déshydratation / dehydrated dehydration
fertile / fertile <> aride / barren
navigable / navigable <> impraticable / impassable
recevable / admissible <> irrecevable / inadmissible
constitutionnel / constitutional <> inconstitutionnel anticonstitutionnel / unconstitutional
compatible / compatible <> incompatible / incompatible
crédible / credible <> douteux invraisemblable / dubious implausible
fiable / reliable <> défaillant peu_fiable / unreliable faulty
solvable / solvent <> insolvable / insolvent
imposable / taxable <> exonéré / exempt tax-free
hausse_impôt augmenter_impôt / raise_tax tax_rise <> baisse_impôt / cut_tax tax_cut
peupler repeupler / populate repopulate <> dépeupler vider / depopulate
respecter tenir_parole / respect keep_word honour <> violer bafouer trahir / violate flout betray
rembourser / repay <> faire_défaut défaut_paiement / default
dissiper lever_doute / dispel <> semer_doute / cast_doubt
détecter repérer relever / detect find spot <> passer_inaperçu manquer / miss overlook undetected
griffer mordre / scratch claw maul bite <> indemne sain_sauf sans_égratignure / unhurt unharmed uninjured unscathed without_scratch
fracture fracturé jambe_cassée bras_cassé côte_cassée poignet_cassé / fracture fractured broken_bone broken_leg broken_arm broken_rib broken_collarbone broken_wrist broken_ankle broken_nose broken_jaw broken_hip <> indemne sans_égratignure sain_sauf / unhurt unharmed uninjured unscathed without_scratch
brûlure brûlé / burns burned burnt <> indemne sain_sauf sans_égratignure / unhurt unharmed uninjured unscathed without_scratch
commotion traumatisme_crânien / concussion head_injury <> indemne sain_sauf sans_égratignure / unhurt unharmed uninjured unscathed without_scratch
reprendre_conscience rouvrir_yeux / regain_consciousness open_eye <> coma inconscient perdre_conscience / coma unconscious comatose
définitif pour_toujours pour_de_bon / for_good permanent <> provisoire intérim transitoire temporaire / stopgap makeshift temporary interim
éventrer percer trouer crever / rip breach puncture gash <> intact indemne / intact undamaged
bagarre rixe échauffourée heurts en_venir_mains affrontement / brawl scuffle come_to_blows clash riot fracas fistfight <> sans_incident sans_heurt dans_le_calme paisible pacifique / without_incident peaceful peacefully trouble-free orderly
involontaire accidentellement par_erreur par_accident / unintentional accidentally by_accident by_mistake inadvertently <> délibérément volontairement intentionnellement prémédité exprès / deliberately intentionally on_purpose premeditated wilfully
mort_naturelle causes_naturelles / natural_causes natural_death <> meurtre homicide assassinat mort_violente / murder homicide foul_play violent_death
verglacé glissant mouillé détrempé / icy slippery wet sodden <> sec / dry
en_mer au_large pleine_mer / at_sea offshore open_sea <> à_terre terre_ferme / dry_land ashore onshore
automatique automatiquement / automatic automatically automated <> manuel manuellement / manual manually by_hand
ceinture_attachée attacher_ceinture casqué / wear_seatbelt belted strapped_in wear_helmet <> sans_ceinture détaché sans_casque / unbelted without_seatbelt without_helmet
debout / standing upright <> assis allongé / seated sitting lying
rembourser remboursement / refund <> avoir_valable bon_achat avoirs / voucher credit_note
grève débrayage arrêt_travail / strike walkout <> reprise_travail reprendre_travail retourner_travail / return_work back_work resume_work
vendre céder se_défaire / sell offload divest <> garder conserver rester_actionnaire / keep retain hold_on_to
clandestin sans_autorisation sans_permis illégalement / unlicensed without_permission without_permit illegally unauthorised <> avec_autorisation en_règle légalement autorisé / licensed with_permission legally authorised permitted
visioconférence à_distance / videoconference video_link remotely online <> en_personne en_présentiel / in_person face-to-face
temps_plein / full-time <> temps_partiel mi-temps / part-time
se_taire garder_silence muet / stay_silent keep_silent remain_silent keep_quiet <> parler témoigner s'exprimer / speak_out testify talk speak
étouffer dissimuler cacher taire / conceal hide cover_up hush_up <> prévenir avertir révéler divulguer signaler / alert notify disclose reveal report
excuses présenter_excuses demander_pardon / apologise apologize apology <> refuser_excuses sans_regret / unapologetic unrepentant without_apology
prolonger_contrat rempiler prolonger / extend_contract re-sign sign_new_contract <> quitter_club départ partir / leave_club part_company depart
contenir maîtriser circonscrire / contain extinguish put_out <> se_propager faire_rage gagner_terrain / spread rage out_of_control
rétablir réinstaurer / restore reinstate bring_back <> supprimer abolir abroger / abolish scrap repeal
renouveler reconduire prolonger / renew extend prolong <> expirer laisser_expirer échoir / expire lapse run_out
naturel origine_naturelle / natural <> artificiel origine_humaine / man-made manmade
signé / signed <> non_signé anonyme / unsigned
cru / raw uncooked <> cuit / cooked
réintégrer rétablir_fonction / reinstate <> révoquer limoger renvoyer / sack dismiss fire
surestimer surévaluer / overestimate overstate <> sous-estimer sous-évaluer / underestimate understate
reloger relogement / rehouse <> expulser_logement mettre_rue / evict
évacuer quitter_domicile / evacuate leave_home <> regagner_domicile rentrer_chez regagner_logement / return_home go_home
inflation / inflation <> déflation / deflation
record_hausse plus_haut / record_high all-time_high <> plus_bas record_baisse / record_low all-time_low
peine_confondue / concurrently <> peine_cumulée / consecutively
intérimaire par_intérim / acting interim caretaker <> permanent titulaire / permanent
prédécesseur / predecessor <> successeur / successor
débouter rejeter_recours rejeter_appel / dismiss_appeal reject_appeal lose_appeal <> donner_gain accueillir_recours obtenir_gain_cause / uphold_appeal allow_appeal win_appeal
benjamin plus_jeune cadet / youngest <> doyen aîné plus_âgé / oldest eldest
abonner souscrire / subscribe <> désabonner résilier / unsubscribe
inscrire enregistrer / register enrol <> radier rayer_liste / strike_off deregister
prêteur créancier / lender creditor <> emprunteur débiteur / borrower debtor
dans_budget respecter_budget / within_budget on_budget under_budget <> dépasser_budget surcoût / over_budget overspend
mettre_cause impliquer / implicate <> mettre_hors_cause disculper / clear exonerate
obligatoire imposé / compulsory mandatory <> facultatif au_choix volontariat / optional voluntary
partisan supporter sympathisant / supporter backer <> opposant détracteur / opponent critic
voter_pour voter_faveur / vote_for vote_favour <> voter_contre / vote_against
laisser_inchangé maintenir_taux laisser_taux inchangé statu_quo / leave_unchanged hold_rate keep_rate unchanged <> relever augmenter hausser hausse remonter / raise increase lift hike
laisser_inchangé maintenir_taux laisser_taux inchangé statu_quo / leave_unchanged hold_rate keep_rate unchanged <> abaisser baisser réduire baisse / cut lower reduce
signer promulguer / sign sign_law enact <> veto mettre_veto opposer_veto / veto
lever_grève grève_lever suspendre_grève arrêter_grève reprendre_travail / call_off_strike end_strike return_work <> poursuivre_grève grève_poursuivre reconduire_grève grève_continuer / strike_continue stay_out
tenir_bon tenir résister / hold withstand <> rompre céder se_rompre percer / burst breach give_way
conclure conclu finaliser boucler / done conclude seal complete finalise <> capoter échouer tomber_eau / fall_through collapse founder
échouer capoter rompre / break_down collapse fail <> aboutir déboucher_accord trouver_accord accord / agreement deal succeed
réélire réélection / re-elect re-election <> battre perdre_mairie perdre_siège / beat defeat oust lose_seat
soutenir appuyer / back support <> distance prendre_distance désavouer lâcher / distance disown abandon
quitter_hôpital sortir_hôpital / leave_hospital discharge <> toujours_hospitalisé encore_hospitalisé rester_hôpital / still_hospital remain_hospital stay_hospital
`;
