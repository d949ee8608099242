/** Concepts of public budgets, taxes and subsidies. How the lists are written: `concepts/index.ts`. */
export const budgetsAndTaxes = `
budget loi_finance / budget finance_bill
impôt taxe fiscal fiscalité imposition prélèvement / tax taxation levy duty
subvention aide_financière subventionner / subsidy grant subsidise
contribuable foyer_fiscal / taxpayer
exonération exonérer allègement / exemption relief tax_break
hausse_impôt / tax_rise tax_hike tax_increase <> baisse_impôt / tax_cut
déficit trou déficit_public / deficit shortfall hole gap
dette_public / public_debt national_debt
coupe coupe_budgétaire réduction_dépense austérité économie / cut spending_cut budget_cut austerity saving
enveloppe crédit budget fonds / funding budget envelope package
sécurité_social assurance-maladie sécu / social_security health_insurance
recette revenu rentrée / revenue income
impôt taxe prélèvement contribution / tax levy
tva taxe_valeur_ajouter / vat value_added_tax sales_tax
impôt_revenu / income_tax
impôt_fortune taxe_riche / wealth_tax
taxe_foncier taxe_habitation / property_tax council_tax
taxe_carbone / carbon_tax
impôt_société / corporation_tax corporate_tax
niche_fiscal / tax_break tax_loophole
paradis_fiscal / tax_haven
subvention aide soutien_public / subsidy grant aid
aide prime chèque allocation / aid allowance payment
allocation prestation indemnité / benefit allowance
subvention aide subventionner / subsidy grant subsidise aid
débloquer mettre_côté consacrer allouer affecter mettre_table / set_aside earmark allocate
bloquer_budget paralysie_budgétaire fermeture_administration / shutdown budget_impasse government_shutdown
réduire couper tailler rogner coupe / cut slash trim pare
tailler_dépense couper_dépense économie / cut_spending spending_cut saving
mettre_concession concession / concession franchise
prestation allocation aide_sociale / benefit allowance welfare
taxer imposer / tax levy impose
exonérer exonération / exempt exemption
niche_fiscale avantage_fiscal / tax_break tax_relief
droit_douane tarif_douanier / tariff customs_duty import_duty
budget loi_finances / budget spending_plan
coupe restriction austérité serrer_ceinture / cut austerity cutback belt-tightening tighten_belt
rallonge crédit_supplémentaire / extra_money additional_funding extra_funding
déficit_public déficit_budgétaire / budget_deficit public_deficit
finance_publique / public_finance
taxer prélever percevoir taxe / tax levy collect
plan_relance / stimulus_package recovery_plan stimulus
plan_sauvetage renflouement / bailout rescue_package rescue_plan
cure_austérité rigueur / austerity belt-tightening
coupe_budgétaire restriction_budgétaire / budget_cut spending_cut
rallonge enveloppe / extra_funding
état-providence protection_social / welfare_state welfare
avant_impôt / pre-tax
`;
