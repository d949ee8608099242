/** How things ended or stand, with what they cannot be at once. How the lists are written: `concepts.ts`. */
export const outcomes = `
reporter repousser ajourner décaler différer / postpone put_back put_off push_back defer <> maintenir avoir_lieu tenir_date / keep maintain go_ahead take_place_planned
en_fuite en_cavale courir_toujours fugitif cavale / at_large on_run fugitive still_sought <> arrêter interpeller capturer appréhender / arrest detain capture catch apprehend
mettre_examen mis_examen inculper poursuivre / charge indict prosecute <> blanchir disculper mettre_hors_cause hors_cause classer_suite non-lieu / clear exonerate drop_charge drop_case
fonctionner opérationnel marche service / function operational operate <> panne défaillir défaillant tomber_panne hors_service / fail break_down malfunction out_order out_service
allumer activer enregistrer filmer / switch_on turn_on activate record <> éteindre désactiver / switch_off turn_off deactivate
payer régler verser / pay settle <> impayé devoir_encore / unpaid
potable propre assainir / drinkable clean <> contaminé pollué impropre souillé / contaminated polluted unsafe tainted
présent assister venir / present attend turn_up show_up <> absent bouder boycotter / absent boycott skip stay_away
parler exprimer témoigner répondre / speak testify comment <> silence muet taire garder_silence / silent silence decline_comment
coopérer collaborer / cooperate <> entraver refuser_coopérer / obstruct refuse_cooperate
garder conserver / keep retain <> retirer priver restituer / withdraw strip revoke hand_back give_up
réintégrer rétablir / reinstate <> exclure suspendre renvoyer / expel suspend
étudier à_étude à_l'étude envisager piste / consider study mull under_review on_table <> enterrer abandonner renoncer exclure / bury shelve drop rule_out scrap abandon
soutenir appuyer / back support endorse <> lâcher désavouer tourner_dos / disown abandon turn_back_on
atteindre entrer gagner / reach enter get_into <> épargner rester_distance / spare stay_clear
bon_état état_marche / good_condition good_repair sound <> délabré vétuste défectueux usé corrodé rouillé fissuré mauvais_état / dilapidated faulty worn defective buckled corroded rusted cracked poor_condition
bonne_santé en_forme bien_portant / good_health healthy <> affaibli malade souffrant amaigri mauvaise_santé / ill sick weak weakened poor_health
surpris stupéfait abasourdi étonné sidéré / surprised stunned shocked astonished
loin éloigné / far distant <> proche imminent à_portée / close near imminent within_reach
tarder tardif lent traîner / late slow drag <> rapide rapidement prompt promptement aussitôt / quick quickly swift swiftly prompt promptly fast
saisir_justice saisir recours recourir attaquer_justice / challenge_court go_court take_court sue <> renoncer incliner ne_pas_poursuivre / drop abandon accept
bénéfice bénéficiaire excédentaire rentable / profit profitable surplus <> perdre perte déficit déficitaire / lose loss deficit
interdire prohiber / ban forbid prohibit <> recommander conseiller inciter / recommend advise urge
interdire prohiber / ban forbid prohibit <> déconseiller / advise_against warn_against
candidat_maintenir maintenir_candidature / stay_race <> désister jeter_éponge retirer_course / stand_down pull_out drop_out
poursuivre_pourparler reprendre_dialogue / talk_continue <> rompre_pourparler rompre_dialogue / talk_collapse talk_break_down
confiner confinement rester_chez / stay_indoors shelter lockdown <> évacuer évacuation / evacuate evacuation
doubler / double <> diviser_deux réduire_moitié / halve
facturer payant / paid <> gratuit gratuité / free_charge
vide inoccupé désert / empty vacant unoccupied deserted <> occupé plein bondé / occupied full crowded packed
ivre ébriété alcoolisé / drunk intoxicated <> sobre à_jeun / sober
récidiviste multirécidiviste / repeat_offender <> casier_vierge inconnu_service / no_record clean_record
célèbre connu / famous well-known <> anonyme inconnu / anonymous unknown
guichet_fermé complet comble / sold_out <> invendu clairsemé / unsold half-empty
repêcher récupérer retrouver / recover retrieve find <> introuvable perdu / missing lost
sortir_hôpital rentrer_chez / leave_hospital discharge <> hospitaliser hospitalisation / hospitalise hospitalize
désarmer sans_arme / unarmed <> armé / armed
jour_même aussitôt / same_day immediately <> plus_tard tardivement / later
remercier congédier éviction évincer / oust dismiss remove <> confirmer_poste reconduire prolonger / keep reappoint
annexer occuper / annex occupy <> évacuer retirer / withdraw
pénurie manquer rupture / shortage run_short lack <> abondance suffisant excédent / plenty enough surplus
embauche recruter recrutement / hire recruit <> licencier licenciement supprimer_poste / lay_off layoff redundancy job_cut
`;
