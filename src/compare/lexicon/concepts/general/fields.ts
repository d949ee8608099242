/**
 * Concepts of what a thing belongs to: fields, levels and ways of working, by their adjectives. How the lists are
 * written: `concepts/index.ts`.
 */
export const fields = `
étatique nationalisé / state-owned state-run <> privé / private privately-owned
national fédéral pays / national nationwide countrywide
mondial planétaire international / global worldwide
urbain citadin / urban <> rural campagnard / rural
périphérique / peripheral outlying
souterrain sous-sol / underground subterranean <> plein_air ciel_ouvert / open-air open_air above-ground
aérien / aerial overhead
maritime / maritime marine
terrestre / land overland
nautique / nautical
sexuel / sexual sex
stratégique / strategic
physique corporel / physical bodily
mental psychique psychologique / mental psychological
médiatique / media
paralympique / paralympic
correctionnel / criminal
estival / summer
hivernal / winter wintry
conjugal / domestic
migratoire / migration migratory
antiterroriste / anti-terror anti-terrorism counter-terrorism counterterrorism anti-terrorist
téléphonique / phone telephone
énergétique / energy
électronique / electronic
sécuritaire / security
éthique / ethical ethics
métropolitain / metropolitan
juridique légal / legal
racial / racial
géopolitique / geopolitical
thermique / thermal
chimique / chemical
idéologique / ideological
pharmaceutique / pharmaceutical drug
disciplinaire / disciplinary
archéologique / archaeological archeological
organique / organic
caritatif humanitaire / charitable charity
mécanique / mechanical
satirique / satirical
ethnique / ethnic
civil / civilian civil
personnel privé / personal private
émotionnel affectif / emotional
défensif / defensive
cognitif / cognitive
fiscal / tax fiscal
clinique / clinical
balistique / ballistic
magnétique / magnetic
visuel / visual
historique / historical historic
planétaire / planetary global
cardiovasculaire / cardiovascular
honorifique / honorary
respiratoire / respiratory breathing
pédiatrique / paediatric pediatric
bactérien / bacterial
sismique / seismic
géologique / geological
local municipal communal / local municipal
national hexagonal / national nationwide
européen communautaire / european eu
rural agricole / rural farming
côtier littoral maritime / coastal maritime
montagneux alpin / mountainous alpine
public étatique / public state
automatique / automatic
mobile / mobile
sans_fil / wireless
aérien / air aerial
naval maritime / naval
routier / road
judiciaire / judicial legal
pénal criminel / criminal
budgétaire / budget budgetary
financier / financial
monétaire / monetary
commercial / trade commercial
industriel / industrial
agricole / agricultural farm
universitaire / university academic
médical / medical
social / social
sportif / sporting sport
culturel / cultural
artistique / artistic
littéraire / literary
musical / musical
scientifique / scientific
technique / technical
parlementaire / parliamentary
ministériel / ministerial
gouvernemental / government
gazier / gas
minier / mining
viticole vinicole / wine
forestier / forest
fluvial / river
portuaire / port
aéroportuaire / airport
funéraire / funeral
nuptial / wedding
royal / royal
`;
