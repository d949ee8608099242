/** Concepts of industries, plants and raw materials. How the lists are written: `concepts/index.ts`. */
export const industry = `
produire production fabriquer fabrication cadence / produce production manufacture make output
minerai terre_rare / ore rare_earth
sidérurgie acier / steel_industry steel
fonderie / foundry
chantier_naval / shipyard
aéronautique industrie_aérospatial / aerospace aviation_industry
automobile constructeur_automobile / carmaker automaker car_manufacturer
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
constructeur_automobile constructeur / carmaker automaker car_maker
cuivre métal_rouge / copper red_metal
matière_première ressource / raw_material commodity resource
bois bûche / wood timber
fer ferraille métal / iron scrap metal
ligne_production chaîne / production_line assembly_line
sidérurgie aciérie / steelworks steel_mill
cimenterie / cement_works
galerie puits / shaft tunnel gallery
remonter ramener_surface / bring_up bring_surface
forage forer / drill bore
orpailleur mineur_artisanal creuseur / artisanal_miner digger
tube galerie / bore tube
bassin cale_sèche arsenal / dry_dock yard dockyard
soudeur chalumeau soudure / welder torch weld
désarmer retirer_service mettre_rebut / decommission take_out_service scrap
chaîne_production chaîne_montage / production_line assembly_line
minerai minéral / mineral
usine fabrique site_production manufacture atelier site unité_production / factory plant mill works site facility
`;
