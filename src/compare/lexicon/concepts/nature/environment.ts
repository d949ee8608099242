/** Concepts of climate, pollution and waste. How the lists are written: `concepts/index.ts`. */
export const environment = `
déversement marée_noire / spill oil_spill slick
impropre_consommation non_potable / unfit_drink undrinkable not_safe <> potable / drinkable safe_drink
toxique nocif dangereux / toxic harmful noxious hazardous <> inoffensif sans_danger sans_risque / harmless safe no_risk
radioactif radiation / radioactive radiation
marée_noire fuite_pétrole déversement déverser / oil_spill slick spill
dépolluer assainir nettoyer / clean_up decontaminate
amiante / asbestos
pollution polluer polluant pollueur / pollution pollute pollutant polluter
pesticide phytosanitaire herbicide / pesticide herbicide weedkiller
engrais fertilisant / fertiliser fertilizer
microplastique / microplastic
gaz_effet_serre émission co2 dioxyde_carbone / greenhouse_gas emission carbon_dioxide carbon
empreinte_carbone bilan_carbone / carbon_footprint
neutralité_carbone zéro_émission / net_zero carbon_neutral carbon-neutral
couche_ozone ozone / ozone
changement_climatique réchauffement_climatique dérèglement_climatique réchauffement / climate_change global_warming warming climate_crisis
gaz_effet_serre co2 dioxyde_carbone / greenhouse_gas co2 carbon_dioxide carbon
émission_carbone émission_co2 / carbon_emission
empreinte_carbone / carbon_footprint
biodiversité / biodiversity
écosystème milieu_naturel habitat / ecosystem habitat
pollution_air qualité_air particule_fine / air_pollution air_quality
smog / smog
nitrate algue_vert / nitrate algae
marée_noir nappe_pétrole pollution_mer / oil_spill oil_slick
radioactivité radiation rayonnement / radioactivity radiation
érosion recul_trait_côte / erosion coastal_erosion
déforestation / deforestation
reboisement plantation / reforestation tree_planting
eau_souterrain nappe / groundwater
sécheresse restriction_eau / water_restriction
environnement écologique écologie environnemental / environment environmental ecological ecology
émission rejet gaz_effet_serre / emission greenhouse_gas discharge release
recyclage recycler tri / recycle
neutralité_carbone / carbon_neutral net_zero
décharge déchetterie / landfill dump tip
éboueur ripeur / binman refuse_collector bin_worker
collecte ramassage ramasser enlever / collection pick_up collect
incinérateur / incinerator
pollution polluer contaminer contamination / pollution pollute contaminate contamination
déchet ordure détritus poubelle / waste rubbish garbage trash refuse
climat climatique réchauffement dérèglement / climate warming
produit_toxique substance_toxique substance_chimique produit_chimique / toxic_substance chemical
pesticide herbicide insecticide glyphosate / pesticide herbicide insecticide weedkiller glyphosate
pfas polluant_éternel / pfas forever_chemical
déchet détritus rebut gravats / waste litter rubbish
sac_plastique plastique / plastic_bag plastic
gaz_effet_serre émission_carbone / greenhouse_gas carbon_emission
neutralité_carbone / carbon_neutrality net_zero carbon_neutral
nappe marée_noire mazout / slick oil_spill oil_slick
échapper couler_fuir fuite répandre / leak spill escape
pomper récupérer / pump recover
barrage_flottant / boom
dériver pousser_vent / drift blow
toucher_côte atteindre_rivage souiller_plage / reach_shore wash_up foul_beach
oiseau_mazouté oiseau_souillé / oiled_bird
durable écologique / sustainable eco-friendly green
polluant sale / polluting dirty
`;
