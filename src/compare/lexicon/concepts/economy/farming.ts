/** Concepts of farming, fishing and forestry. How the lists are written: `concepts/index.ts`. */
export const farming = `
agriculteur paysan exploitant éleveur cultivateur / farmer grower
récolte moisson vendange / harvest crop
vendange / grape_harvest
rendement / yield
pesticide produit_phytosanitaire / pesticide
engrais / fertiliser fertilizer
pêche pêcheur / fishing fisherman
vigneron viticulteur / winegrower wine_grower winemaker
vendange récolte / grape_harvest harvest
éleveur élevage / farmer breeder livestock
pêcheur pêche marin-pêcheur / fisherman fishing
matelot marin / deckhand sailor seaman
récolte production moisson / crop harvest output
mûrir maturité / ripen
récolter vendanger cueillir / harvest pick
abattage abattre euthanasier / cull culling put_down slaughter
culture plantation / crop
élevage / breeding livestock_farming
troupeau meute / herd pack
abattage euthanasie / cull slaughter
pâturage alpage estive / pasture
chasse battue / hunt
exploitation_agricole exploitation domaine / farm holding estate
exploitation_agricole exploitation corps_ferme / farm farmhouse
verger / orchard
rizière / rice_field paddy
terre sol lopin terrain / land ground plot
blé céréale / wheat cereal grain
maïs céréale / corn maize cereal
orge céréale / barley cereal
colza tournesol oléagineux / rapeseed sunflower oilseed
raisin vigne / grape vine
quota prélèvement capture_autorisée / quota catch_limit allowable_catch
pêche_interdite fermer_pêche moratoire / fishing_ban closed_fishery
stock population_poisson / stock fish_stock
frayer reproduction pondre géniteur / spawn breed spawning
ligneur pêche_ligne / line_fisherman line_fishing
ouvrier_agricole saisonnier / farmhand farm_worker farm_labourer
exploitant_agricole cultivateur agriculteur paysan / farmer grower
viticulteur vigneron / winemaker wine_grower
éleveur / breeder livestock_farmer rancher
troupeau cheptel bétail / herd livestock cattle flock
pesticide phytosanitaire désherbant / pesticide weedkiller herbicide
paille / straw
récolter / reap
biologique bio / organic
abattre couper abattage arracher / cut_down chop_down fell uproot <> planter / plant
planter plantation reboiser / plant planting
semer ensemencer / sow
cueillir récolter cueillette / pick gather harvest
cultiver / cultivate grow
vigneron viticulteur / winemaker winegrower vintner
éleveur fermier agriculteur exploitant_agricole paysan / farmer breeder rancher
`;
