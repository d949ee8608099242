/** Concepts of sums, prices, taxes, markets, companies and industries. How the lists are written: `concepts.ts`. */
export const finance = `
argent somme fonds montant / money sum fund amount
somme montant enveloppe / sum amount
facture note addition ardoise / bill tab
coût dépense frais / cost expense expenditure
dépense budget / spending expenditure
recette revenu rentrée / revenue income
revenu salaire / income earnings
pouvoir_achat niveau_vie / purchasing_power living_standard
bond flambée envolée / surge jump leap
chute plongeon effondrement / plunge slump collapse
ralentissement tassement / slowdown
inflation hausse_prix cherté / inflation rising_price
déflation / deflation
bon_trésor obligation / bond treasury
taux intérêt / rate interest
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
pot-de-vin dessous-de-table / bribe
magot pactole fortune / fortune windfall
héritage patrimoine / inheritance estate
patrimoine fortune richesse / wealth asset
bien actif / asset property
commande contrat / order contract
exportation vente_étranger / export
importation achat_étranger / import
échange commerce / trade
commerce négoce / trade
part_marché / market_share
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
rachat reprise opa / takeover buyout acquisition
offre proposition enchère / bid offer
restructuration réorganisation / restructuring
plan_social suppression_emploi licenciement / layoff job_cut redundancy
chômage sans-emploi / unemployment joblessness
apprentissage alternance / apprenticeship
stage / internship
contrat_travail / employment_contract
caisse_retraite / pension_fund
euro monnaie_unique / euro single_currency
dollar billet_vert / dollar greenback
livre livre_sterling / pound sterling
franc_suisse / swiss_franc
or métal_jaune métal_précieux / gold precious_metal
essence prix_pompe / petrol gasoline pump_price
abonnement forfait / subscription
billet ticket entrée / ticket
place billet / seat ticket
location / rental
hypothèque prêt_immobilier / mortgage
logement parc_immobilier / housing housing_stock
construction bâtiment btp secteur_construction / construction construction_industry building
chantier projet / project site
appel_offre adjudication / tender
industrie secteur branche filière / industry sector
secteur domaine / sector field
automobile industrie_automobile / car_industry auto_industry
tourisme secteur_touristique / tourism
hôtellerie-restauration restauration / hospitality catering
grande_distribution distributeur / retailer supermarket_chain
commerce_ligne vente_ligne e-commerce / online_retail e-commerce online_shopping
agroalimentaire / food_industry agribusiness
chimie / chemical_industry chemical
pharmacie laboratoire industrie_pharmaceutique / pharmaceutical drugmaker pharma
numérique technologie / tech technology
leader numéro_un / leader number_one market_leader
constructeur_automobile constructeur marque / carmaker automaker manufacturer
constructeur avionneur / aircraft_manufacturer planemaker
fabricant_jouet / toymaker
laboratoire groupe_pharmaceutique / drugmaker pharmaceutical_company
opérateur_télécom opérateur_mobile / telecom_operator mobile_operator carrier
banque établissement / bank lender
multinational groupe / multinational group
livraison expédition / delivery shipment
fret marchandise cargaison / freight cargo
`;
