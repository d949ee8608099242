/** Key, names and demonyms; see `placeLists`. */
export const places = `
  france: france | francais francaise francaises
  germany: allemagne | allemand allemande allemands allemandes
  united kingdom: royaume-uni grande-bretagne | britannique britanniques
  england: angleterre | anglais anglaise anglaises
  scotland: ecosse | ecossais ecossaise
  wales: pays_de_galles | gallois galloise
  ireland: irlande | irlandais irlandaise
  united states: etats-unis usa amerique | americain americaine americains americaines etats-unien
  russia: russie federation_de_russie | russe russes
  ukraine: ukraine | ukrainien ukrainienne ukrainiens ukrainiennes
  belarus: bielorussie belarus | bielorusse bielorusses
  poland: pologne | polonais polonaise polonaises
  spain: espagne | espagnol espagnole espagnols espagnoles
  portugal: portugal | portugais portugaise
  italy: italie | italien italienne italiens italiennes
  switzerland: suisse | helvetique helvetiques
  belgium: belgique | belge belges
  netherlands: pays-bas hollande | neerlandais neerlandaise neerlandaises
  luxembourg: luxembourg | luxembourgeois luxembourgeoise
  austria: autriche | autrichien autrichienne autrichiens
  greece: grece | grec grecque grecs grecques
  turkey: turquie | turc turque turcs turques
  sweden: suede | suedois suedoise
  norway: norvege | norvegien norvegienne norvegiens
  denmark: danemark | danois danoise
  finland: finlande | finlandais finlandaise
  hungary: hongrie | hongrois hongroise
  romania: roumanie | roumain roumaine roumains
  bulgaria: bulgarie | bulgare bulgares
  czech republic: republique_tcheque tchequie | tcheque tcheques
  slovakia: slovaquie | slovaque slovaques
  slovenia: slovenie | slovene slovenes
  croatia: croatie | croate croates
  serbia: serbie | serbe serbes
  kosovo: kosovo | kosovar kosovars
  albania: albanie | albanais albanaise
  moldova: moldavie | moldave moldaves
  georgia: georgie | georgien georgienne
  armenia: armenie | armenien armenienne armeniens
  azerbaijan: azerbaidjan | azerbaidjanais azerbaidjanaise azeri
  israel: israel | israelien israelienne israeliens israeliennes
  palestine: palestine territoires_palestiniens | palestinien palestinienne palestiniens palestiniennes
  gaza: gaza bande_de_gaza | gazaoui gazaouis
  west bank: cisjordanie |
  lebanon: liban | libanais libanaise
  syria: syrie | syrien syrienne syriens syriennes
  iraq: irak | irakien irakienne irakiens
  iran: iran | iranien iranienne iraniens iraniennes
  jordan: jordanie | jordanien jordanienne
  egypt: egypte | egyptien egyptienne egyptiens
  saudi arabia: arabie_saoudite | saoudien saoudienne saoudiens
  yemen: yemen | yemenite yemenites
  qatar: qatar | qatari qatarie
  united arab emirates: emirats_arabes_unis | emirati emiratis
  kuwait: koweit | koweitien
  afghanistan: afghanistan | afghan afghane afghans
  pakistan: pakistan | pakistanais pakistanaise
  india: inde | indien indienne indiens indiennes
  bangladesh: bangladesh | bangladais
  sri lanka: sri_lanka | sri-lankais
  nepal: nepal | nepalais
  china: chine | chinois chinoise chinoises
  taiwan: taiwan | taiwanais taiwanaise
  hong kong: hong_kong |
  japan: japon | japonais japonaise
  south korea: coree_du_sud | sud-coreen sud-coreenne sud-coreens
  north korea: coree_du_nord | nord-coreen nord-coreenne nord-coreens
  vietnam: vietnam | vietnamien vietnamienne
  thailand: thailande | thailandais thailandaise
  indonesia: indonesie | indonesien indonesienne
  philippines: philippines | philippin philippine philippins
  myanmar: birmanie myanmar | birman birmane
  australia: australie | australien australienne australiens
  new zealand: nouvelle-zelande | neo-zelandais neo-zelandaise
  canada: canada | canadien canadienne canadiens canadiennes
  quebec: quebec | quebecois quebecoise
  mexico: mexique | mexicain mexicaine mexicains
  brazil: bresil | bresilien bresilienne bresiliens
  argentina: argentine | argentin argentins
  chile: chili | chilien chilienne
  colombia: colombie | colombien colombienne
  venezuela: venezuela | venezuelien venezuelienne
  peru: perou | peruvien peruvienne
  bolivia: bolivie | bolivien bolivienne
  ecuador: equateur | equatorien equatorienne
  cuba: cuba | cubain cubaine cubains
  haiti: haiti | haitien haitienne haitiens
  algeria: algerie | algerien algerienne algeriens
  morocco: maroc | marocain marocaine marocains
  tunisia: tunisie | tunisien tunisienne tunisiens
  libya: libye | libyen libyenne
  mali: mali | malien malienne maliens
  niger: niger | nigerien nigerienne
  nigeria: nigeria | nigerian nigeriane
  burkina faso: burkina_faso burkina | burkinabe
  senegal: senegal | senegalais senegalaise
  ivory coast: cote_d'_ivoire | ivoirien ivoirienne
  cameroon: cameroun | camerounais camerounaise
  chad: tchad | tchadien tchadienne
  gabon: gabon | gabonais gabonaise
  congo: congo republique_democratique_du_congo rdc | congolais congolaise
  rwanda: rwanda | rwandais rwandaise
  sudan: soudan | soudanais soudanaise
  ethiopia: ethiopie | ethiopien ethiopienne
  somalia: somalie | somalien somalienne
  kenya: kenya | kenyan kenyane
  south africa: afrique_du_sud | sud-africain sud-africaine
  madagascar: madagascar | malgache malgaches
  new caledonia: nouvelle-caledonie | caledonien caledonienne
  europe: europe | europeen europeenne europeens europeennes
  africa: afrique | africain africaine africains africaines
  asia: asie | asiatique asiatiques
  middle east: moyen-orient proche-orient |
  crimea: crimee |
  donbas: donbass |
  corsica: corse | corses
  brittany: bretagne | breton bretonne bretons
  normandy: normandie | normand normande
  paris: paris | parisien parisienne parisiens
  london: londres | londonien londonienne
  brussels: bruxelles | bruxellois bruxelloise
  moscow: moscou | moscovite moscovites
  kyiv: kiev kyiv |
  washington: washington |
  new york: new_york | new-yorkais new-yorkaise
  berlin: berlin | berlinois berlinoise
  rome: rome |
  madrid: madrid | madrilene
  barcelona: barcelone |
  lisbon: lisbonne |
  geneva: geneve | genevois genevoise
  vienna: vienne |
  warsaw: varsovie |
  prague: prague |
  athens: athenes |
  budapest: budapest |
  copenhagen: copenhague |
  stockholm: stockholm |
  bucharest: bucarest |
  belgrade: belgrade |
  minsk: minsk |
  tehran: teheran |
  baghdad: bagdad |
  damascus: damas |
  beirut: beyrouth |
  jerusalem: jerusalem |
  tel aviv: tel-aviv tel_aviv |
  cairo: caire le_caire |
  riyadh: riyad |
  kabul: kaboul |
  beijing: pekin |
  shanghai: shanghai |
  tokyo: tokyo |
  seoul: seoul |
  new delhi: new_delhi |
  mumbai: bombay |
  algiers: alger |
  tunis: tunis |
  tripoli: tripoli |
  rabat: rabat |
  dakar: dakar |
  mexico city: mexico |
  havana: havane la_havane |
  edinburgh: edimbourg |
  dublin: dublin |
  antwerp: anvers |
  ghent: gand |
  strasbourg: strasbourg | strasbourgeois strasbourgeoise
  lyon: lyon | lyonnais lyonnaise
  marseille: marseille | marseillais marseillaise
  toulouse: toulouse | toulousain toulousaine
  bordeaux: bordeaux | bordelais bordelaise
  lille: lille | lillois lilloise
  nice: nice | nicois nicoise
  nantes: nantes | nantais nantaise
  rennes: rennes | rennais rennaise
  montpellier: montpellier | montpellierain montpellieraine
  grenoble: grenoble | grenoblois grenobloise
  montreal: montreal | montrealais montrealaise
  ottawa: ottawa |
  lausanne: lausanne |
  zurich: zurich |
`;
