/**
 * Concepts of countries, regions, seas and cities by their several names, and of who is from there. How the lists are
 * written: `concepts/index.ts`.
 */
export const countriesAndCities = `
états-unis américain washington outre-atlantique / united_state us usa u.s u.s. american
royaume-uni britannique outre-manche grande-bretagne / united_kingdom uk u.k great_britain britain british
arabie_saoudite saoudien royaume_wahhabite riyad / saudi_arabia saudi riyadh
corée_sud sud-coréen séoul / south_korea south_korean seoul
corée_nord nord-coréen pyongyang / north_korea north_korean pyongyang
afrique_sud sud-africain pretoria / south_africa south_african pretoria
nouvelle-zélande néo-zélandais / new_zealand new_zealander kiwi
côte_ivoire ivoirien / ivory_coast ivorian
émirat_arabe_uni émirati / united_arab_emirate uae emirati
république_tchèque tchéquie tchèque / czech_republic czechia czech
république_démocratique_congo rdc congo-kinshasa / democratic_republic_congo drc dr_congo
république_dominicain dominicain / dominican_republic dominican
république_centrafricain centrafrique centrafricain / central_african_republic
burkina_faso burkina burkinabè / burkina_faso burkinabe
bosnie-herzégovine bosnie bosniaque / bosnia bosnian
macédoine_nord macédonien / north_macedonia macedonian
salvador salvadorien / el_salvador salvadoran
costa_rica costaricain / costa_rica costa_rican
porto_rico portoricain / puerto_rico puerto_rican
papouasie-nouvelle-guinée / papua_new_guinea
timor_oriental / east_timor timor-leste
sierra_leone sierra-léonais / sierra_leone sierra_leonean
hong_kong hongkongais / hong_kong hong_konger
rive_ouest cisjordanie / west_bank
bande_gaza enclave_palestinien enclave gaza gazaoui / gaza_strip gaza_enclave gaza gazan
golan plateau_golan / golan_height
mer_rouge / red_sea
mer_noir / black_sea
mer_nord / north_sea
mer_baltique / baltic_sea
mer_chine / china_sea
mer_caraïbe antilles caraïbe / caribbean
méditerranée méditerranéen / mediterranean
manche / english_channel channel
pas_calais détroit / dover_strait
golfe_persique golfe / persian_gulf gulf
détroit_ormuz ormuz / strait_hormuz hormuz
canal_suez suez / suez_canal suez
atlantique / atlantic
pacifique / pacific
arctique / arctic
antarctique / antarctica antarctic
pôle_nord / north_pole
pôle_sud / south_pole
alpes alpin / alps alpine
pyrénées pyrénéen / pyrenees
balkans / balkans
caucase / caucasus
scandinavie scandinave / scandinavia scandinavian nordic
pays_balte / baltic_state
maghreb afrique_nord / north_africa maghreb
sahel / sahel
amérique_latine amérique_sud latino-américain / latin_america south_america latin_american south_american
amérique_nord / north_america
amérique_central / central_america
asie_sud-est / southeast_asia
europe_est / eastern_europe
outre-mer ultramarin / overseas_territory overseas
nouvelle-calédonie calédonien caillou nouméa / new_caledonia
polynésie tahiti polynésien / french_polynesia tahiti
réunion île_réunion / reunion reunion_island
corse île_beauté / corsica corsican
bretagne breton / brittany breton
normandie normand / normandy
bourgogne bourguignon / burgundy
savoie savoyard / savoy
provence provençal / provence
alsace alsacien / alsace
côte_azur riviera / riviera french_riviera
île-de-france francilien région_parisien / paris_region
paris parisien capitale capitale_français / paris parisian french_capital
londres londonien capitale_britannique / london londoner british_capital
berlinois capitale_allemand / berlin german_capital
madrid madrilène / madrid
rome romain / rome roman
bruxelles bruxellois / brussels
moscou moscovite capitale_russe / moscow russian_capital
pékin pékinois / beijing
new_york new-yorkais grosse_pomme / new_york new_yorker big_apple
marseille marseillais cité_phocéen / marseille
lyon lyonnais capitale_gaule / lyon
toulouse toulousain ville_rose / toulouse
bordeaux bordelais / bordeaux
lille lillois / lille
nantes nantais / nantes
strasbourg strasbourgeois / strasbourg
nice niçois / nice
genève genevois / geneva
catalogne catalan / catalonia catalan
pays_basque basque / basque_country basque
andalousie andalou / andalusia andalusian
galice galicien / galicia galician
bavière bavarois / bavaria bavarian
saxe saxon / saxony
sicile sicilien / sicily sicilian
sardaigne sarde / sardinia sardinian
lombardie lombard / lombardy
toscane toscan / tuscany tuscan
vénétie vénitien / veneto venetian
crète crétois / crete cretan
flandre flamand / flanders flemish
wallonie wallon / wallonia walloon
pays_galles gallois / wales welsh
écosse écossais / scotland scottish
irlande_nord nord-irlandais ulster / northern_ireland ulster
cornouailles / cornwall cornish
donbass donbas / donbas
tchétchénie tchétchène / chechnya chechen
sibérie sibérien / siberia siberian
tibet tibétain / tibet tibetan
cachemire / kashmir
kurdistan kurde / kurdistan kurdish kurd
californie californien / california californian
floride / florida
texas texan / texas texan
louisiane / louisiana
nouvelle-orléans / new_orleans
philadelphie / philadelphia
caroline_nord / north_carolina
caroline_sud / south_carolina
virginie / virginia
pennsylvanie / pennsylvania
géorgie géorgien / georgia georgian
québec québécois belle_province / quebec quebecer quebecois
ontario / ontario
colombie-britannique / british_columbia
nouvelle-galles_sud / new_south_wales
irakien / iraqi
vietnamien / vietnamese
thaïlandais / thai
colombien / colombian
vénézuélien / venezuelan
chilien / chilean
péruvien / peruvian
cubain / cuban
soudanais / sudanese
congolais / congolese
éthiopien / ethiopian
serbe / serbian serb
croate / croatian croat
biélorusse / belarusian
arménien / armenian
jordanien / jordanian
yéménite / yemeni
birman / burmese
philippin / philippine filipino
indonésien / indonesian
bangladais / bangladeshi
népalais / nepali nepalese
haïtien / haitian
écossais / scottish scots
nord-irlandais / northern_irish
antillais / west_indian caribbean
berlinois / berliner
africain / african
asiatique / asian
sud-américain latino-américain / south_american latin_american
hexagone / mainland_france
outre-manche / across_channel
vieux_continent / europe
pays_levant archipel_nippon nippon / japan
dame_fer tour_eiffel / eiffel_tower
ville_lumière / city_light
cité_ange / los_angeles
grande_pomme / big_apple
capitale / capital
région régional territoire / region regional area territory
pays nation national / country nation national
monde mondial international planète planétaire / world global international worldwide
européen europe / european europe
proche-orient moyen-orient / middle_east
arabe / arab arabic
soviétique / soviet
`;
