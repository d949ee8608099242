/** Concepts of clothes. How the lists are written: `concepts/index.ts`. */
export const clothes = `
styliste créateur_mode couturier / fashion_designer designer couturier
mannequin défilé / model catwalk runway
habiller porter vêtir tenue costume / wear dress outfit clothes
uniforme tenue_travail / uniform work_clothes
écharpe / scarf sash
vêtement habit habillement fringue costume / clothes garment outfit apparel
chaussure soulier basket / shoe footwear trainer sneaker
chapeau couvre-chef / hat headgear
casquette couvre-chef / cap headgear
bonnet couvre-chef / beanie headgear
manteau parka / coat parka
veste blouson / jacket
pantalon jean / trousers pants jeans
robe / dress gown
pull chandail tricot sweat / sweater jumper pullover
cagoule passe-montagne / balaclava ski_mask hood
cagoulé masqué encagoulé / masked hooded
gilet_sauvetage bouée / life_jacket lifebuoy
casque / helmet
uniforme tenue / uniform
tissu étoffe textile / fabric cloth textile
vêtement habit tenue / clothes outfit garment
vêtement habillement mode prêt-à-porter / clothing fashion apparel clothes garment
fibre / fiber fibre
poche / pocket
jupe / skirt
déguisement costume / costume disguise
nu dénudé / naked nude
porter vêtir habiller revêtir tenue arborer / wear dress don clothe
déshabiller dévêtir / undress strip
déguiser travestir / disguise
`;
