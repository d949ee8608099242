/** Concepts of housing and the parts of a house. How the lists are written: `concepts/index.ts`. */
export const homes = `
perdre_maison sans_abri sans_toit / homeless lose_home lose_house roofless
toit toiture / roof rooftop
loyer locataire louer bail / rent tenant lease letting renter
logement habitation foyer domicile / housing home household dwelling residence
propriétaire bailleur / owner landlord proprietor
immobilier foncier marché_immobilier pierre / property real_estate housing_market
primo-accédant primo-accédants / first-time_buyer
accession_propriété / home_ownership
terrain parcelle / land plot
hectare parti_fumée / hectare acre
logement parc_immobilier / housing housing_stock
louer bail location / rent lease let hire
expulser_locataire expulsion mettre_rue / evict eviction throw_out
loyer / rent rental
coût_logement prix_logement / housing_cost
salle_bain / bathroom
climatisation clim / air_conditioning
cage_escalier escalier / stairwell staircase stairs
immeuble bâtiment tour / building block tower_block apartment_block
pavillon maison villa / house villa bungalow
domicile logement foyer adresse habitation / home house residence address
hall entrée vestibule / lobby hall entrance
entrée accès / entrance access
issue issue_secours / exit way_out
grenier comble / attic loft
salon séjour / living_room lounge
cage_escalier / stairwell
local_poubelle / bin_store
parking_souterrain / underground_car_park underground_parking
immeuble_habitation barre_immeuble résidence copropriété immeuble / apartment_block apartment_building tower_block residential_building block_flat
maison_individuel pavillon / detached_house single-family_home house
villa propriété demeure / villa property mansion
ruine vestige / ruin remain
taudis logement_insalubre marchand_sommeil / slum slum_housing
bidonville campement camp favela / shanty_town slum camp shantytown encampment
camp_réfugié camp / refugee_camp camp
campement abri_fortune / camp tent makeshift_shelter encampment
squat immeuble_squatté / squat
rez-de-chaussée / ground_floor
dernier_étage / top_floor
vétuste délabré insalubre dégradé / dilapidated run-down decrepit
menacer_ruine péril / unsafe risk_collapse
mur paroi / wall
appartement / apartment flat
maison villa pavillon demeure / house home villa
balcon / balcony
toiture toit couverture / roof roofing
étage niveau / floor storey
locataire occupant / tenant occupant renter
bailleur propriétaire / landlord
copropriété syndic / condominium
agent_immobilier agence_immobilière / estate_agent realtor
réintégrer_domicile regagner_domicile rentrer_chez / go_home return_home regain_home
nu-propriétaire propriétaire_occupant / homeowner
habiter résider vivre loger demeurer occuper / live reside inhabit dwell
déménager quitter_logement / move_out leave
charge_copropriété / service_charge
colocataire / housemate roommate flatmate
immeuble bâtiment tour_habitation / building apartment_block tower_block
escalier / staircase stairs stairway
porte portail / door gate doorway
fenêtre vitre carreau baie_vitrée / window pane windowpane
vitrine devanture / shop_window storefront window display_case
clôture grillage barrière palissade enclos / fence fencing railing barrier
enclos cage volière / enclosure cage pen aviary
meuble mobilier ameublement / furniture furnishing
lit matelas couchage / bed mattress bunk
logement appartement studio / accommodation apartment flat lodging
maison pavillon habitation résidence / house home residence dwelling
gratte-ciel tour immeuble_grande_hauteur / skyscraper high-rise tower
hlm logement_social / social_housing council_housing public_housing
escalier / stair staircase step
ascenseur / lift elevator
pièce chambre salle / room bedroom
couloir corridor / corridor hallway
cuisine / kitchen
mur clôture barrière / wall fence barrier
filet chalut / net trawl
porte hayon / door
portail grille / gate railing
plafond faux-plafond / ceiling
plancher sol / floor
charpente structure / frame structure
façade devanture / facade front
vitre fenêtre verrière / glass window pane
vitrail / stained_glass
pilier pile colonne / pillar pier column
dalle béton / slab concrete
bidonville campement / shantytown settlement camp
bruit nuisance_sonore tapage décibel / noise nuisance din
trouble_voisinage plainte_voisin / neighbour_dispute nuisance
étude_acoustique mesure_sonore / noise_study sound_test
linge / laundry
tapis / carpet
déménager déménagement changer_adresse / move_house move_home relocate relocation move_premise move
habiter vivre résider loger / live reside
abriter héberger loger accueillir / house shelter host
résider habiter vivre riverain / live reside resident
`;
