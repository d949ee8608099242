/** Concepts of food and drink. How the lists are written: `concepts/index.ts`. */
export const food = `
boire alcoolisé ivre ivresse alcoolémie ébriété emprise_alcool état_ivresse / drink drunk alcohol intoxicated drink-driving breath_test
alcool ivre ivresse alcoolémie ébriété / alcohol drunk drink_driving intoxicated
boire consommer / drink consume
bouteille_eau distribuer_eau / bottled_water hand_out_water
sucre / sugar
sel / salt
café / coffee
thé / tea
soif / thirst thirsty
manger déjeuner attabler / eat lunch
manger dîner attabler / eat dine dinner
boire verre trinquer / drink
cuisiner préparer_repas / cook prepare
nourriture aliment denrée alimentation / food foodstuff grocery provision
repas déjeuner / meal lunch
repas dîner souper / meal dinner supper
repas festin banquet / meal feast banquet
petit-déjeuner / breakfast
plat recette / dish course recipe
viande boeuf charcuterie / meat beef
poisson / fish
fruit_mer coquillage huître / seafood shellfish oyster
fruit_mer coquillage moule / seafood shellfish mussel
pain baguette miche / bread loaf baguette
gâteau pâtisserie tarte viennoiserie / cake pastry tart pie
bonbon friandise confiserie sucrerie / sweet candy confectionery
fromage fromagerie / cheese
lait laitier / milk dairy
céréale blé grain / cereal grain wheat
légume maraîcher / vegetable
vin pinard / wine
vigne vignoble viticole / vineyard vine
bière brasserie / beer ale brewery
nourriture vivre denrée provision / food supply provision
aliment produit_alimentaire denrée / food foodstuff food_product
repas menu / meal menu
boisson breuvage soda / drink beverage soda
alcool spiritueux boisson_alcoolisé / alcohol spirit liquor
vin bouteille millésime / wine bottle vintage
bière mousse / beer
fromage camembert / cheese
lait lait_infantile / milk
steak viande boeuf / beef meat steak
oeuf / egg
farine / flour
huile_olive / olive_oil
pomme_terre patate / potato
fruit_légume fruit / fruit vegetable produce
truffe champignon / truffle mushroom
sucrerie confiserie bonbon chocolat / sweet candy confectionery chocolate
petit-déjeuner matinée matin / breakfast morning
huile / oil
pâte / dough pasta
sauce / sauce
collation encas / snack
rôti / roast
nutriment / nutrient
ultra-transformé / ultra-processed
jus / juice
édulcorant / sweetener
épice / spice
cacahuète arachide / peanut
culinaire gastronomique / culinary
pizza / pizza
manger repas nourriture alimentaire / eat meal food
boire boisson alcool / drink alcohol beverage
manger consommer déguster avaler dévorer / eat consume dine swallow
nourrir alimenter / feed nourish
cuisiner cuisine cuire gastronomie / cook cooking cuisine
`;
