/** Concepts of space travel and the sky. How the lists are written: `concepts/index.ts`. */
export const space = `
décoller lancer envoyer_orbite / launch lift_off blast_off
amarrer arrimer / dock
poser atterrir alunir / land touch_down
explorer sonder / explore probe
soleil astre / sun
lune satellite_naturel / moon
clair_lune pleine_lune / full_moon
étoile constellation / star
trou_noir / black_hole
big_bang / big_bang
aurore_boréal / northern_light aurora
lancement décoller / launch lift_off
orbite / orbit
astronaute spationaute cosmonaute / astronaut cosmonaut
station_spatiale / space_station
sonde engin robot / probe spacecraft
météorite bolide / meteorite meteor fireball
lune lunaire / moon lunar
éclipse / eclipse
vaisseau_spatial capsule engin_spatial / spacecraft capsule spaceship
télescope observatoire / telescope observatory
astéroïde corps_céleste comète / asteroid comet
étoile astre / star
planète exoplanète / planet exoplanet
galaxie voie_lacté / galaxy milky_way
décollage lancement / launch lift-off liftoff blast_off
atterrisseur alunisseur / lander
astromobile rover / rover
sonde engin vaisseau / probe spacecraft craft
mise_orbite orbite / orbit
alunir alunissage / moon_landing land
astéroïde météorite / asteroid meteorite
ovni objet_volant / ufo
miroir couvercle volet capot / mirror cover door shutter
carburant ergol propulseur / fuel propellant
manoeuvre correction / manoeuvre maneuver burn
instrument spectrographe appareil / instrument
mission durée_vie / mission lifetime
agence_spatial / space_agency
pas_de_tir rampe_lancement / launch_pad launchpad pad
compte_rebours / countdown
perdre_contact contact_perdu plus_signal / lose_contact lost_contact signal_lost
désintégrer exploser_vol disloquer / break_up disintegrate explode_flight
retombée débris / debris fragment
vol_inaugural premier_vol mission_inaugurale / maiden_flight first_flight
mettre_orbite placer_orbite satelliser / put_orbit place_orbit carry_orbit
charge_utile / payload
alien extraterrestre / alien extraterrestrial
vaisseau_spatial vaisseau / spaceship spacecraft
satellite engin_spatial / satellite spacecraft
fusée lanceur / rocket launcher
espace spatial cosmos / space
`;
