/** Concepts of parties, movements, protest and rights. How the lists are written: `concepts/index.ts`. */
export const partiesAndProtest = `
opposition opposant / opposition opponent
majorité camp_présidentiel macronie macroniste / majority ruling_party <> minorité / minority
parti formation mouvement formation_politique camp / party movement
gauche gauchiste / left left-wing <> droite droitier conservateur / right right-wing conservative
manifester manifestation défiler rassemblement cortège protestation marche mobilisation descendre_rue battre_pavé / protest demonstrate demonstration protester rally march demonstrator take_street
pétition pétitionner / petition
extrême_droite ultradroite / far-right far_right hard_right
extrême_gauche ultragauche gauche_radicale / far-left far_left hard_left
socialiste / socialist
travailliste / labour
parti_républicain républicain / republican gop republican_party
libéral / liberal
coup_état putsch prendre_pouvoir junte / coup putsch seize_power junta
dictateur autocrate despote tyran homme_fort / dictator autocrat strongman despot
régime / regime
démocratie / democracy
exilé exil / exile
dissident opposant / dissident opponent
contestation grogne fronde protestation / protest unrest discontent revolt
soulèvement insurrection révolte rébellion / uprising insurrection revolt rebellion
insurgé rebelle guérillero maquisard / insurgent rebel guerrilla
séparatiste indépendantiste sécessionniste / separatist secessionist
lobby groupe_pression / lobby pressure_group
faire_bloc serrer_rang front_commun front_uni unir / close_rank united_front stand_together unite
déchirer diviser guerre_interne querelle_interne / infighting split feud divide
claquer_porte quitter_table boycotter / walk_out storm_out quit_talk
pétition signer_appel appel / petition appeal sign
disperser gaz_lacrymogène charger / disperse tear_gas break_up
patron_socialiste premier_secrétaire / party_leader
homme_politique politicien responsable_politique personnalité_politique classe_politique / politician political_figure political_leader
révolutionnaire / revolutionary
extrême_droite rassemblement_national rn parti_lepéniste / far-right far_right national_rally
gauche_radicale insoumis lfi france_insoumise / hard_left radical_left france_unbowed
parti_socialiste ps socialiste / socialist socialist_party
parti_travailliste travailliste / labour labour_party
parti_conservateur tory conservateur / conservative tory conservative_party
parti_démocrate démocrate / democrat democratic_party
libéral_démocrate / lib_dem liberal_democrat
vert écologiste parti_écologiste eelv / green green_party
exclure_parti radier exclusion radiation / expel strike_off exclude
émeute heurt affrontement échauffourée débordement trouble violence_urbaine / riot clash unrest disturbance scuffle disorder
militant activiste / activist campaigner militant
manifestant protestataire contestataire / protester demonstrator marcher
opposant détracteur adversaire / opponent critic detractor
adversaire rival concurrent challenger / opponent rival competitor adversary challenger
cotisation adhésion / membership_fee subscription
banderole pancarte panneau / banner placard sign
tract brochure prospectus / leaflet brochure flyer
barricade barrage barrière / barricade barrier roadblock
pétition signature / petition signature
émeute violence_urbain nuit_violence trouble / riot unrest disturbance disorder
rassemblement manifestation cortège défilé / rally demonstration march protest gathering
sit-in occupation / sit-in occupation
grève_faim / hunger_strike
blocus blocage barrage_filtrant / blockade
mobilisation mouvement / movement mobilisation
droit_femme / women_right
liberté_expression / freedom_speech free_speech freedom_expression
état_droit / rule_law
coup_état putsch / coup coup_d'état putsch
junte régime_militaire / junta military_ruler military_government
partisan sympathisant / supporter sympathiser
répression / repression crackdown clampdown
légitimité / legitimacy
bastion fief / stronghold bastion
idéologie / ideology
lobbying lobbyiste / lobbying lobbyist
attroupement / gathering
dictature / dictatorship
opprimé / oppressed
mainmise / stranglehold grip
révolution bouleversement / revolution upheaval
gilet_jaune / yellow_vest
liberté / freedom liberty
nazi / nazi
progressiste gauche / progressive left-wing
centriste / centrist
extrémiste radical / extremist radical
indépendantiste séparatiste / separatist pro-independence
populiste / populist
nationaliste / nationalist
autoritaire / authoritarian
démocratique / democratic
protester insurger contester manifester / protest object
réprimer mater étouffer écraser / suppress crush quell crack_down put_down
despote dictateur tyran / despot dictator tyrant
`;
