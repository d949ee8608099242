/** Concepts that papers vary most: trade, disaster, crime, war and sport. How the lists are written: `concepts.ts`. */
export const variants = `
vêtement habillement mode prêt-à-porter / clothing fashion apparel clothes garment
recette vente chiffre_affaires / takings sales turnover revenue
effectif salarié masse_salariale / payroll workforce staff headcount
créneau_aéroportuaire créneau_décollage / landing_right take-off_right airport_slot slot
céder vendre défaire / dispose sell divest offload part_with
offre proposition approche / bid offer approach
équipage personnel_navigant / crew flight_crew cabin_crew
conseil_administration administrateur / board director
magasin boutique point_vente succursale / store shop outlet branch
commande_ligne achat_ligne / online_order online_shopping internet_order home_shopping
bénéfice_exploitation résultat_opérationnel / operating_profit underlying_profit
comparable périmètre_comparable / like-for-like comparable
distributeur détaillant commerçant / retailer shopkeeper trader
rabais remise réduction promotion ristourne / discount reduction price_cut
hard-discounter discounter / discounter
soldes / clearance_sale
chaîne_production chaîne_montage / production_line assembly_line
poste quart / shift
ralentissement essoufflement / slowdown cooling
embellie reprise rebond redressement / recovery rebound upturn pick-up
krach effondrement dégringolade / crash collapse slump
plan_relance / stimulus_package recovery_plan stimulus
plan_sauvetage renflouement / bailout rescue_package rescue_plan
cure_austérité rigueur / austerity belt-tightening
coupe_budgétaire restriction_budgétaire / budget_cut spending_cut
rallonge enveloppe / extra_funding
manne / windfall
magot pactole butin / haul loot
coup_pouce / boost helping_hand
aléa / hazard
débâcle déroute / rout debacle
revers camouflet gifle / setback blow slap_face
désaveu / rebuke snub
bourde gaffe impair / gaffe blunder
bévue erreur faute méprise / mistake error blunder slip
dérapage / slip-up
avarie / damage
couac raté cafouillage / hiccup glitch mix-up
incident accroc / incident mishap
brèche fissure lézarde / crack breach fissure
digue levée mur_anti-crue / levee dyke dike embankment flood_wall flood_defence
pic crête point_culminant / peak crest high_point
sinistré / disaster_victim flood_victim
zone_sinistrée catastrophe_naturelle / disaster_area natural_disaster disaster_zone
sirène alarme / siren alarm
gîte lit_camp / camp_bed
gymnase salle_sport salle_polyvalente / gym sports_hall community_hall
miraculé / miracle_survivor
décombres gravats débris ruine / rubble debris wreckage ruin
pyromane incendiaire / arsonist fire-raiser
lance_incendie / fire_hose
canadair bombardier_eau / water_bomber firefighting_plane
secouriste sauveteur / rescuer rescue_worker paramedic
maître-nageur sauveteur_plage / lifeguard
spéléologue / caver
cavalier / rider horse_rider
naufragé / castaway shipwrecked
ouvrier_agricole saisonnier / farmhand farm_worker farm_labourer
exploitant_agricole cultivateur agriculteur paysan / farmer grower
viticulteur vigneron / winemaker wine_grower
éleveur / breeder livestock_farmer rancher
troupeau cheptel bétail / herd livestock cattle flock
pesticide phytosanitaire désherbant / pesticide weedkiller herbicide
huer conspuer siffler chahuter / boo heckle jeer catcall
accueillir_fraîchement accueil_glacial / frosty_reception cold_reception
accueillir_favorablement saluer réjouir féliciter / welcome hail applaud
bouder snober / snub shun
étriller éreinter descendre_en_flamme / slam savage pan
fustiger vilipender tacler pourfendre / slam blast lambast lambaste hit_out
vanter louer encenser / praise extol tout
exagérer grossir dramatiser / exaggerate overstate
esquiver éluder botter_touche / dodge sidestep duck
marteler répéter insister / hammer_home insist repeat
rétorquer répliquer riposter / retort hit_back shoot_back
confier glisser souffler / confide
hurler crier vociférer / scream shout yell
bafouiller / stammer
asséner lancer / declare
prédire prophétiser augurer présager / predict foretell portend
pronostiquer tabler_sur escompter / expect forecast reckon
spéculer conjecturer / speculate
enjoindre sommer intimer_ordre / order enjoin summon
exhorter presser conjurer / urge exhort implore
quémander mendier / beg
rembarrer éconduire / rebuff
céder plier capituler / yield cave_in give_in capitulate back_down
renoncer abandonner raviser / give_up abandon drop back_out
persister obstiner persévérer / persist persevere
temporiser gagner_temps / play_for_time stall
échafauder concocter ourdir fomenter / plot concoct hatch
dissimuler cacher camoufler masquer / hide conceal cover_up mask
éventer ébruiter fuiter / leak
étouffer / hush_up stifle
espionner épier / spy
pister prendre_filature / tail shadow
débusquer dénicher / flush_out track_down unearth
appréhender pincer coffrer / nab arrest apprehend
fouiller palper / search frisk
ligoter bâillonner / tie_up gag
molester malmener brutaliser rudoyer / manhandle rough_up maul
rosser passer_tabac rouer_coup / beat_up
lyncher / lynch
égorger / slit_throat
défenestrer / throw_from_window
renverser capoter / overturn tip_over flip
dérober subtiliser chaparder voler / steal pinch nick
braquer braquage hold-up vol_main_armée / hold_up heist armed_robbery robbery
piller pillage / loot looting plunder
saccager vandaliser dégrader / vandalise trash wreck ransack
taguer graffiti tag / graffiti
escroquer arnaquer flouer gruger / swindle con defraud scam
escroc arnaqueur / con_man swindler fraudster scammer
faussaire contrefaçon / forger counterfeit
usurper_identité usurpation_identité / identity_theft
rançonner / hold_to_ransom
harceler harcèlement traquer / harass harassment stalk
insulter injurier outrager / insult abuse
croupir / languish
écrouer incarcérer emprisonner mettre_sous_verrou / jail imprison lock_up put_behind_bar
blanchir disculper innocenter mettre_hors_cause / clear exonerate vindicate
purger / serve
témoigner déposer barre / testify give_evidence
parjurer faux_témoignage / perjury
délibérer mettre_délibéré / deliberate
trancher statuer prononcer / rule decide
casser annuler infirmer invalider / overturn quash annul strike_down
confirmer_peine confirmer_appel / uphold
ajourner renvoyer reporter / adjourn postpone
saisine / referral
empreinte / fingerprint print
commanditaire cerveau / mastermind
meneur ringard / ringleader
taupe / mole
recrue conscrit appelé / recruit conscript
partisan sympathisant / supporter sympathiser
troupe contingent soldat / troop soldier
char blindé tank / tank armoured_vehicle
cuirassé frégate destroyer / warship frigate destroyer
bombe_fragmentation arme_sous-munition / cluster_bomb cluster_munition
ligne_front front / front_line frontline
repli retraite / retreat withdrawal pullback pullout
siège blocus / siege blockade
embuscade guet-apens / ambush
escarmouche accrochage / skirmish clash
mirador / watchtower
barbelé / barbed_wire
visa / visa
première_période première_mi-temps / first_half
seconde_période deuxième_période seconde_mi-temps / second_half
tir_but séance_tir_but / penalty_shootout penalty_shoot-out
coup_franc / free_kick free-kick
hors-jeu / offside
carton_rouge expulser exclusion / red_card send_off dismissal sent_off
carton_jaune avertir / yellow_card booking book caution
arbitre / referee umpire ref
pelouse terrain gazon / pitch field turf
guichet_fermé / sold_out sell-out
classement tableau / table standings ladder
lanterne_rouge dernier / bottom
triplé coup_chapeau / hat-trick
ouvrir_score ouverture_score / open_scoring
doubler_mise doublé / brace
but_vainqueur but_victoire / winner winning_goal
passe_décisive passeur / assist
csc but_contre_camp / own_goal
portier gardien / goalkeeper keeper goalie
meneur_jeu / playmaker
mêlée / scrum
forfait / absent sidelined ruled_out
indisponible sur_flanc / sidelined out_action
commotion_cérébrale commotion / concussion
rupture_ligament / torn_ligament ligament_tear
déchirure claquage / muscle_tear
infirmerie / treatment_room
recruter enrôler attacher_service / sign recruit
tie-break jeu_décisif / tie-break
balle_match / match_point
forfaiture walk-over / walkover
médaille_or or_olympique / gold_medal gold
médaille_argent / silver_medal silver
médaille_bronze / bronze_medal bronze
tenant_titre champion_titre / defending_champion title_holder
éliminer élimination sortir / knock_out eliminate exit
dopage doper produit_dopant / doping
contre-montre / time_trial
pole_position / pole_position pole
`;
