/** Concepts and their opposites: what cannot both be so. How the lists are written: `concepts.ts`. */
export const turnedRound = `
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
`;
