/** Concepts of money, banks, markets, loans and insurance. How the lists are written: `concepts/index.ts`. */
export const finance = `
banque_centrale autorité_monétaire institut_émission argentier / central_bank monetary_authority policymaker
prêt emprunt emprunter crédit / loan borrow credit lending
dette endettement endetter créance passif / debt borrowing indebted liability
économie économiser épargne / save economy
investir investissement investisseur injecter mettre_poche / invest investment investor pour_into inject plough
marché bourse boursier place_financière place_boursier / market stock_market exchange stock_exchange
action titre cours / share stock share_price
banque bancaire banquier / bank banking banker
argent fonds somme liquidité trésorerie denier capital / money fund cash sum treasury
riche fortuné fortune milliardaire / rich wealthy fortune billionaire
pauvre pauvreté démuni précaire / poor poverty deprived needy
dividende / dividend
indice cac / index
krach / crash
spéculation spéculer / speculation speculate
impayé arriéré / arrears unpaid overdue
caution dépôt_garantie / deposit
emprunteur / borrower
créancier / creditor lender
prêt_immobilier crédit_immobilier / mortgage home_loan
taux_intérêt loyer_argent taux_directeur / interest_rate key_rate benchmark_rate
banque_central institut_monétaire / central_bank
banque établissement_bancaire / bank lender
guichet distributeur_billet / cash_machine atm
virement virer / transfer
livret épargne / savings
assureur compagnie_assurance mutuelle / insurer insurance_company
subvention aide_public fonds_public aide / subsidy public_money state_aid grant aid
renflouer renflouement sauver_faillite / bail_out bailout rescue
monnaie devise / currency
dévaluer dévaluation déprécier / devalue devaluation depreciate <> apprécier réévaluer / appreciate revalue
fausse_monnaie / counterfeit
argent somme fonds montant / money sum fund amount
somme montant enveloppe / sum amount
bon_trésor obligation / bond treasury
taux intérêt / rate interest
magot pactole fortune / fortune windfall
héritage patrimoine / inheritance estate
patrimoine fortune richesse / wealth asset
bien actif / asset property
actionnaire porteur / shareholder
bourse marché_action place_financier / stock_market
cours cotation valeur / price value
valorisation capitalisation / valuation market_value capitalisation
levée_fonds tour_table / fundraising funding_round
investissement placement / investment
fonds_investissement capital-investissement / investment_fund private_equity
fonds_pension / pension_fund
fonds_souverain / sovereign_wealth_fund
fonds_spéculatif / hedge_fund
euro monnaie_unique / euro single_currency
dollar billet_vert / dollar greenback
livre livre_sterling / pound sterling
franc_suisse / swiss_franc
or métal_jaune métal_précieux / gold precious_metal
hypothèque prêt_immobilier / mortgage
banque établissement / bank lender
financer financement payer prendre_charge à_charge régler_facture couvrir_frais supporter_coût mettre_poche participer_hauteur / fund finance pay foot_bill cover_cost pick_tab bankroll bear_cost
plus-value bénéfice gain profit / profit gain capital_gain
prime rallonge bonus supplément / bonus extra top-up premium
rallonge supplémentaire de_plus / extra additional further
dépenser claquer débourser engloutir injecter / spend splash shell_out fork_out pour plough
dépasser_budget laisser_filer_compte creuser_trou déraper dérapage / overspend overrun go_over_budget blow_budget
économiser épargner mettre_côté faire_économie / save put_aside cut_cost
hypothéquer gager / mortgage pledge
prêter_argent avancer_fonds / lend advance_money
devoir dette redevable / owe debt indebted
effacer_dette annuler_dette / write_off_debt cancel_debt debt_relief
geler_avoir bloquer_compte / freeze_asset freeze_account
blanchir_argent argent_sale / launder_money dirty_money
frauder tricher échapper_impôt / evade cheat dodge_tax
indemniser dédommager réparer_préjudice verser_dédommagement / compensate pay_damages make_amends pay_compensation
collecter_fonds lever_fonds levée_fonds récolter / raise_money raise_fund fundraise fundraising
valoir valoriser valorisation estimer / value worth valuation
miser parier gager / bet gamble wager
assuré assurance police_assurance / insured insurance insurer policy
non_assuré sans_assurance / uninsured no_cover not_insured
collecte cagnotte réunir_fonds lever_fonds récolter recueillir / collect fundraiser collection crowdfunding
rembourser remboursement / refund repay money_back reimburse
épargne épargnant / saving saver
taux_directeur taux_intérêt loyer_argent principal_taux / interest_rate key_rate policy_rate deposit_rate rate_pay borrowing_cost
relever_taux hausse_taux resserrer / raise_rate rate_rise tighten rate_hike
baisser_taux baisse_taux assouplir / cut_rate rate_cut ease
crédit_immobilier prêt_immobilier emprunt_immobilier / mortgage home_loan
monnaie devise / currency money
dévaluer dévaluation perdre_valeur dégringoler déprécier / devalue devaluation lose_value depreciate
bourse place_financière / stock_market bourse stock_exchange wall_street
capitalisation valorisation valeur_boursière / market_value valuation market_capitalisation
abaisser_taux baisse_taux réduire_taux assouplissement / cut_rate rate_cut lower_rate easing <> relever_taux hausse_taux augmenter_taux resserrement / raise_rate rate_hike rate_rise increase_rate tightening
maintenir_taux laisser_inchangé statu_quo / hold_rate leave_unchanged keep_rate on_hold
au_plus_haut plus_haut_depuis record / highest_since high highest <> au_plus_bas plus_bas_depuis / lowest_since low lowest
grimper bourse_saluer titre_bondir action_monter / rise jump climb gain <> dévisser décrocher reculer / fall drop slide lose
coter valoir / trade
emprunt prêt crédit emprunter / loan mortgage borrowing borrow
mensualité remboursement / repayment instalment
investir mettre_argent injecter / invest pour_money put_money
trader courtier opérateur / trader broker dealer
position pari spéculer / bet position wager
recouvrer récupérer / recover recoup claw_back
dédommager rembourser_client / compensate refund
verser_acompte acompte / deposit down_payment
négocier échanger / trade change_hand
introduire_bourse entrer_bourse / float list go_public
prendre_part_capital entrer_capital / take_stake buy_stake
misère pauvreté précarité / poverty misery hardship
richesse fortune / wealth fortune
luxe / luxury
caisse trésorerie / treasury coffer
assureur assurance / insurer insurance
courtier / broker
compte_bancaire compte / account bank_account
appel_don collecte cagnotte / fundraiser fundraising crowdfunding
cagnotte collecte / fundraiser collection crowdfunding
carte_bancaire carte_bleue carte_crédit / bank_card credit_card
espèce liquide cash argent_liquide / cash
pièce monnaie / coin
billet coupure billet_banque / banknote note bill
espèce liquide argent_liquide numéraire / cash banknote
place_boursière bourse marché_boursier / stock_exchange bourse stock_market
indice_vedette cac / cac_40 benchmark_index
livre_sterling / pound_sterling
zone_euro / eurozone euro_zone euro_area
dépasser_budget laisser_filer dérapage_budgétaire surcoût / overspend over_budget cost_overrun overrun
indemniser fonds_indemnisation / compensate redress_scheme compensation_scheme
krach effondrement dégringolade / crash collapse slump
manne / windfall
magot pactole butin / haul loot
bulle / bubble
capitaux_propres / equity
initié / insider
dépositaire / depositary
bourse marché_action / stocks stock_market
payer facture régler addition / pay bill foot_bill
dépenser / spend expenditure expense <> épargner économiser mettre_côté / save
financer financement subventionner / fund funding finance financing bankroll
collecter quête lever_fonds cagnotte / collect raise_money fundraise collection
gaspiller gaspillage gâcher / waste squander
emprunter emprunt prêt crédit / borrow loan credit
`;
