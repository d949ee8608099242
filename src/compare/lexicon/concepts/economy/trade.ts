/** Concepts of shops, orders, contracts and foreign trade. How the lists are written: `concepts/index.ts`. */
export const trade = `
acheter achat acquérir acquisition racheter rachat reprise absorber mettre_main / buy purchase acquire acquisition takeover buyout snap_up <> vendre vente céder cession / sell sale disposal divest dispose offload
exporter exportation / export <> importation importer / import
importer importation / import
droit_douane douane tarif_douanier taxe_douanier surtaxe / tariff customs duty
client clientèle usager consommateur acheteur / customer client consumer user shopper buyer
commande carnet_commande / order order_book
fournir livrer fourniture livraison / supply deliver delivery provide ship
contrat convention marché / contract agreement deal
concurrent concurrence rival rivaliser / competitor competition rival compete
offre proposition proposer suggérer suggestion mettre_table avancer / offer proposal propose bid suggest suggestion put_forward table
libre-échange / free_trade
guerre_commercial / trade_war
caisse / checkout
rappeler rappel retirer_vente retrait_vente / recall pull_shelf withdraw_sale
défaut défectueux malfaçon vice_fabrication / defect faulty defective flaw fault
marque / brand
publicité pub annonceur / advertising advertisement commercial advertiser
abonnement abonné / subscription subscriber
stock / stock inventory reserve
chaîne_approvisionnement / supply_chain
pénurie rupture / shortage stock-out
commande contrat / order contract
exportation vente_étranger / export
importation achat_étranger / import
échange commerce / trade
commerce négoce / trade
part_marché / market_share
abonnement forfait / subscription
billet ticket entrée / ticket
place billet / seat ticket
location / rental
livraison expédition / delivery shipment
signer_contrat parapher contracter engager / sign_contract ink_deal sign_deal
décrocher_contrat remporter_marché obtenir_marché / win_contract land_contract secure_contract clinch_deal
attribuer_marché attribution_marché confier_travail / award_contract contract_award give_contract
gré_gré / untendered
appel_offre mise_concurrence / tender bidding competitive_tender
sous-traiter externaliser sous-traitance / outsource subcontract contract_out <> réinternaliser internaliser / bring_in-house insource
lancer_produit commercialiser mettre_vente mettre_marché / launch bring_market put_sale go_sale release
retirer_vente retirer_rayon rappeler rappel / recall pull_shelf withdraw_sale take_shelf
en_rupture_stock épuisé introuvable / out_stock sold_out run_out
reprendre_vente remettre_rayon / back_shelf back_sale
racheter mettre_main absorber avaler prendre_contrôle rachat / buy take_over acquire snap_up swallow absorb takeover
vendre_prix adjuger partir_enchère / sell_price go_auction fetch
enchère vente_enchère vente_publique / auction bidding
expédier livrer acheminer expédition / ship deliver dispatch shipment
renégocier revoir_contrat / renegotiate
résilier rompre_contrat dénoncer_contrat mettre_fin_contrat / terminate_contract cancel_contract end_contract tear_up_contract
boucler_vente finaliser boucler_opération clôturer / complete close_deal finalise completion close
vendre céder cession défaire / sell dispose divest sale
rappel rappeler campagne_rappel / recall
défaut malfaçon défectueux défaillance / defect fault flaw faulty defective
supermarché grande_surface hypermarché / supermarket superstore grocer
denrée alimentation produit_courant / grocery food groceries everyday_product
en_ligne internet sur_internet web toile / online internet web
entrepôt hangar / warehouse depot
abonner abonnement / subscribe subscription
résilier annuler désabonner / cancel unsubscribe
vendre céder écouler cession / sell dispose offload
fournisseur sous-traitant équipementier / supplier subcontractor
exporter vendre_étranger / export sell_abroad
provisions / shopping groceries
client clientèle acheteur usager utilisateur abonné internaute / customer client buyer shopper user subscriber
acheteur acquéreur repreneur candidat_reprise / buyer purchaser acquirer bidder suitor
vendeur commerçant marchand / seller vendor salesperson trader
commerçant boutiquier gérant_magasin / shopkeeper retailer storekeeper shop_owner
marché_public appel_offre / tender procurement bidding
article marchandise / product item
livrer remettre rendre_conclusion remettre_rapport / deliver hand_over submit submit_report report
rappeler retirer_circulation rappel_constructeur / recall take_road
livraison livrer acheminer / deliver delivery
droit_auteur copyright propriété_intellectuelle / copyright intellectual_property
licence licencier_droit / licence license
contrefaçon contrefait faux / counterfeit fake knock-off
abonnement abonner souscrire / subscription subscribe sign_up
résilier désabonner annuler_abonnement / cancel unsubscribe
adjuger_marché remporter_marché décrocher_contrat gagner_contrat / win_contract award_contract land_contract
appel_offres marché_public / tender public_contract procurement
guerre_commerciale bras_fer_commercial / trade_war
droit_douane taxe_douanière tarif_douanier surtaxe / tariff customs_duty
déléguer délégation_service concession / contract_out outsource
céder vendre défaire / dispose sell divest offload part_with
magasin boutique point_vente succursale / store shop outlet branch
commande_ligne achat_ligne / online_order online_shopping internet_order home_shopping
distributeur détaillant commerçant / retailer shopkeeper trader
rabais remise réduction promotion ristourne / discount reduction price_cut
hard-discounter discounter / discounter
soldes / clearance_sale
gamme / range lineup
lot / batch
deal marché / deal bargain
commercialisation / marketing
commerce_détail / retail
marque_déposée / trademark
précommande précommander / pre-order preorder
produit_dérivé / merchandise
générique / generic
vente_gros grossiste / wholesale wholesaler
contrefaçon_brevet violation / infringement breach violation
virée / spree
logo / logo
revendre revente / resell resale
postal / postal
acheter acheteur acquéreur racheter faire_acquisition acquérir / buy buyer buy_up purchaser snap_up purchase acquire <> vendre / sell
vendre vendeur mettre_vente céder / sell seller sell_off put_sale
`;
