/** Concepts that have an opposite: what one report affirms and another may turn round. How the lists are written: `concepts.ts`. */
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
`;
