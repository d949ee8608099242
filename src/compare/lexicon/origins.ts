/** Concepts of where persons and things come from. How the lists are written: `concepts.ts`. */
export const origins = `
irakien / iraqi
vietnamien / vietnamese
thaïlandais / thai
colombien / colombian
vénézuélien / venezuelan
chilien / chilean
péruvien / peruvian
cubain / cuban
soudanais / sudanese
congolais / congolese
éthiopien / ethiopian
serbe / serbian serb
croate / croatian croat
biélorusse / belarusian
arménien / armenian
jordanien / jordanian
yéménite / yemeni
birman / burmese
philippin / philippine filipino
indonésien / indonesian
bangladais / bangladeshi
népalais / nepali nepalese
haïtien / haitian
écossais / scottish scots
nord-irlandais / northern_irish
antillais / west_indian caribbean
berlinois / berliner
africain / african
asiatique / asian
sud-américain latino-américain / south_american latin_american
`;
