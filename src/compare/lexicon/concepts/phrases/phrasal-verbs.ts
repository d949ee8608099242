/**
 * Concepts of English verbs of every day and their particles, with what French says for them. How the lists are
 * written: `concepts/index.ts`.
 */
export const phrasalVerbs = `
devenir transformer / become turn_into
basculer changer passer / switch shift move
peiner galérer avoir_peine avoir_mal lutter / struggle battle toil
sembler paraître avoir_air / seem appear
dominer écraser / dominate
assurer garantir veiller / ensure guarantee make_sure
exprimer faire_part / express voice
atteindre réaliser accomplir / achieve attain accomplish
améliorer rehausser / enhance improve
clignoter éclair / flash
ignorer / ignore overlook
considérer tenir / regard consider
refaçonner redessiner remodeler / reshape remake redraw
mettre_vitrine exposer / showcase display
taquiner annoncer / tease
poser_problème constituer / pose present
renforcer doper muscler gonfler / boost bolster strengthen beef_up <> affaiblir amoindrir / weaken sap dent
stupéfier époustoufler / amaze astound
bavarder discuter / chat talk
embrasser adopter / embrace adopt
entrer_éruption cracher / erupt
encadrer / frame
serrer agripper saisir / grip grasp hold
impressionner épater / impress
frapper cogner donner_coup_poing / punch hit strike
réunir retrouver / reunite
réécrire / rewrite
bousculade cohue ruée / scramble rush stampede
protéger abriter mettre_abri / shield protect shelter
tourner tourbillonner / spin whirl
exploiter puiser / tap draw
dérouler / unfold play_out
envelopper emballer / wrap
annexer approprier accaparer / appropriate annex
attacher fixer / attach fix fasten
retourner_contre effet_boomerang / backfire
supplier implorer mendier / beg plead implore
vanter fanfaronner / boast brag
bâcler saboter gâcher / botch bungle mess_up
préparer couver mijoter / brew
apporter amener / bring fetch
communiquer échanger / communicate
trajet_quotidien navetteur navette / commute commuter
sortir faire_face / cope manage
maudire / curse
élever promouvoir / elevate
distraire amuser divertir / entertain
éroder ronger grignoter / erode eat_away
éjecter expulser / eject throw_out
encourager favoriser / foster encourage
accueillir saluer / greet welcome
hanter / haunt
interférer immiscer ingérence / interfere meddle interference
intervenir interposer / intervene step_in
bloquer coincer enrayer / jam block
imiter singer / mimic imitate
motiver / motivate
observer / observe watch
surclasser surpasser / outperform outdo outstrip
éclipser reléguer_second_plan / overshadow eclipse
percevoir / perceive
ravager accabler miner / plague dog beset
méditer réfléchir / ponder mull reflect
dépeindre représenter / portray depict
marteler pilonner / pound hammer
rebaptiser renommer changer_nom / rename rebrand
revendiquer récupérer / reclaim
affiner / refine
relayer / relay
rappeler / remind
ressembler / resemble look_like
réinitialiser / reset
retenir contenir freiner / restrain hold_back
refaire_surface réapparaître / resurface reappear
saboter torpiller / sabotage torpedo
rendre_visite passer_voir / visit pay_visit drop_by
remplacer intervertir échanger / swap exchange replace trade
presser comprimer / squeeze
échelonner étaler / stagger spread
surprendre prendre_court / startle surprise
braquer_projecteur mettre_projecteur / spotlight
convoquer assigner citer / subpoena summon
fourmiller pulluler / swarm
tenter séduire / tempt
allumer déclencher / spark ignite trigger
faire_tapage tambouriner promouvoir / tout promote
éplucher passer_crible trier / sift comb pore
démêler dénouer résoudre / unravel
déchaîner déclencher / unleash
quitter_lieu libérer évacuer / vacate leave
porter_volontaire proposer_service offrir_aide inscrire / volunteer offer sign_up
tomber_sur croiser / run_into come_across
mettre_en_place installer dresser / set_up put_up
mettre_bout aligner / line_up
mettre_dos endosser / take_on
monter_coup combiner ourdir comploter / plot scheme
courir_circuler rumeur / rumour go_round
craquer céder / crack give_way
décrocher raccrocher / hang_up pick_up
démarrer lancer allumer / start fire_up switch_on
demander_comptes / hold_account
déborder dépasser accabler / overwhelm swamp
dérouler_tapis_rouge / roll_out_red_carpet
descendre_flamme démolir / tear_apart
en_venir_main battre bagarre / come_blow fight brawl
entrer_contact joindre / get_touch reach
être_issu venir / come_from
faire_appel recourir solliciter / call_in turn resort
faire_carrière / make_career
faire_état signaler mentionner / report mention cite
faire_fausse_route tromper / wrong mistaken err
faire_la_lumière éclaircir / shed_light clear_up
faire_long_feu échouer / fizzle_out
faire_pencher_balance décisif / tip_balance decisive
faire_peau_neuve rénover / makeover revamp
faire_preuve montrer / show display
faire_ses_preuves / prove_itself
faire_un_tabac cartonner / hit smash
faire_volte-face revirement / u-turn about-face
jeter_ancre / drop_anchor
jeter_lumière / shed_light
jeter_pavé_mare provoquer / cause_stir
jouer_coude / jostle
lever_pied ralentir / slow ease_off
lever_rideau / curtain_up
lever_main frapper / hit
mener_bien réussir / carry_through see_through
mener_vie_dure / give_hard_time
mettre_bas donner_naissance / give_birth
mettre_coeur_ouvrage / get_down_work
mettre_doigt_plaie / put_finger
mettre_feu_poudre déclencher embraser / spark ignite trigger
mettre_genou paralyser / bring_knee cripple
mettre_lumière révéler / highlight reveal expose
mettre_sous_pression presser / put_pressure press
mordre_poussière perdre / bite_dust lose
ouvrir_voie frayer_chemin / pave_way open_way
passer_inaperçu / go_unnoticed
passer_vitesse_supérieure accélérer / step_up gear_up
payer_de_sa_vie / pay_life
perdre_patience / lose_patience
perdre_sang-froid / lose_temper
porter_coup atteinte / deal_blow
prendre_devants anticiper / pre-empt
prendre_distance éloigner désolidariser / distance
prendre_ampleur grandir amplifier / gather_pace grow escalate
prendre_forme / take_shape
prendre_pli / get_used
prendre_risque / take_risk
rendre_compte / report account
rester_carreau / left_out
sauter_aux_yeux / obvious
tenir_haleine / keep_suspense
tirer_leçon / learn_lesson
tirer_son_épingle_jeu / do_well
tomber_eau capoter échouer / fall_through
tomber_dans_oubli / forget
tourner_dos / turn_back
trouver_refuge / find_refuge
voir_jour naître / come_into_being see_light
voler_éclat / shatter
`;
