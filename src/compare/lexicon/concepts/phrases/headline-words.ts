/**
 * Concepts in the short forms and the terse words that headlines prefer. How the lists are written:
 * `concepts/index.ts`.
 */
export const headlineWords = `
manif manifestation / demo demonstration
hélico hélicoptère / chopper helicopter
hand handball / handball
crypto cryptomonnaie / crypto cryptocurrency
labo laboratoire / lab laboratory
ado adolescent / teen teenager
mgr monseigneur évêque / monsignor bishop
docu documentaire / documentary doc
mpox variole_singe / mpox monkeypox
intempérie pluie orage inondation vent_violent / bad_weather severe_weather heavy_rain flooding
chauffard automobiliste conducteur / reckless_driver hit-and-run_driver motorist driver
foncer percuter voiture-bélier / ram plough_into
assaillant auteur_attaque auteur_fusillade auteur_tir / attacker assailant gunman
tireur tueur auteur_tir / shooter gunman killer
tuerie fusillade carnage massacre / shooting massacre carnage mass_shooting
infanticide tuer_enfant tuer_bébé / infanticide
immondice déchet ordure / rubbish trash litter
fragment échantillon éclat / fragment sample piece
recevoir rencontrer accueillir reçu / receive meet host
biffer rayer supprimer / strike_out delete remove
reconduire renommer confirmer_poste / reappoint
débouter rejeter_plainte rejeter_recours / dismiss_suit dismiss_claim throw_out
limoger séparer_entraîneur / part_company part_ways sack
renverser chasser_pouvoir évincer déposer / topple overthrow oust depose
rapatrier évacuer ramener_pays / repatriate evacuate bring_home fly_home
garde_vue interpeller placer_garde_vue / custody detention detain
perchoir présidence_assemblée président_assemblée / speakership speaker
préavis_grève appeler_grève appel_grève / strike_call strike_notice
embardée sortie_route quitter_route perdre_contrôle / swerve veer leave_road lose_control
légèrement sans_gravité superficiel / slightly lightly minor superficial
dégringolade chute plongeon débandade / slump plunge tumble collapse
expulser déloger mettre_dehors / evict turn_out throw_out
raboter réduire rogner amputer / trim reduce pare
sabrer couper tailler / slash cut axe
libération échange_prisonnier échange_détenu / release prisoner_swap prisoner_exchange
ralliement rallier apporter_soutien appeler_voter / endorsement endorse throw_weight_behind
dauphin successeur_désigné héritier / heir_apparent chosen_successor
recrue transfert recruter signature / signing recruit transfer
vainqueur lauréat sacrer couronner / winner crown
kidnapper ravisseur geôlier / kidnapper captor jailer
jet_projectile lancer_projectile asperger / pelt hurl throw
épingler pointer_du_doigt / call_out rap
écourter interrompre abréger / cut_short break_off
copain ami pote / pal mate friend buddy
tuer abattre / slay slain kill
carambolage collision_chaîne / pile-up pileup multi-vehicle_crash
reporter remettre_plus_tard mettre_attente / shelve postpone put_ice put_hold
donner_feu_vert feu_vert approuver valider / greenlight greenlit approve
snober bouder rejeter / snub shun reject
députée député parlementaire / lawmaker mp member_parliament congressman congresswoman
putsch militaire_prendre_pouvoir / coup military_takeover
demandeur_asile réfugié / asylum_seeker refugee
frais_scolarité frais_inscription / tuition fees tuition_fees
astéroïde rocher_spatial / asteroid space_rock
urgence service_urgence / emergency_department emergency_room casualty
`;
