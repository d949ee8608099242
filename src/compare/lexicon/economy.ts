/** Concepts of work, companies and money. How the lists are written: `concepts.ts`. */
export const economy = `
grève débrayage débrayer arrêt_travail cesser_travail mouvement_social gréviste mouvement / strike walkout walk_out stoppage industrial_action striker down_tool
préavis / notice strike_notice
syndicat organisation_syndicale fédération syndicaliste syndical centrale organisation / union trade_union federation unionist labour_union
patron direction dirigeant management employeur patronal / management employer boss executive
salarié ouvrier employé travailleur personnel effectif agent collaborateur / employee worker staff workforce personnel
salaire rémunération paie paye traitement salarial / pay wage salary earning remuneration
prime bonus gratification / bonus premium one-off
embaucher embauche recruter recrutement engager / hire recruit recruitment hiring take_on <> licencier licenciement congédier supprimer_emploi suppression renvoyer / lay_off sack dismiss redundancy layoff fire job_cut axe
emploi poste travail job / job employment post position work
chômage chômeur sans_emploi / unemployment unemployed jobless
retraite retraité pension prendre_retraite / retirement retire pension pensioner retired
entreprise société compagnie firme groupe maison / company firm business corporation group
usine fabrique site_production manufacture atelier / factory plant mill works
fermer fermeture clore / close closure shut shutdown <> ouvrir ouverture rouvrir réouverture / open opening reopen
faillite liquidation redressement_judiciaire dépôt_bilan cessation_paiement / bankruptcy bankrupt insolvency insolvent receivership administration liquidation
acheter achat acquérir acquisition racheter rachat reprise / buy purchase acquire acquisition takeover <> vendre vente céder cession / sell sale disposal divest
coût coûter prix montant tarif / cost price amount fee charge
payer verser régler versement paiement acquitter débourser / pay payment pay_out settle disburse
rembourser remboursement / refund reimburse reimbursement repay
billet ticket titre_transport / ticket
prêt emprunt emprunter crédit / loan borrow credit lending
dette endettement endetter créance / debt borrowing indebted
perte déficit déficitaire / loss deficit shortfall <> bénéfice profit excédent gain / profit surplus gain earning
économie économiser épargne épargner / save saving economy
investir investissement investisseur / invest investment investor
marché bourse boursier place_financière / market stock_market exchange
action titre / share stock
banque bancaire banquier / bank banking banker
argent fonds somme liquidité trésorerie denier capital / money fund cash sum treasury
chiffre_affaires recette revenu vente / revenue turnover sale income
croissance croître / growth grow <> récession décroissance / recession contraction shrink
hausse augmenter augmentation progression progresser grimper monter relever accroître croître bondir bond accroissement alourdir envoler / rise increase climb grow growth jump surge hike raise gain soar go_up up higher <> baisse baisser diminuer diminution recul reculer chuter chute réduire réduction repli décroître plonger tomber dégringoler / fall decrease drop decline reduce reduction cut lower slump plunge shrink go_down down tumble
plus davantage supérieur dépasser excéder / more above exceed over surpass <> moins inférieur / less fewer below under
maximum record sommet plus_haut / maximum record peak high <> minimum plancher plus_bas / minimum low trough
doubler double / double twice
tripler triple / triple treble
moitié demi / half
majorité plupart / most majority
inflation vie_chère pouvoir_achat / inflation cost_living purchasing_power
exporter exportation / export
importer importation / import
droit_douane douane tarif_douanier / tariff customs duty
produire production fabriquer fabrication / produce production manufacture make output
construire construction bâtir chantier édifier / build construction construct erect <> démolir démolition raser détruire démanteler abattre / demolish demolition raze tear_down dismantle
travaux réparation chantier rénovation / work repair renovation refurbishment
réparer réparation remise_état colmater / repair fix mend
client clientèle usager consommateur / customer client consumer user
voyageur passager usager / passenger traveller traveler
commande commander / order
fournir livrer fourniture livraison / supply deliver delivery provide
contrat marché / contract deal
concurrent concurrence rival / competitor competition rival
agriculteur paysan exploitant éleveur cultivateur / farmer grower
récolte moisson vendange / harvest crop
énergie électricité courant électrique / energy electricity power electric current
coupure panne priver_électricité coupure_courant délestage / outage blackout power_cut cut_off without_power failure
réseau / network grid
gaz / gas
pétrole brut pétrolier / oil crude petroleum
nucléaire atomique / nuclear atomic
centrale réacteur / plant reactor power_station
loyer locataire louer bail / rent tenant lease letting
logement habitation foyer domicile / housing home household dwelling residence
propriétaire / owner landlord proprietor
immobilier foncier / property real_estate
audit contrôle_comptes / audit
offre proposition proposer / offer proposal propose bid
exiger réclamer revendiquer revendication demander demande solliciter / demand request ask call_for claim seek urge
intérimaire temporaire intérim / agency temporary temp interim
prévision prévoir attendre tabler anticiper / forecast expect predict projection anticipate
économiste analyste / economist analyst
startup jeune_pousse / startup start-up
numérique digital / digital
réserver réservation / book booking reserve reservation
indemnité prime_départ / severance compensation
supplémentaire additionnel extra renfort ajouter / extra additional more add
gratuit gratuité sans_frais / free free_charge no_cost without_charge <> payant / paid
cher coûteux onéreux / expensive costly dear <> bon_marché économique moins_cher / cheap inexpensive low-cost
riche fortuné fortune milliardaire / rich wealthy fortune billionaire
pauvre pauvreté démuni précaire / poor poverty deprived needy
`;
