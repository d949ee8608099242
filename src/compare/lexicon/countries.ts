/**
 * Countries and peoples: French names and adjectives / English ones, then behind an arrow the cities that stand for
 * the country or lie in it (`=` between the names of one city). How the lists are written: `places.ts`.
 */
export const countries = `
france français hexagone métropole / france french frenchman -> paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nîmes brest clermont-ferrand tours limoges amiens metz perpignan besançon orléans rouen mulhouse caen nancy elysée matignon
allemagne allemand / germany german -> berlin hambourg=hamburg munich=münchen cologne=köln francfort=frankfurt
royaume-uni grande-bretagne britannique angleterre anglais / britain uk united_kingdom british england english briton -> londres=london manchester liverpool birmingham leeds édimbourg=edinburgh glasgow cardiff belfast bristol
ecosse écossais / scotland scottish scot -> glasgow edinburgh édimbourg aberdeen
irlande irlandais / ireland irish -> dublin cork galway
espagne espagnol / spain spanish spaniard -> madrid barcelone=barcelona valence=valencia séville=seville malaga
portugal portugais / portugal portuguese -> lisbonne=lisbon porto
italie italien / italy italian -> rome=roma milan=milano naples=napoli turin=torino venise=venice florence=firenze gênes=genoa
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
etats-unis états-unis américain amérique usa / united_states us usa america american -> washington new_york los_angeles chicago boston houston maison_blanche=white_house pentagone=pentagon
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
pakistan pakistanais / pakistan pakistani -> islamabad karachi
afghanistan afghan / afghanistan afghan -> kaboul=kabul
bangladesh bangladais / bangladesh bangladeshi -> dacca=dhaka
iran iranien / iran iranian -> téhéran=tehran
irak irakien / iraq iraqi -> bagdad=baghdad
syrie syrien / syria syrian -> damas=damascus alep=aleppo
liban libanais / lebanon lebanese -> beyrouth=beirut
israël israélien hébreu / israel israeli -> tel-aviv=tel_aviv jérusalem=jerusalem
palestine palestinien / palestine palestinian -> gaza ramallah cisjordanie
gaza gazaoui / gaza gazan
egypte égyptien / egypt egyptian -> caire=cairo
arabie_saoudite saoudien / saudi_arabia saudi -> riyad=riyadh
qatar qatari qatarien / qatar qatari -> doha
yémen yéménite / yemen yemeni -> sanaa
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
thaïlande thaïlandais / thailand thai -> bangkok
vietnam vietnamien / vietnam vietnamese -> hanoï=hanoi
indonésie indonésien / indonesia indonesian -> jakarta
philippines philippin / philippines filipino -> manille=manila
taïwan taïwanais / taiwan taiwanese -> taipei
vatican saint-siège / vatican holy_see
europe européen / europe european
afrique africain / africa african
asie asiatique / asia asian
`;
