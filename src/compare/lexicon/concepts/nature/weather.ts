/** Concepts of weather. How the lists are written: `concepts/index.ts`. */
export const weather = `
averse pluie précipitation trombe_eau déluge diluvien / rain downpour rainfall deluge torrential
tremper trempé détremper mouillé / soak drench wet
orage orageux tonnerre / thunderstorm thunder
rafale bourrasque coup_vent vent_violent / gust gale squall strong_wind high_wind
vague houle déferlante lame / wave swell
canicule vague_chaleur forte_chaleur chaleur_extrême / heatwave heat_wave extreme_heat scorching
record jamais_vu plus_haut_niveau sans_précédent / record all-time_high record_high unprecedented highest_ever all-time
sécheresse manque_eau pénurie_eau / drought water_shortage dry_spell
canicule vague_chaleur fournaise forte_chaleur / heatwave heat_wave extreme_heat scorcher
vague_froid grand_froid / cold_snap cold_spell
record_chaleur / heat_record
vigilance_rouge alerte_rouge / red_alert red_warning
vigilance_orange / amber_alert orange_alert amber_warning
lever_alerte lever_vigilance / lift_alert lift_warning <> maintenir_alerte prolonger_alerte / extend_alert keep_alert
sécheresse manque_eau déficit_pluie / drought dry_spell lack_rain water_shortage
restriction_eau / hosepipe_ban water_restriction
nappe_phréatique / groundwater aquifer
fondre fonte reculer / melt retreat shrink
assécher tarir à_sec / dry_up run_dry
grêler grêle orage / hail storm
neige poudreuse flocon / snow
tempête_neige blizzard / snowstorm blizzard
verglas pluie_verglaçant / black_ice freezing_rain ice_storm
vague_chaleur canicule dôme_chaleur / heatwave heat_dome
chaleur forte_température / heat high_temperature
température mercure / temperature mercury
sécheresse aridité / drought
brouillard brume / fog mist haze
foudre éclair tonnerre / lightning thunder thunderbolt
grêle grêlon / hail hailstone
soleil ensoleillé ensoleillement / sun sunny sunshine
nuage nuageux / cloud cloudy overcast
intempérie mauvais_temps / bad_weather severe_weather
tempête ouragan cyclone orage bourrasque dépression coup_vent typhon / storm hurricane cyclone gale tempest thunderstorm typhoon
vent rafale souffle bourrasque / wind gust blast gale
pluie averse précipitation diluvien / rain downpour rainfall shower
neige enneiger neiger chute_neige / snow snowfall
glace verglas geler gel / ice icy frost freeze
chaleur canicule chaud faire_chaud / heat heatwave hot <> froid glacial / cold freezing
température thermomètre degré / temperature thermometer degree
sécheresse aride / drought dry
vigilance alerte / warning alert
météo météorologie météorologique / weather met meteorological
sécheresse manque_eau pénurie_eau / drought lack_rain water_shortage
alerte_orange vigilance_orange / orange_alert amber_warning
orage tonnerre / thunderstorm storm thunder
foudre éclair / lightning
mettre_abri rentrer / indoors take_shelter seek_shelter
perdre_force faiblir affaiblir perdre_puissance / lose_strength weaken lose_force
gagner_force renforcer gagner_puissance / gain_strength strengthen
toucher_terre frapper atteindre_côte / make_landfall come_ashore strike hit
souffler vent_atteindre rafale / blow gust wind
balayer ravager raser aplatir / flatten sweep devastate
température froid / temperature cold
ciel / sky
humidité / humidity moisture
turbulence / turbulence
gelé glissant verglacé / icy slippery
torrentiel diluvien / torrential
orageux / stormy thundery
caniculaire / sweltering scorching
neigeux enneigé / snowy snow-covered
pluie_torrentiel trombe_eau déluge pluie_diluvien / torrential_rain downpour heavy_rain deluge
`;
