/** Concepts of art, museums, auctions and finds. How the lists are written: `concepts/index.ts`. */
export const artAndHeritage = `
artiste créateur plasticien / artist creator
photographe reporter_photo / photographer
illustrateur dessinateur caricaturiste / illustrator cartoonist
galeriste marchand_art / art_dealer gallery_owner
mécène / patron philanthropist
musée galerie institution / museum gallery institution
chef-d'oeuvre joyau / masterpiece gem
vestige fouille_archéologique site_archéologique / remains archaeological_dig excavation
sépulture tombeau / tomb grave burial
trésor magot butin / treasure hoard loot
pièce_monnaie / coin
fouille chantier_archéologique / excavation dig
site gisement / site
enchère vente_aux_enchères adjudication / auction sale
fouiller fouilles chantier_fouille tranchée / dig excavate excavation trench
dater remonter_à / date date_back
vestige ruine reste / remains ruin relic
sépulture fosse nécropole cimetière / tomb grave burial cemetery
garder_au_village rester_sur_place / stay keep_local
exposer_musée conserver / display keep
enchères vente_enchères vendre_enchères adjuger adjudication mise_enchères / auction go_hammer under_hammer sell_auction
commissaire-priseur / auctioneer
enchérir surenchérir enchérisseur acquéreur / bid bidder buyer
mise_prix estimation / reserve_price estimate
atteindre_prix partir_prix adjugé / fetch sell_for go_for hammer_price
attribuer paternité attribution / attribute attribution authorship
authentifier authenticité authentification / authenticate authenticity genuine
spolier spoliation pillé_nazi / loot looted plunder
restitution restituer rendre rapatrier / restitution return hand_back repatriate give_back
vitrine présentoir / display_case showcase cabinet
monument_historique classé patrimoine_protégé classement / listed_building listed protected heritage
patrimoine_mondial unesco / world_heritage unesco
vestige relique restes / remains relic remnant
tombe sépulture tombeau / grave tomb burial_site
nécropole cimetière / cemetery graveyard burial_ground
exposition / exhibition show
tableau toile peinture / painting canvas
peintre artiste / painter artist
oeuvre / artwork work_art
toile tableau peinture oeuvre / painting canvas picture artwork
patrimoine monument_historique / heritage
commissaire_priseur / auctioneer
enchère vente_enchère adjuger / auction sell_auction hammer
antiquaire brocanteur / antique_dealer
statue sculpture buste sculpteur / statue sculpture bust sculptor
monument stèle mémorial / monument memorial
fossile dinosaure / fossil dinosaur
oeuvre création pièce / work piece
oeuvre_art tableau toile / artwork painting work_art
oeuvre_art sculpture statue / artwork sculpture work_art
fresque peinture_murale / fresco mural
relique ossement reste / relic bone remain
artefact objet / artefact artifact object
poterie céramique / pottery ceramic
sarcophage momie / mummy sarcophagus
squelette ossement dépouille / skeleton bone remain
sépulture caveau / grave tomb burial
vernissage exposition / exhibition show exhibit
tableau toile peinture oeuvre / painting canvas picture work
attribuer_maître authentifier attribution / attribute authenticate
enchère commissaire_priseur / auction auctioneer
acquéreur acheteur adjudicataire / buyer purchaser bidder
préempter préemption / pre-empt
trésor_national interdiction_sortie / national_treasure export_ban
accrocher pendre suspendre / hang
grenier débarras / attic
retrouver_grenier sommeiller / gather_dust
faire_expertiser soumettre_expert / have_valued appraise
exposition accrochage rétrospective / exhibition show retrospective
architecture / architecture
style / style
miniature / miniature
photographie / photography
fossile fossilisé / fossil fossilized
`;
