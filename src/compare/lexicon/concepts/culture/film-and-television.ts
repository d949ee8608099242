/** Concepts of film and television. How the lists are written: `concepts/index.ts`. */
export const filmAndTelevision = `
réaliser mettre_scène tourner / direct helm film
film long_métrage / film movie picture feature
court_métrage / short
réaliser mettre_scène tourner / direct shoot helm stage
tournage / shoot filming
rôle personnage / role part character
tête_affiche vedette star / star headliner lead
sortie_salle sortir à_affiche voir_film / release
box-office recette_salle / box_office
scénario scénariste / screenplay script screenwriter
bande-annonce / trailer
suite / sequel
adaptation adapter / adaptation adapt
série feuilleton feuilletons saison / series show season
épisode / episode
animateur présentateur / host presenter anchor
antenne / air
palme_or récompense_suprême / palme top_prize
décerner attribuer remettre / award present
nommé sélection en_lice nomination / nominee nominate shortlist nomination
oscar statuette / oscar
césar / césar
casting distribution / cast
film long-métrage cinéma cinéaste / film movie cinema
réalisateur cinéaste metteur_scène / director filmmaker
acteur comédien actrice interprète / actor actress performer star
film long-métrage oeuvre fiction / film movie feature picture
documentaire reportage / documentary
émission programme magazine / programme show broadcast
téléviseur télé poste_télévision petit_écran / tv television tv_set
télévisé diffuser télévision retransmettre / televised televise broadcast air screen
retransmission diffusion direct / broadcast airing transmission live
télévisuel audiovisuel / television broadcasting audiovisual
rediffusion rediffuser / repeat rerun replay
émission programme show / show programme program
feuilleton série sitcom / series sitcom soap serial drama
épisode volet / episode instalment installment part
suite second_volet / sequel follow-up
préquelle antépisode / prequel
reprise remake nouvelle_version / remake reboot cover
bande-annonce trailer teaser / trailer teaser
long-métrage long_métrage film / feature feature_film film movie
court-métrage court_métrage / short_film
partenaire_écran covedette / co-star
tête_affiche vedette rôle_principal / lead leading_role headliner star_role
second_rôle rôle_secondaire / supporting_role supporting_actor
casting distribution / cast casting line-up
jouer_rôle incarner camper interpréter prêter_trait / play portray star
réalisateur cinéaste metteur_scène / director filmmaker film-maker
scénariste scénario / screenwriter screenplay scriptwriter script
tournage tourner / filming shoot shooting
box-office entrée / box-office box_office ticket_sales
avant-première première / premiere preview
sortie_salle sortir_salle affiche / release hit_cinema hit_screen theatrical_release
hollywoodien hollywood / hollywood
doublage voix_française / dubbing voice_actor
septième_art cinéma / cinema film
petit_écran télévision télé / television tv small_screen
grand_écran / big_screen
huitième_art / tv
téléréalité télé-réalité / reality_tv reality_show
avant-première / premiere preview
montage / editing
épisode_final dernier_épisode / finale
carton succès_commercial blockbuster / blockbuster hit
tapis_rouge / red_carpet
cinéaste réalisateur / film-maker filmmaker director
dessin_animé film_animation / animated_film cartoon
film_biographique biopic / biopic
cascade / stunt
cascadeur / stuntman
candidat_jeu / contestant
animer présenter / host present
`;
