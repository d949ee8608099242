/**
 * Countries and peoples: French names and adjectives / English ones, then behind an arrow the cities that stand for
 * the country or lie in it (`=` between the names of one city). How the lists are written: `places.ts`.
 */
export const countries = `
france français hexagone métropole / france french frenchman -> paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nîmes brest clermont-ferrand tours limoges amiens metz perpignan besançon orléans rouen mulhouse caen nancy elysée matignon
allemagne allemand outre-rhin germanique / germany german -> berlin hambourg=hamburg munich=münchen cologne=köln francfort=frankfurt
royaume-uni grande-bretagne britannique angleterre anglais outre-manche / britain uk united_kingdom british england english briton -> londres=london manchester liverpool birmingham leeds édimbourg=edinburgh glasgow cardiff belfast bristol
ecosse écossais / scotland scottish scot -> glasgow edinburgh édimbourg aberdeen
irlande irlandais / ireland irish -> dublin cork galway
espagne espagnol ibérique / spain spanish spaniard -> madrid barcelone=barcelona valence=valencia séville=seville malaga
portugal portugais / portugal portuguese -> lisbonne=lisbon porto
italie italien transalpin / italy italian -> rome=roma milan=milano naples=napoli turin=torino venise=venice florence=firenze gênes=genoa
belgique belge / belgium belgian -> bruxelles=brussels anvers=antwerp gand=ghent liège namur charleroi
pays-bas néerlandais hollandais hollande / netherlands dutch holland -> amsterdam rotterdam haye=hague
luxembourg luxembourgeois / luxembourg
suisse helvétique / switzerland swiss -> genève=geneva zurich=zürich berne=bern lausanne bâle=basel
autriche autrichien / austria austrian -> vienne=vienna salzbourg=salzburg
pologne polonais / poland polish pole -> varsovie=warsaw cracovie=krakow
hongrie hongrois / hungary hungarian -> budapest
roumanie roumain / romania romanian -> bucarest=bucharest
bulgarie bulgare / bulgaria bulgarian -> sofia
grèce grec / greece greek -> athènes=athens thessalonique
turquie turc / turkey turkish turk türkiye -> ankara istanbul
suède suédois / sweden swedish swede -> stockholm göteborg malmö
norvège norvégien / norway norwegian -> oslo bergen
danemark danois / denmark danish dane -> copenhague=copenhagen
finlande finlandais / finland finnish finn -> helsinki
islande islandais / iceland icelandic -> reykjavik
estonie estonien / estonia estonian -> tallinn
lettonie letton / latvia latvian -> riga
lituanie lituanien / lithuania lithuanian -> vilnius
tchéquie tchèque / czechia czech -> prague
slovaquie slovaque / slovakia slovak -> bratislava
slovénie slovène / slovenia slovenian slovene -> ljubljana
croatie croate / croatia croatian croat -> zagreb
serbie serbe / serbia serbian serb -> belgrade
albanie albanais / albania albanian -> tirana
ukraine ukrainien / ukraine ukrainian -> kiev=kyiv kharkiv odessa lviv
russie russe fédération_russie / russia russian -> moscou=moscow kremlin saint-pétersbourg
biélorussie bélarus biélorusse / belarus belarusian -> minsk
géorgie géorgien / georgia georgian -> tbilissi=tbilisi
arménie arménien / armenia armenian -> erevan=yerevan
etats-unis états-unis américain étasunien outre-atlantique amérique usa / united_states us usa america american -> washington new_york los_angeles chicago boston houston maison_blanche=white_house pentagone=pentagon
canada canadien / canada canadian -> ottawa montréal=montreal toronto vancouver
québec québécois / quebec -> montréal=montreal
mexique mexicain / mexico mexican -> mexico
brésil brésilien / brazil brazilian -> brasilia rio sao_paulo
argentine argentin / argentina argentine argentinian -> buenos_aires
chili chilien / chile chilean -> santiago
colombie colombien / colombia colombian -> bogota
venezuela vénézuélien / venezuela venezuelan -> caracas
pérou péruvien / peru peruvian -> lima
cuba cubain / cuba cuban -> havane=havana
haïti haïtien / haiti haitian -> port-au-prince
chine chinois / china chinese -> pékin=beijing shanghai hong_kong
japon japonais nippon / japan japanese -> tokyo osaka
corée_sud sud-coréen / south_korea south_korean -> séoul=seoul
corée_nord nord-coréen / north_korea north_korean -> pyongyang
inde indien / india indian -> new_delhi delhi bombay=mumbai
pakistan pakistanais / pakistan pakistani pakistanis -> islamabad karachi
afghanistan afghan / afghanistan afghan -> kaboul=kabul
bangladesh bangladais / bangladesh bangladeshi bangladeshis -> dacca=dhaka
iran iranien / iran iranian -> téhéran=tehran
irak irakien / iraq iraqi iraqis -> bagdad=baghdad
syrie syrien / syria syrian -> damas=damascus alep=aleppo
liban libanais / lebanon lebanese -> beyrouth=beirut
israël israélien hébreu / israel israeli israelis -> tel-aviv=tel_aviv jérusalem=jerusalem
palestine palestinien / palestine palestinian -> gaza ramallah cisjordanie
gaza gazaoui / gaza gazan
egypte égyptien / egypt egyptian -> caire=cairo
arabie_saoudite saoudien / saudi_arabia saudi saudis -> riyad=riyadh
qatar qatari qatarien / qatar qatari qataris -> doha
yémen yéménite / yemen yemeni yemenis -> sanaa
algérie algérien / algeria algerian -> alger=algiers oran
maroc marocain / morocco moroccan -> rabat casablanca marrakech
tunisie tunisien / tunisia tunisian -> tunis
libye libyen / libya libyan -> tripoli
sénégal sénégalais / senegal senegalese -> dakar
mali malien / mali malian -> bamako
niger nigérien / niger nigerien -> niamey
nigeria nigérian / nigeria nigerian -> lagos abuja
côte_ivoire ivoirien / ivory_coast ivorian -> abidjan
cameroun camerounais / cameroon cameroonian -> yaoundé douala
congo congolais / congo congolese -> kinshasa brazzaville
rwanda rwandais / rwanda rwandan -> kigali
kenya kényan / kenya kenyan -> nairobi
ethiopie éthiopien / ethiopia ethiopian -> addis-abeba
soudan soudanais / sudan sudanese -> khartoum
afrique_sud sud-africain / south_africa south_african -> pretoria johannesburg
australie australien / australia australian -> canberra sydney melbourne
nouvelle-zélande néo-zélandais / new_zealand -> wellington auckland
thaïlande thaïlandais / thailand thai thais -> bangkok
vietnam vietnamien / vietnam vietnamese -> hanoï=hanoi
indonésie indonésien / indonesia indonesian -> jakarta
philippines philippin / philippines filipino -> manille=manila
taïwan taïwanais / taiwan taiwanese -> taipei
malte maltais / malta maltese -> valette=valletta
chypre chypriote / cyprus cypriot -> nicosie=nicosia
monaco monégasque / monegasque
andorre andorran / andorra andorran
liechtenstein / liechtenstein
groenland groenlandais / greenland greenlander greenlandic -> nuuk
moldavie moldave / moldova moldovan -> chisinau
bosnie bosnie-herzégovine bosniaque bosnien / bosnia bosnian -> sarajevo
kosovo kosovar / kosovan -> pristina
monténégro monténégrin / montenegro montenegrin -> podgorica
macédoine macédonien / macedonia macedonian -> skopje
azerbaïdjan azerbaïdjanais azéri / azerbaijan azerbaijani azerbaijanis azeri azeris -> bakou=baku
kazakhstan kazakh / kazakhstani -> astana almaty
ouzbékistan ouzbek / uzbekistan uzbek -> tachkent=tashkent
kirghizistan kirghiz / kyrgyzstan kyrgyz -> bichkek=bishkek
tadjikistan tadjik / tajikistan tajik -> douchanbé=dushanbe
turkménistan turkmène / turkmenistan turkmen -> achgabat=ashgabat
mongolie mongol / mongolia mongolian -> oulan-bator=ulaanbaatar
népal népalais / nepal nepali nepalis nepalese -> katmandou=kathmandu
bhoutan bhoutanais / bhutan bhutanese -> thimphou=thimphu
sri_lanka sri-lankais / sri_lankan -> colombo
birmanie birman / myanmar burma burmese -> rangoun=yangon naypyidaw
cambodge cambodgien / cambodia cambodian -> phnom_penh
laos laotien / lao laotian -> vientiane
malaisie malaisien / malaysia malaysian -> kuala_lumpur
singapour singapourien / singapore singaporean
brunei / brunei
timor timorais / timorese -> dili
papouasie-nouvelle-guinée papouasie papou / papua_new_guinea papua -> port_moresby
fidji fidjien / fiji fijian -> suva
tonga tonguien / tongan
samoa samoan / samoan
vanuatu / vanuatu
jordanie jordanien / jordan jordanian -> amman
koweït koweïtien / kuwait kuwaiti kuwaitis
bahreïn bahreïni / bahrain bahraini bahrainis -> manama
oman omanais / omani omanis -> mascate=muscat
émirats émirati / emirates emirati emiratis uae -> dubaï=dubai abou_dhabi=abu_dhabi
mauritanie mauritanien / mauritania mauritanian -> nouakchott
guinée guinéen / guinea guinean -> conakry
guinée-bissau bissau-guinéen / guinea-bissau -> bissau
burkina burkinabè burkina_faso / burkinabe -> ouagadougou
bénin béninois / benin beninese -> cotonou porto-novo
togo togolais / togolese -> lomé=lome
ghana ghanéen / ghanaian -> accra
libéria libérien / liberia liberian -> monrovia
sierra_leone sierra-léonais / sierra_leonean -> freetown
gambie gambien / gambia gambian -> banjul
cap-vert cap-verdien / cape_verde cape_verdean -> praia
tchad tchadien / chad chadian -> ndjamena=n'djamena
centrafrique centrafricain / central_african_republic -> bangui
gabon gabonais / gabonese -> libreville
angola angolais / angolan -> luanda
zambie zambien / zambia zambian -> lusaka
zimbabwe zimbabwéen / zimbabwean -> harare
mozambique mozambicain / mozambican -> maputo
malawi malawite / malawian -> lilongwe
tanzanie tanzanien / tanzania tanzanian -> dodoma dar_es_salaam
ouganda ougandais / uganda ugandan -> kampala
burundi burundais / burundian -> bujumbura gitega
somalie somalien / somalia somali somalis -> mogadiscio=mogadishu
djibouti djiboutien / djiboutian
érythrée érythréen / eritrea eritrean -> asmara
madagascar malgache / malagasy -> antananarivo tananarive
maurice mauricien / mauritius mauritian
comores comorien / comoros comorian -> moroni
seychelles seychellois / seychellois
namibie namibien / namibia namibian -> windhoek
botswana botswanais / botswanan -> gaborone
lesotho / lesotho -> maseru
bolivie bolivien / bolivia bolivian -> la_paz
équateur équatorien / ecuador ecuadorian ecuadorean -> quito guayaquil
paraguay paraguayen / paraguayan -> asuncion
uruguay uruguayen / uruguayan -> montevideo
guyana guyanien / guyanese -> georgetown
suriname surinamais / surinamese -> paramaribo
panama panaméen / panamanian
costa_rica costaricain / costa_rican -> san_josé
nicaragua nicaraguayen / nicaraguan -> managua
honduras hondurien / honduran -> tegucigalpa
guatemala guatémaltèque / guatemalan
salvador salvadorien / salvadoran
jamaïque jamaïcain / jamaica jamaican -> kingston
trinité-et-tobago trinidadien / trinidad trinidadian
bahamas bahaméen / bahamian -> nassau
barbade barbadien / barbados barbadian -> bridgetown
dominicaine dominicain / dominican -> saint-domingue=santo_domingo
vatican saint-siège / vatican holy_see
europe européen / europe european
afrique africain / africa african
asie asiatique / asia asian
`;
