/** Concepts of what people own, wear, live in and go through. How the lists are written: `concepts.ts`. */
export const belongings = `
écharpe / scarf sash
cercueil / coffin casket
morgue / morgue mortuary
veuvage veuf veuve / widow widower
sac_main / handbag
portefeuille porte-monnaie / wallet purse
billet_avion / plane_ticket air_ticket
carte_bancaire carte_bleue carte_crédit / bank_card credit_card
espèce liquide cash argent_liquide / cash
charge_copropriété / service_charge
colocataire / housemate roommate flatmate
voisinage voisin riverain / neighbour neighbor resident
quartier arrondissement / district neighbourhood neighborhood borough
immeuble bâtiment tour_habitation / building apartment_block tower_block
escalier / staircase stairs stairway
apprenti apprentissage / apprentice apprenticeship
boursier / scholarship
licence / bachelor
doctorat thèse / doctorate phd thesis
rentrée_scolaire rentrée / back_school start_school_year
harcèlement_scolaire / bullying school_bullying
`;
