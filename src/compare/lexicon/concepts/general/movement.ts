/** Concepts of coming, going and other movement. How the lists are written: `concepts/index.ts`. */
export const movement = `
quitter sortir partir départ / leave exit depart quit departure <> prolonger resigner rempiler rester_club / extend_contract stay_on sign_extension stay_club
entrer rejoindre intégrer / enter join
tomber chute chuter / fall drop
passer traverser franchir circuler / pass cross drive_through
remonter_surface resurgir / resurface
rentrer revenir regagner_domicile / return come_home go_home
marcher à_pied / walk foot
rester / stay stay_on stay_put <> partir quitter démissionner / leave quit resign depart
rester_sur_place / stay_put stay_behind <> fuir évacuer partir / flee evacuate leave
trajectoire / trajectory path
irruption / burst
arrivée venue / arrival
présence participation / presence attendance
absence défection / absence no-show
boiter / limp
marcher promener pied / walk
courir course / run race
monter grimper escalader / climb rise go_up <> descendre / go_down descend
traverser franchir traversée franchissement passer_travers / cross crossing traverse
longer border / run_along skirt
approcher rapprocher approche / approach near draw_near come_close
éloigner distancer / move_away
reculer marche_arrière rebrousser_chemin faire_demi-tour / turn_back turn_around u-turn back_away
revenir rentrer retour retourner regagner / return come_back go_back get_back back
débarquer débarquement descendre_bord / disembark get_off
embarquer embarquement monter_bord / board embark get_on
glisser déraper dérapage glissade / slip skid slide
trébucher faux_pas / trip stumble
sauter bondir saut / jump leap
courir sprinter foncer / sprint dash rush
errer rôder vagabonder / wander roam prowl
installer établir élire_domicile poser_valise emménager / settle move_in take_up_residence
voyager voyage périple trajet / travel journey trip voyage
accompagner escorter escorte / accompany escort
croiser rencontrer / run_into come_across bump_into
arriver surgir débarquer pointer / arrive turn_up show_up arrival <> partir quitter départ prendre_porte / leave depart set_off departure
entrer pénétrer introduire / enter get_into make_way_into entry step_into walk_into go_in <> sortir / leave exit go_out
sortir quitter retrait claquer_porte / exit come_out walk_out leave quit withdraw pull_out storm_out <> adhérer adhésion rejoindre entrer rallier / join accede membership accession enter
partir quitter vider_lieu plier_bagage / leave walk_away pack_bag pull_out
fuir prendre_fuite enfuir déguerpir détaler prendre_jambe / flee run_away run_off make_off escape take_flight
échapper évader déjouer / escape elude evade get_away slip_away
attraper capturer rattraper coincer prendre_main / catch capture recapture
poursuivre pourchasser traquer traque course-poursuite / chase pursue pursuit hunt manhunt
rattraper rejoindre / catch_up
avancer / advance move_forward <> reculer / retreat move_back
bouger remuer déplacer / move shift stir
ramener rapporter rapatrier / bring_back return
flotter surnager / float <> couler sombrer / sink
parcourir sillonner arpenter couvrir / travel roam cover criss-cross
propulser catapulter / propel catapult
survoler voler_au-dessus / fly_over
contourner éviter esquiver bypasser / bypass get_round circumvent dodge
déloger chasser / dislodge drive_out
infiltrer noyauter / infiltrate
naviguer voguer / navigate sail
vaciller chanceler / wobble falter totter
`;
