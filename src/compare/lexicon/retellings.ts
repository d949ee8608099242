/** Concepts that reporters tell in quite different words: a ship's loss, a seat won, a sale, a rescue. How the lists are written: `concepts.ts`. */
export const retellings = `
garder_siège défendre_siège conserver reconduire / keep_seat defend hold retain
siège_vacant libérer_siège quitter_siège laisser_siège / fall_vacant give_up_seat vacate_seat vacancy
emporter_circonscription ravir_siège enlever_siège arracher_siège / carry take_seat win_seat gain_seat
succéder remplacer prendre_suite prendre_relais reprendre / succeed follow replace take_over
appeler_féliciter téléphoner_vainqueur reconnaître_défaite concéder / concede phone_concede congratulate_winner
devancer_de avance majorité / ahead_by majority lead
aller_urne déplacer voter / turn_out vote go_poll
inscrit électeur_inscrit / registered_voter elector
bloc_parti alliance coalition / bloc coalition alliance
passer_cap franchir_seuil / pass_threshold clear_threshold
porte-drapeau pavillon battre_pavillon immatriculer / flag fly_flag register
échouer drosser / run_aground beach strand
casser_deux briser rompre / break_two break_up split_two
nappe marée_noire mazout / slick oil_spill oil_slick
échapper couler_fuir fuite répandre / leak spill escape
pomper récupérer / pump recover
barrage_flottant / boom
dériver pousser_vent / drift blow
toucher_côte atteindre_rivage souiller_plage / reach_shore wash_up foul_beach
oiseau_mazouté oiseau_souillé / oiled_bird
sauveteur_en_mer canot_sauvetage / lifeboat coastguard
faire_naufrage couler sombrer envoyer_fond naufrage / sink go_down founder shipwreck
balise balise_détresse signal_détresse appel_détresse / beacon distress_beacon distress_signal distress_call mayday
équipage marin pêcheur / crew sailor seaman
voie_eau prendre_eau / take_water leak flood
heurter percuter éperonner / strike hit ram
pile pilier culée / pier pillar pylon
tablier travée portion / deck span section
abîmer tomber_eau plonger_eau / fall_water plunge_water
gravats éboulis matériaux débris / debris rubble rock
coulée éboulement glissement / slide landslide rockfall mudslide
coulée avalanche / slide avalanche
coincer sous_terre mineur_bloquer emmurer / trap underground
galerie puits / shaft tunnel gallery
remonter ramener_surface / bring_up bring_surface
forage forer / drill bore
orpailleur mineur_artisanal creuseur / artisanal_miner digger
tube galerie / bore tube
déclencher_alarme détecter_fumée / set_off_alarm
bassin cale_sèche arsenal / dry_dock yard dockyard
soudeur chalumeau soudure / welder torch weld
désarmer retirer_service mettre_rebut / decommission take_out_service scrap
orage tonnerre / thunderstorm storm thunder
foudre éclair / lightning
interrompre_jeu suspendre_jeu arrêt_jeu / hold_up_play suspend_play delay_play
mettre_abri rentrer / indoors take_shelter seek_shelter
perdre_force faiblir affaiblir perdre_puissance / lose_strength weaken lose_force
gagner_force renforcer gagner_puissance / gain_strength strengthen
toucher_terre frapper atteindre_côte / make_landfall come_ashore strike hit
souffler vent_atteindre rafale / blow gust wind
balayer ravager raser aplatir / flatten sweep devastate
bidonville campement / shantytown settlement camp
renvoyer_pays expulser reconduire / deport send_home send_back
porté_disparu manquer_appel introuvable / missing unaccounted unaccounted_for
identifier_corps / identify_body
recoudre point_suture suturer / stitch sew
commotion choc_tête coup_tête / concussion head_injury
rater_coupure manquer_cut / miss_cut
passer_près frôler_victoire échouer_deuxième dauphin / near_miss runner-up come_close
rendre_carte carte_score / scorecard
drapeau trou / hole
record_parcours / course_record
poser_candidature dossier_candidature / apply bid
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
recensement compter_habitant dénombrer / census count
population habitant âme / population inhabitant resident
âge_moyen âge_médian / median_age average_age
naissance natalité / birth birth_rate
décès mortalité / death mortality
solde_migratoire immigration / net_migration immigration
miroir couvercle volet capot / mirror cover door shutter
carburant ergol propulseur / fuel propellant
manoeuvre correction / manoeuvre maneuver burn
instrument spectrographe appareil / instrument
mission durée_vie / mission lifetime
agence_spatial / space_agency
sommet réunion_chefs / summit gathering
délégation / delegation
siéger être_basé installer_siège / headquarter base
accueillir_siège / host
contribuer_budget cotisation / contribution pay_into
taxer prélever percevoir taxe / tax levy collect
jeunesse étudiant jeune / young student youth
méningite infection / meningitis
traiter_préventif antibiotique prophylaxie / antibiotic preventive prophylaxis
cas_contact fréquenter côtoyer / contact
vaccin_rembourser prise_charge rembourser / cover reimburse
essai_stopper arrêter_essai interrompre_essai / halt_trial stop_trial
dose comprimé prise / dose tablet
malaise vertige nausée / dizziness faint nausea
signaler faire_état prévenir / report flag mention
coma mort_cérébral état_végétatif / coma brain-dead brain_death
pyrotechnie artifice feu_artifice poudre / firework pyrotechnic powder
vitre_souffler vitre_briser / shatter_window blow_out_window
chômer pont / bank_holiday
fermer_antenne couper_antenne / go_off_air
gratter suspendre_publication / pull_publication
librairie libraire / bookshop bookseller
planche case bande_dessinée album / comic panel album
exposition accrochage rétrospective / exhibition show retrospective
relais relayeur / relay
tir cible stand / shooting range
doubler passer remonter / overtake pass
température froid / temperature cold
`;
