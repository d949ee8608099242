/** Key, names and demonyms; see `placeLists`. */
export const places = `
  france: france | french frenchman
  germany: germany | german germans
  united kingdom: united_kingdom uk u.k. britain great_britain | british briton britons brit brits
  england: england | english
  scotland: scotland | scottish scots
  wales: wales | welsh
  ireland: ireland | irish
  northern ireland: northern_ireland |
  united states: united_states us u.s. u.s usa u.s.a. america united_states_of_america | american americans
  russia: russia russian_federation | russian russians
  ukraine: ukraine | ukrainian ukrainians
  belarus: belarus | belarusian belarusians
  poland: poland | polish poles
  spain: spain | spanish spaniards
  portugal: portugal | portuguese
  italy: italy | italian italians
  switzerland: switzerland | swiss
  belgium: belgium | belgian belgians
  netherlands: netherlands holland | dutch
  luxembourg: luxembourg |
  austria: austria | austrian austrians
  greece: greece | greek greeks
  turkey: turkey turkiye | turkish turks
  sweden: sweden | swedish swedes
  norway: norway | norwegian norwegians
  denmark: denmark | danish danes
  finland: finland | finnish finns
  hungary: hungary | hungarian hungarians
  romania: romania | romanian romanians
  bulgaria: bulgaria | bulgarian bulgarians
  czech republic: czech_republic czechia | czech czechs
  slovakia: slovakia | slovak slovaks
  slovenia: slovenia | slovenian slovenians
  croatia: croatia | croatian croatians
  serbia: serbia | serbian serbs
  kosovo: kosovo | kosovar
  albania: albania | albanian albanians
  moldova: moldova | moldovan
  georgia: georgia | georgian georgians
  armenia: armenia | armenian armenians
  azerbaijan: azerbaijan | azerbaijani
  israel: israel | israeli israelis
  palestine: palestine palestinian_territories | palestinian palestinians
  gaza: gaza gaza_strip | gazan gazans
  west bank: west_bank |
  lebanon: lebanon | lebanese
  syria: syria | syrian syrians
  iraq: iraq | iraqi iraqis
  iran: iran | iranian iranians
  jordan: jordan | jordanian
  egypt: egypt | egyptian egyptians
  saudi arabia: saudi_arabia | saudi saudis
  yemen: yemen | yemeni
  qatar: qatar | qatari
  united arab emirates: united_arab_emirates uae | emirati
  kuwait: kuwait | kuwaiti
  afghanistan: afghanistan | afghan afghans
  pakistan: pakistan | pakistani
  india: india | indian indians
  bangladesh: bangladesh | bangladeshi
  sri lanka: sri_lanka | sri-lankan
  nepal: nepal | nepalese
  china: china | chinese
  taiwan: taiwan | taiwanese
  hong kong: hong_kong |
  japan: japan | japanese
  south korea: south_korea | south-korean
  north korea: north_korea | north-korean
  vietnam: vietnam | vietnamese
  thailand: thailand | thai
  indonesia: indonesia | indonesian
  philippines: philippines | filipino philippine
  myanmar: myanmar burma | burmese
  australia: australia | australian australians
  new zealand: new_zealand |
  canada: canada | canadian canadians
  quebec: quebec | quebecois
  mexico: mexico | mexican mexicans
  brazil: brazil | brazilian brazilians
  argentina: argentina | argentine argentinian
  chile: chile | chilean
  colombia: colombia | colombian
  venezuela: venezuela | venezuelan
  peru: peru | peruvian
  bolivia: bolivia | bolivian
  ecuador: ecuador | ecuadorian
  cuba: cuba | cuban cubans
  haiti: haiti | haitian haitians
  algeria: algeria | algerian algerians
  morocco: morocco | moroccan
  tunisia: tunisia | tunisian
  libya: libya | libyan
  mali: mali | malian
  niger: niger |
  nigeria: nigeria | nigerian
  burkina faso: burkina_faso |
  senegal: senegal | senegalese
  ivory coast: ivory_coast | ivorian
  cameroon: cameroon | cameroonian
  chad: chad | chadian
  gabon: gabon | gabonese
  congo: congo democratic_republic_of_congo drc | congolese
  rwanda: rwanda | rwandan
  sudan: sudan | sudanese
  ethiopia: ethiopia | ethiopian
  somalia: somalia | somali
  kenya: kenya | kenyan
  south africa: south_africa | south-african
  madagascar: madagascar | malagasy
  new caledonia: new_caledonia |
  europe: europe | european europeans
  africa: africa | african africans
  asia: asia | asian asians
  middle east: middle_east |
  crimea: crimea | crimean
  donbas: donbas donbass |
  corsica: corsica | corsican
  brittany: brittany | breton
  normandy: normandy |
  paris: paris | parisian
  london: london | londoner londoners
  brussels: brussels |
  moscow: moscow | muscovite
  kyiv: kyiv kiev |
  washington: washington washington_d.c. |
  new york: new_york new_york_city | new-yorker
  berlin: berlin |
  rome: rome |
  madrid: madrid |
  barcelona: barcelona |
  lisbon: lisbon |
  geneva: geneva |
  vienna: vienna |
  warsaw: warsaw |
  prague: prague |
  athens: athens |
  budapest: budapest |
  copenhagen: copenhagen |
  stockholm: stockholm |
  bucharest: bucharest |
  belgrade: belgrade |
  minsk: minsk |
  tehran: tehran |
  baghdad: baghdad |
  damascus: damascus |
  beirut: beirut |
  jerusalem: jerusalem |
  tel aviv: tel_aviv |
  cairo: cairo |
  riyadh: riyadh |
  kabul: kabul |
  beijing: beijing |
  shanghai: shanghai |
  tokyo: tokyo |
  seoul: seoul |
  new delhi: new_delhi delhi |
  mumbai: mumbai |
  algiers: algiers |
  tunis: tunis |
  tripoli: tripoli |
  rabat: rabat |
  dakar: dakar |
  mexico city: mexico_city |
  havana: havana |
  edinburgh: edinburgh |
  dublin: dublin |
  antwerp: antwerp |
  ghent: ghent |
  strasbourg: strasbourg |
  lyon: lyon lyons |
  marseille: marseille marseilles |
  montreal: montreal |
  ottawa: ottawa |
  toronto: toronto |
  zurich: zurich |
  manchester: manchester |
  liverpool: liverpool |
  birmingham: birmingham |
  glasgow: glasgow |
  belfast: belfast |
  cardiff: cardiff |
  leeds: leeds |
  bristol: bristol |
  chicago: chicago |
  los angeles: los_angeles |
  boston: boston |
  houston: houston |
  dallas: dallas |
  miami: miami |
  san francisco: san_francisco |
  philadelphia: philadelphia |
  seattle: seattle |
  california: california | californian
  texas: texas | texan texans
  florida: florida |
  new jersey: new_jersey |
  pennsylvania: pennsylvania |
  ohio: ohio |
  michigan: michigan |
  illinois: illinois |
  arizona: arizona |
  sydney: sydney |
  melbourne: melbourne |
`;
