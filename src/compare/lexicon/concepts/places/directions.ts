/** Concepts of directions and nearness. How the lists are written: `concepts/index.ts`. */
export const directions = `
sud-est / southeast south-east
sud-ouest / southwest south-west
nord-est / northeast north-east
nord-ouest / northwest north-west
de_part_et_d'autre des_deux_côtés / on_both_sides
à_proximité aux_abords près non_loin alentours / nearby in_vicinity not_far
au_coeur au_centre / in_heart in_middle at_centre
aux_confins à_frontière / on_border on_edge
à_travers_le_monde dans_le_monde_entier planète / worldwide around_world across_globe all_over_world
à_l'étranger hors_frontières / abroad overseas
sur_place sur_les_lieux / at_scene on_site on_spot
centre / centre center
nord septentrional / north northern northward northwards northbound
sud méridional / south southern southward southwards southbound
est oriental / east eastern eastward eastwards eastbound
ouest occidental / west western westward westwards westbound
gauche / left left-wing <> droit conservateur / right conservative right-wing
avant / front <> arrière / rear back
ailleurs / elsewhere
partout / everywhere
autour alentour / around
mondialement dans_monde_entier à_travers_monde / worldwide globally around_world across_world
à_échelle_nationale dans_tout_pays à_travers_pays / nationwide nationally across_country
outre-Atlantique / across_atlantic
à_étranger hors_frontière / abroad overseas
à_intérieur / inside indoors
à_extérieur dehors / outside outdoors
à_proximité non_loin / nearby vicinity
aux_alentour dans_environ / surrounding_area in_vicinity
voisin près proximité alentour adjacent attenant / near close nearby neighbouring neighboring adjacent
lointain éloigné reculé isolé / distant remote faraway isolated
vertical / vertical <> horizontal / horizontal
devant / front ahead
derrière / behind
voisin limitrophe frontalier / neighbouring
situer localiser / locate situate
`;
