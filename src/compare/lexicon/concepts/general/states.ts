/** Concepts of states that things are in. How the lists are written: `concepts/index.ts`. */
export const states = `
vétuste hors_âge à_bout_souffle / outdated worn_out run-down
surpeupler surpopulation trop_plein bondé / overcrowded overcrowding too_full packed
crasseux sale insalubre / filthy dirty squalid
regorger infesté gangrené truffé / awash rife riddled full
prêt / poised ready
ouvert / open <> fermé / closed shut
plein rempli complet comble / full packed sold-out <> vide désert boudé / empty vacant deserted
présent présence en_personne / present presence attend in_person personally <> absent absence par_contumace / absent absence miss absentia
exister disponible / exist available
entier intact épargner préserver / intact spare untouched undamaged <> ravager détruire dévaster réduire_cendre consumer anéantir / destroy devastate gut ravage burn_ground burn_down wipe_out raze
accessible praticable / accessible passable <> inaccessible impraticable / inaccessible impassable
plein bondé comble noir_monde / full packed crowded <> vide désert inoccupé vacant / empty deserted unoccupied vacant
habité peuplé / inhabited populated <> inhabité abandonné désaffecté inoccupé délaissé / uninhabited abandoned disused derelict unoccupied
sale crasseux insalubre / dirty filthy unclean
potable / drinkable <> impropre / undrinkable unfit
pur / pure <> pollué contaminé souillé contamination pollution / polluted contaminated tainted contamination pollution
mouillé humide trempé / wet damp soaked <> sec / dry
chaud brûlant / hot warm scorching <> froid glacial / cold chilly freezing icy
doux clément / mild <> rude rigoureux / harsh severe
lumineux éclairé / bright <> sombre obscur / dark dim
bruyant assourdissant / noisy loud deafening <> silencieux muet / silent quiet noiseless
calme paisible tranquille serein / calm peaceful quiet tranquil serene <> agité houleux tendu mouvementé tumultueux / tense stormy turbulent rowdy
sûr sécurisé fiable inoffensif / safe secure harmless <> dangereux périlleux risqué hasardeux / dangerous perilous risky unsafe hazardous
toxique nocif nuisible / toxic noxious poisonous harmful <> inoffensif anodin bénin / harmless non-toxic benign
solide robuste / solid sturdy robust <> fragile précaire instable délabré / fragile unstable shaky precarious rickety
intact indemne préservé / intact unscathed undamaged untouched <> endommagé abîmé détérioré dégrader / damaged
carbonisé calciné / burnt-out burned-out charred burnt_out burned_out gutted
démoli détruit anéanti / destroyed demolished wiped_out flattened
réparable / repairable <> irréparable / irreparable beyond_repair
valide validité valable / valid <> invalide périmé caduc expiré nul / invalid expired lapsed void
opérationnel / operational <> inopérant inactif / inoperative inactive
disponible apte rétabli prêt_jouer / available fit ready_play <> indisponible forfait absent manquer rater / unavailable miss sidelined rule_out withdraw
achevé fini terminé / complete finished completed <> inachevé incomplet / unfinished incomplete
désert inhabité / deserted uninhabited
vétuste délabré insalubre / dilapidated run-down derelict
d'occasion / second-hand used pre-owned
vulnérable fragile / vulnerable fragile
défavorisé modeste précaire / disadvantaged deprived low-income
vétuste délabré décrépit / dilapidated run-down
propre vert / clean green
sain / healthy
indemne sain_sauf / unharmed unhurt unscathed safe
ivre alcoolisé en_état_ivresse / drunk intoxicated
inondé sous_eau / flooded submerged underwater
complet plein bondé / full packed
désaffecté abandonné à_abandon / disused abandoned derelict
inhabité vacant inoccupé / uninhabited vacant unoccupied
introuvable disparu / missing untraceable
`;
