/** Concepts of energy, fuels, power cuts and water supply. How the lists are written: `concepts/index.ts`. */
export const energyAndWater = `
eau_robinet eau_potable robinet / tap_water drinking_water tap mains_water
coupure_courant panne_courant panne_électricité privé_courant black-out sans_électricité / power_cut outage power_outage blackout power_failure without_power lights_out light_go lose_power
rétablir remettre_service remise_service rebrancher courant_revenu / restore reconnect bring_back come_back
mettre_service mise_service entrer_service démarrer exploitation / come_online go_live commission put_service start_operation enter_service come_stream
privé_eau coupure_eau / water_cut
privé_électricité dans_noir plonger_noir coupé / darkness blackout cut_off lose_power black_out
rétablir rebrancher remettre_service reconnecter / restore reconnect bring_back
tomber_panne lâcher défaillir / break_down fail stop conk_out
énergie électricité courant électrique / energy electricity power electric current
coupure panne priver_électricité sans_électricité sans_courant coupure_courant délestage / outage blackout power_cut cut_off without_power without_electricity failure
réseau connexion / network grid connection
gaz / gas
pétrole brut pétrolier / oil crude petroleum
nucléaire atomique / nuclear atomic
centrale réacteur / plant reactor power_station
raffinerie / refinery
baril brent pétrole / barrel brent crude oil
gazoduc / gas_pipeline pipeline
oléoduc / oil_pipeline pipeline
facture_énergie / energy_bill
gisement / deposit
essence prix_pompe / petrol gasoline pump_price
éolienne mât pale parc_éolien / wind_turbine turbine wind_farm windmill
panneau_solaire photovoltaïque ferme_solaire / solar_panel photovoltaic solar_farm
oléoduc gazoduc conduite pipeline / pipeline pipe
forage puits forer / drill drilling well
fioul mazout / fuel_oil fuel heavy_oil
énergie_renouvelable renouvelable / renewable
réacteur tranche unité / reactor unit
arrêter mettre_arrêt déconnecter / shut_down stop disconnect
panne_courant coupure_courant blackout black-out / blackout power_cut outage
priver plongé_noir sans_courant / without_power cut_off darkness
bouteille_eau eau_bouteille / bottled_water
éolienne turbine_éolienne / wind_turbine turbine
fioul mazout / fuel_oil
carburant combustible / fuel
charbon houille / coal
éolienne / wind_turbine wind_farm wind_power
panneau_solaire photovoltaïque solaire / solar_panel solar photovoltaic
chauffage chaudière / heating boiler
égout assainissement eau_usée / sewer sewage wastewater
eau_potable eau_robinet / drinking_water tap_water
câble ligne fil / cable wire line
câble_sous-marin / undersea_cable subsea_cable submarine_cable
ligne_haute_tension ligne_électrique câble_électrique / power_line high-voltage_line
pylône / pylon
transformateur poste_électrique / transformer substation
compteur / meter
conduite_eau canalisation_eau / water_main water_pipe
vanne / valve
pompe / pump
carburant essence / fuel petrol gasoline gas
carburant gazole diesel / fuel diesel
carburant kérosène / jet_fuel fuel kerosene
gaz_naturel gnl méthane / natural_gas lng methane
hydrocarbure pétrole brut / oil crude hydrocarbon
combustible_fossile énergie_fossile / fossil_fuel
hydrogène / hydrogen
lithium terre_rare métal / lithium rare_earth metal
perdre_courant perdre_puissance panne_courant privé_électricité à_dérive / lose_power power_loss adrift
sur_réseau alimenter électrifier / supply power feed
eau_robinet eau_réseau eau_courant / tap_water running_water mains_water
faire_bouillir / boil
non_potable impropre imbuvable / unfit undrinkable unsafe
couper_eau / cut_water
or_noir brut pétrole / crude oil crude_oil
énergie_renouvelable / renewable_energy renewable
panne_électricité panne_courant coupure_courant coupure_électricité / power_cut blackout power_outage power_failure
eau_potable distribution_eau réseau_eau / water_supply drinking_water water_network
électrique / electric battery-powered
`;
