/** Concepts of common verbs and what they bring about, in other words. How the lists are written: `concepts.ts`. */
export const deeds = `
effectuer réaliser accomplir mener exécuter procéder opérer / carry_out perform conduct undertake accomplish
mener conduire diriger piloter tenir_baguette / lead conduct head
subir essuyer endurer / suffer undergo sustain endure
apparaître surgir émerger survenir / appear emerge surface arise crop_up <> disparaître / disappear vanish fade
survenir arriver intervenir avoir_lieu / happen occur take_place
développer développement mettre_point élaborer / develop development devise
constituer former composer / form make_up constitute comprise
comprendre compter inclure englober comporter / include comprise contain count <> exclure / exclude leave_out
contenir renfermer / contain
posséder détenir avoir_possession disposer / possess hold
acquérir obtenir / acquire obtain secure procure
fournir procurer apporter amener / provide supply
impliquer mêlé / involve implicate
déterminer établir fixer définir / determine establish define fix
situer localiser / locate situate
risquer encourir / risk face
oser / dare
associer joindre / associate join
partager répartir / share divide
emporter embarquer emmener / take_away carry_off
déposer poser / place lay drop_off
placer installer / place install
entretenir entretien maintenance / maintain maintenance upkeep
salir dégrader vandaliser taguer / deface vandalise
jouer interpréter / play perform
chanter / sing
danser / dance
lancer jeter projeter / throw hurl launch
saisir attraper empoigner / grab seize catch
lâcher / drop release let_go
gifler / slap
coûter valoir / cost worth
gagner toucher percevoir / earn
perdre / lose <> gagner / gain win
apprendre étudier / learn study
habiter vivre résider loger / live reside
aimer adorer apprécier / love like enjoy <> détester haïr / hate loathe
plaire / please
choquer scandaliser / shock outrage
amuser / amuse
ennuyer agacer / annoy
blesser vexer / hurt offend
pardonner / forgive
punir sanctionner / punish penalise
récompenser / reward
nuire porter_préjudice porter_atteinte / harm damage do_harm
estimer évaluer chiffrer / estimate assess evaluate
peser / weigh
trier / sort
corriger rectifier / correct fix
filmer / film
imprimer / print
télécharger / download
connecter / connect <> déconnecter débrancher / disconnect unplug
activer / activate enable <> désactiver suspendre / deactivate disable suspend
charger / load <> décharger / unload
avancer / advance move_forward <> reculer / retreat move_back
accrocher suspendre / hang
adhérer affilier / join affiliate
inscrire inscription / register registration enrol sign_up
chômer / idle
saluer / greet
embrasser / kiss
serrer_main / shake_hand
présider / chair preside
représenter / represent
incarner / embody
refléter / reflect
multiplier / multiply
équilibrer / balance
compenser / offset compensate
combler / fill plug
égaler / equal match
`;
