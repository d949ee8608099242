/**
 * Concepts of floods, storms that destroy, earthquakes and landslides. How the lists are written: `concepts/index.ts`.
 */
export const floodsAndQuakes = `
emporter balayer charrier / carry_away sweep_away sweep_off wash_away drag
sous_les_eaux sous_eau submerger inonder noyer / under_water submerge flood inundate swamp
coulée avalanche / avalanche snow_slide
glissement_terrain éboulement coulée_boue éboulis / landslide mudslide rockfall rockslide landslip
crue débordement montée_eau sortir_lit déborder / flood burst_bank overflow rise swollen
décrue reflux baisser refluer retomber / recede subside go_down ebb abate <> crue montée gonfler grossir / rise swell intensify
tornade trombe / tornado twister
magnitude échelle_richter / magnitude richter_scale
noyer_sous_eau inonder submerger envahir recouvrir / flood submerge inundate swamp engulf
emporter entraîner charrier balayer / sweep_away carry_off wash_away drag
ensevelir enfouir sous_décombre sous_gravat / bury rubble debris
détacher décrocher abattre dévaler / break_off come_down tumble come_away
abattre frapper toucher balayer / hit strike batter lash sweep
toiture_arracher arracher_toit / rip_off_roof blow_off
projeter éjecter souffler / throw hurl fling eject
couper_monde isoler enclaver encercler / cut_off isolate stranded maroon
cyclone tempête_tropical / cyclone tropical_storm
épisode_méditerranéen épisode_cévenol / flash_flood
crue_éclair crue_soudain inondation_éclair / flash_flood
flot vague onde / wave water
niveau_eau montée_eau / water_level
niveau_mer montée_mer / sea_level
épicentre / epicentre epicenter
éruption réveil_volcan / eruption
lave magma / lava magma
glissement_terrain éboulement coulée_boue / landslide mudslide rockslide
éboulis rocher pierre / rock rubble
avalanche coulée plaque / avalanche slide
plaque_neige / slab
éruption coulée_lave volcan volcanique lave / eruption volcano lava volcanic
raz-marée tsunami raz-de-marée / tsunami tidal_wave
volcan éruption cratère / volcano eruption crater
cendre panache / ash plume
séisme secousse tremblement_terre sismique / earthquake quake tremor seismic
magnitude échelle_richter / magnitude richter
raz_marée tsunami / tsunami tidal_wave
digue levée_terre / dyke levee embankment
retenue réservoir lac / reservoir lake
vanne / sluice gate
inondation crue inonder submerger débordement submersion montée_eau / flood inundate overflow deluge inundation
séisme tremblement_terre secousse / earthquake quake tremor
avalanche coulée_neige / avalanche snowslide
éboulement glissement_terrain effondrement coulée_boue / landslide rockfall mudslide
montée_eau / rising_water
réplique secousse_secondaire / aftershock
éruption_volcanique / volcanic_eruption
gravats éboulis matériaux débris / debris rubble rock
coulée éboulement glissement / slide landslide rockfall mudslide
coulée avalanche / slide avalanche
maison_emportée emporter_maison engloutir / sweep_away bury swallow
fouiller_boue chercher_survivant / search_mud dig_mud
géologue forage sondage / geologist drill borehole
fissure crevasse lézarder / crack fissure crevice
isolé coupé_monde inaccessible / cut_off isolated marooned
brèche fissure lézarde / crack breach fissure
digue levée mur_anti-crue / levee dyke dike embankment flood_wall flood_defence
sévir / rage wreak_havoc
digue / levee flood_wall sea_wall
`;
