/** Concepts of adjectives: size, state, mood, place, law and field. How the lists are written: `concepts.ts`. */
export const traits = `
historique sans_précédent inédit / historic unprecedented
record jamais_vu / record all-time
inédit nouveau / unprecedented new
majeur important significatif / major important significant
mineur léger anodin / minor slight
massif vaste d'ampleur de_grand_ampleur / massive large-scale vast
colossal gigantesque pharaonique / colossal gigantic
minime infime / tiny minimal
grave sérieux lourd / serious severe
léger légèrement bénin / slight slightly lightly
meurtrier sanglant / deadly bloody
violent brutal / violent brutal
spectaculaire impressionnant / spectacular dramatic
préoccupant inquiétant alarmant / worrying alarming
déçu amer / disappointed bitter
furieux en_colère ulcéré / furious angry
vulnérable fragile / vulnerable fragile
défavorisé modeste précaire / disadvantaged deprived low-income
ancien vieux séculaire / ancient old centuries-old
vétuste délabré décrépit / dilapidated run-down
récent dernier / recent latest
actuel en_place / current incumbent
futur prochain à_venir / future next upcoming
rapide express éclair / fast quick swift
lent progressif / slow gradual
définitif permanent / final permanent definitive
durable pérenne / lasting sustainable
éphémère passager / short-lived passing
long interminable / long lengthy
régulier habituel / regular usual
exceptionnel extraordinaire / exceptional extraordinary
rare peu_fréquent / rare uncommon
local municipal communal / local municipal
national hexagonal / national nationwide
européen communautaire / european eu
voisin limitrophe frontalier / neighbouring
rural agricole / rural farming
côtier littoral maritime / coastal maritime
montagneux alpin / mountainous alpine
public étatique / public state
officiel formel / official formal
frauduleux mensonger / fraudulent
lucratif juteux / lucrative
riche prospère / rich prosperous
propre vert / clean green
durable écologique / sustainable eco-friendly green
polluant sale / polluting dirty
sain / healthy
indemne sain_sauf / unharmed unhurt unscathed safe
ivre alcoolisé en_état_ivresse / drunk intoxicated
inondé sous_eau / flooded submerged underwater
complet plein bondé / full packed
désaffecté abandonné à_abandon / disused abandoned derelict
inhabité vacant inoccupé / uninhabited vacant unoccupied
introuvable disparu / missing untraceable
suspect louche douteux / suspicious dubious
accusé soupçonné / accused suspected
coupable responsable / guilty responsible
faux contrefait / fake false counterfeit
exact juste précis / exact accurate precise
erroné inexact faux / wrong inaccurate mistaken
possible éventuel envisageable / possible
impossible exclu / impossible
efficace performant / effective efficient
serré étroit / tight narrow close
écrasant large / overwhelming landslide
progressiste gauche / progressive left-wing
centriste / centrist
extrémiste radical / extremist radical
indépendantiste séparatiste / separatist pro-independence
populiste / populist
nationaliste / nationalist
autoritaire / authoritarian
démocratique / democratic
laïque / secular
religieux / religious
juif israélite / jewish
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
