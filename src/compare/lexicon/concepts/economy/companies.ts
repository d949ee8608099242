/** Concepts of companies, their owners and their results. How the lists are written: `concepts/index.ts`. */
export const companies = `
fusion fusionner alliance rapprochement mariage / merger merge alliance tie-up
armateur compagnie croisiériste / operator cruise_line ship_owner shipowner company
entreprise société compagnie firme groupe maison enseigne / company firm business corporation group
fermer fermeture clore / close closure shut shutdown <> ouvrir ouverture rouvrir réouverture / open opening reopen
faillite liquidation redressement_judiciaire dépôt_bilan cessation_paiement procédure_sauvegarde / bankruptcy bankrupt insolvency insolvent receivership administration liquidation
perte déficit déficitaire / loss deficit shortfall <> bénéfice profit excédent excédents gain excédentaire / profit surplus gain earning
chiffre_affaires recette revenu vente / revenue turnover sale income
startup jeune_pousse start-up / startup start-up
géant mastodonte numéro_un leader / giant leader heavyweight
maison_mère groupe / parent parent_company
pme petite_entreprise / small_business sme
directeur_financier / chief_financial_officer finance_director
actionnariat capital / stake shareholding
participation part capital / stake holding share
offre_rachat opa offre_publique / takeover_bid tender_offer bid
coentreprise / joint_venture
introduction_bourse entrée_bourse / ipo flotation listing
faillite banqueroute dépôt_bilan cessation_paiement déposer_bilan couler / bankruptcy insolvency bankrupt go_bust collapse go_under file_bankruptcy
liquidation liquidation_judiciaire mettre_clé_porte / liquidation wind_up
chaîne_production ligne_assemblage / production_line assembly_line
bénéfice profit résultat_net gain / profit earnings net_income <> perte déficit / loss deficit
bénéficiaire rentable dans_vert / profitable black <> déficitaire dans_rouge à_perte / loss-making unprofitable red
monopole / monopoly
rachat reprise opa / takeover buyout acquisition
offre proposition enchère / bid offer
restructuration réorganisation / restructuring
multinational groupe / multinational group
diriger à_tête mener présider piloter occuper_poste barre / run head lead manage helm chair direct hold_job
prendre_tête prendre_rênes prendre_commande prendre_barre nommer_tête / take_helm take_charge take_over appoint_head
quitter_tête céder_rêne passer_main passer_flambeau / hand_over pass_torch step_down
prendre_suite reprendre_flambeau succéder remplacer successeur / succeed follow replace successor take_over step_shoe
rayer_carte supprimer fermer disparaître liquider / wipe_out axe go disappear close scrap
implanter ouvrir_usine installer_usine / set_up open_plant
quitter_pays retirer_marché / leave_market exit_market pull_out
tourner_ralenti marché_atone morose / sluggish slow lacklustre slack
tirer_sonnette_alarme en_crise / in_crisis ail
concurrencer disputer_marché rivaliser / compete rival vie
doubler_concurrent passer_devant supplanter détrôner / overtake supplant displace leapfrog
gérant tenancier exploitant / manager operator keeper
gagner_argent bénéfice profit / profit make_money earn earnings net_income
chiffre_affaires recette vente revenu / sales turnover revenue takings
offre rachat offre_publique opa approche / bid offer takeover buyout approach
racheter acquérir / buy acquire take_over snap_up purchase
fusionner fusion rapprochement mariage / merge merger tie-up combine
faire_faillite dépôt_bilan redressement_judiciaire cessation_paiement liquidation déposer_bilan faillite / go_bankrupt bankruptcy insolvency go_bust insolvent receivership go_under
fermer mettre_clé baisser_rideau cesser_activité fermeture / shut close closure close_door
ouvrir inaugurer ouverture inauguration / open inaugurate opening unveil
fonder créer voir_jour fondateur / founded establish set_up create
déposer_bilan redressement_judiciaire faire_faillite cessation_paiement liquidation / insolvency bankruptcy administration go_bust collapse file_bankruptcy
sauver_entreprise repreneur trouver_repreneur / rescue buyer find_buyer
fermer_magasin fermeture_magasin baisser_rideau / close_store shut_shop store_closure
perdre_argent pertes déficit / lose_money loss deficit
dégager_bénéfice faire_bénéfice / make_profit post_profit
afficher publier annoncer / post report announce
doubler_bénéfice / double_profit
pratique_anticoncurrentiel abus_position_dominant / anticompetitive antitrust abuse_dominant_position
exproprier expropriation / expropriate compulsory_purchase eminent_domain
nationaliser nationalisation / nationalise nationalisation <> privatiser privatisation ouvrir_capital / privatise privatisation privatization
rêne diriger direction commande tête prendre_tête tenir_rêne être_tête / run head lead control helm take_over
dirigeant responsable patron chef directeur directrice / head boss chief leader director manager
patron pdg dirigeant directeur_général président grand_patron / boss chief_executive ceo director chairman head
président présidente / chairman chairwoman chair president
fabricant constructeur producteur industriel / manufacturer maker producer
fournisseur prestataire sous-traitant sous-traitants / supplier provider contractor subcontractor
distributeur enseigne détaillant détaillants chaîne / retailer chain
filiale succursale branche division / subsidiary branch unit division arm
siège maison_mère / headquarters parent_company
entreprise société groupe compagnie pme / company firm group business
start-up jeune_entreprise jeune_pousse / start-up startup
actionnaire investisseur / shareholder stockholder investor
conseil_administration administrateur / board
entrepreneur chef_entreprise homme_affaire / entrepreneur businessman businesswoman business_owner
fondateur créateur / founder creator
commanditaire sponsor / sponsor
armateur / shipowner ship_owner
fonder créer monter lancer établir fondateur / found set_up create start establish founder
chef_entreprise patron / business_owner boss
exploitant gestionnaire concessionnaire opérateur / operator manager
consortium groupement coentreprise / consortium joint_venture
filiale société_mère maison-mère / subsidiary parent_company unit
dirigeant patron directeur_général pdg chef_entreprise / boss chief_executive ceo
actionnaire porteur / shareholder investor
multinationale groupe géant / multinational group giant
homme_affaire magnat entrepreneur milliardaire / businessman tycoon magnate entrepreneur
géant_pétrolier major_pétrolière / oil_giant oil_major
géant_numérique géant_technologie gafam / tech_giant big_tech
constructeur_automobile automobile_constructeur / carmaker automaker car_manufacturer
avionneur constructeur_aéronautique / planemaker aircraft_manufacturer plane_maker
équipementier / supplier parts_maker
compagnie_low-cost low-cost / budget_airline low-cost_carrier
enseigne chaîne_magasin / chain retailer store_chain
bénéfice_net résultat_net / net_profit net_income
introduction_bourse entrée_bourse / ipo stock_market_debut flotation initial_public_offering
offre_publique_achat opa / takeover_bid tender_offer
liquidation_judiciaire / liquidation compulsory_liquidation
rachat_action / share_buyback buyback
gouffre gouffre_financier perdre_argent / loss lose_money drain
exploitant délégataire concessionnaire / operator
recette vente chiffre_affaires / takings sales turnover revenue
offre proposition approche / bid offer approach
conseil_administration administrateur / board director
bénéfice_exploitation résultat_opérationnel / operating_profit underlying_profit
comparable périmètre_comparable / like-for-like comparable
cofondateur / co-founder cofounder
franchise / franchise
compétitivité / competitiveness
coentreprise joint-venture / joint_venture venture
filialisation scission / spin-off demerger
réduction_coût économie / cost-cutting
brasseur brasserie / brewer brewery
boss patron / boss
délocaliser délocalisation transférer transfert / relocate relocation transfer offshore offshoring move_abroad <> relocaliser relocalisation rapatrier / reshore bring_back
`;
