/** Concepts of books, writers and stories. How the lists are written: `concepts/index.ts`. */
export const books = `
premier_roman premier_livre / debut_novel first_novel
publier paraître sortir parution / publish release come_out
signer écrire auteur / write author pen
tirage exemplaire / copy print_run
best-seller succès_librairie / bestseller best-seller
manuscrit parchemin / manuscript
poète poésie / poet poetry
biographie biographe / biography biographer
mémoires autobiographie / memoir autobiography
goncourt prix_goncourt / goncourt
sélection liste / shortlist selection
récit témoignage / account testimony story
légende mythe / legend myth
écrivain romancier auteur autrice / writer novelist author
livre ouvrage roman / book novel
livre ouvrage titre volume / book volume title
roman récit fiction / novel fiction
bande_dessiner bd album / comic graphic_novel comic_book
caricature dessin_presse / cartoon caricature
manga mangaka / manga
dessin_animé film_animation animation / cartoon animated_film animation animated
essayiste polémiste / essayist
éditeur maison_édition / publisher publishing_house
parution paraître publication publier / publication publish release come_out
dédicace dédicacer / signing sign
neuvième_art bande_dessinée bd / comic graphic_novel comic_strip
homme_lettre écrivain romancier / writer author novelist
librairie libraire / bookshop bookseller
planche case bande_dessinée album / comic panel album
histoire récit / story tale
saga feuilleton / saga
littérature / literature
suspense / suspense
monstre / monster
fantôme spectre / ghost spectre
caricature / caricature cartoon
chapitre / chapter
polar roman_policier thriller / thriller crime_novel
épopée / epic
science-fiction / sci-fi science_fiction
méchant / villain
superhéros super-héros / superhero
page / page
intituler titrer baptiser / entitle title call
`;
