/** Concepts of offices and of public figures: politics, armies, sport, stage and books. How the lists are written: `concepts.ts`. */
export const offices = `
délégué représentant mandataire / delegate representative
chef_file tête_liste / leader lead_candidate
numéro_un patron chef leader / leader head boss number_one
président_sortant chef_état_sortant / incumbent_president outgoing_president
ancien_président ex-président / former_president ex-president
ancien_ministre ex-ministre / former_minister ex-minister
vice-président / vice-president deputy_president
édile maire élu_local / mayor local_politician
adjoint_maire maire_adjoint / deputy_mayor
patron_socialiste premier_secrétaire / party_leader
homme_politique politicien responsable_politique personnalité_politique classe_politique / politician political_figure political_leader
eurodéputé député_européen / mep
commissaire_européen / european_commissioner eu_commissioner
haut_responsable dignitaire officiel cacique / top_official senior_figure dignitary
prince_héritier / crown_prince heir_throne
princesse / princess
aristocrate noble / aristocrat nobleman
despote dictateur tyran / despot dictator tyrant
révolutionnaire / revolutionary
combattant soldat militaire / fighter soldier
conscrit / conscript draftee
réserviste / reservist
déserteur / deserter
légionnaire / legionnaire
marin sous-marinier / sailor submariner
aviateur pilote / airman pilot aviator
général haut_gradé / general top_commander
commandant chef_militaire / commander
lauréat primé vainqueur / winner laureate prizewinner recipient
nommé finaliste / nominee finalist
favori prétendant / favourite contender
novice néophyte / novice beginner newcomer rookie
vétéran ancien doyen / veteran oldest
doyen / oldest dean
recordman détenteur_record / record_holder
médaillé / medallist medalist
joueur_tennis tennisman tenniswoman / tennis_player
cycliste coureur grimpeur / cyclist rider climber
rugbyman joueur_rugby / rugby_player
footballeur joueur international / footballer soccer_player international
basketteur / basketball_player
handballeur / handball_player
golfeur / golfer
boxeur pugiliste / boxer fighter
gymnaste / gymnast
patineur / skater
athlète sprinteur sportif / athlete sportsman competitor
pilote_formule pilote_automobile / racing_driver
coéquipier partenaire équipier / team-mate teammate
remplaçant / substitute replacement
milieu_terrain / midfielder
défenseur arrière / defender back
demi_mêlée / scrum-half
supporteur supporter fan ultra / fan supporter
artiste créateur plasticien / artist creator
photographe reporter_photo / photographer
illustrateur dessinateur caricaturiste / illustrator cartoonist
compositeur / composer
rappeur / rapper
chanteur vedette artiste / singer star artist
soliste virtuose / soloist virtuoso
pianiste / pianist
guitariste / guitarist
violoniste / violinist
humoriste comique / comedian comic stand-up
dramaturge / playwright dramatist
chorégraphe / choreographer
styliste créateur_mode couturier / fashion_designer designer couturier
vedette star célébrité / star celebrity
idole icône légende / idol icon legend
galeriste marchand_art / art_dealer gallery_owner
mécène / patron philanthropist
philanthrope / philanthropist
`;
