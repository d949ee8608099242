/** Concepts of what hands and tools do to things. How the lists are written: `concepts/index.ts`. */
export const handling = `
allumer / light turn_on
éteindre / put_out turn_off
brancher connecter relier mettre_charge recharger / plug_in connect charge hook_up <> débrancher déconnecter / unplug disconnect
éclater crever crevaison éclatement / burst blow_out puncture
casser briser rompre fracturer fracasser / break smash snap shatter fracture
déchirer lacérer / tear rip slash
tordre plier courber / bend twist buckle
arracher arrachage déraciner / uproot tear_off rip_off pull_up
fissurer fissure lézarder craquer / crack fissure
percer trouer perforer forer / pierce drill puncture
creuser excavation excaver fouille / dig excavate excavation
fondre fonte dégel / melt thaw
geler gel glacer / freeze frost <> dégeler dégel / thaw
geler gel suspendre suspension / freeze suspend suspension put_hold <> dégeler rétablir reprendre / unfreeze resume restore
brûler calciner consumer partir_fumée ravager_flamme brûlure / burn char gut go_up_smoke burn_down
incendier mettre_feu allumer_feu bouter_feu / set_fire set_alight torch arson
fuir fuite écouler fuiter / leak seep
déverser déversement répandre rejet / spill spillage discharge dump pour
déborder débordement sortir_lit / overflow burst_bank
vider vidange évacuer assécher / empty drain evacuate <> remplir / fill fill_up
remplir remplissage / fill fill_up
mouiller tremper arroser / soak drench wet
sécher assécher / dry dry_up
nettoyer nettoyage laver dépolluer ménage / clean clean_up wash cleanup
salir souiller tacher sale / soil stain dirty <> propre / clean
peindre repeindre peinture / paint repaint
équiper équipement doter munir / equip fit_out kit_out
installer pose poser implanter implantation / install installation put_in set_up
enlever retirer ôter dépose / remove removal take_away take_off take_down
ajouter ajout adjoindre / add addition
fabriquer confectionner façonner produire / make manufacture produce craft
inventer invention concevoir mettre_point / invent invention devise develop design
dessiner dessin croquis / draw drawing sketch
éteindre extinction couper / switch_off turn_off shut_off shut_down <> allumer / switch_on turn_on
allumer rallumer mettre_marche / switch_on turn_on
ouvrir rouvrir accueillir_nouveau_public accueillir_nouveau lever_rideau ouvrir_porte ouverture inaugurer réouverture remettre_service rétablir_circulation / open reopen open_door throw_open inaugurate restore put_back_service <> fermer fermeture baisser_rideau cesser_activité mettre_clé_porte hors_service mettre_hors_service / close closure shut shut_down shutter out_service close_down
fermer fermeture baisser_rideau fermer_porte mettre_clé_porte / close shut closure shut_door shut_up_shop close_door
verrouiller cadenasser verrouillage fermer_clé / lock padlock bolt <> déverrouiller / unlock
déverrouiller / unlock
barrer barrage condamner_accès couper_route / block barricade seal_off cordon_off
débloquer déblocage dégager déblayer / clear unblock
attacher ligoter ficeler lier / tie bind fasten <> détacher / untie
détacher délier / untie unfasten
coller afficher affichage / stick paste post
déposer poser / place lay drop_off
placer installer / place install
entretenir entretien maintenance / maintain maintenance upkeep
salir dégrader vandaliser taguer / deface vandalise
lancer jeter projeter / throw hurl launch
saisir attraper empoigner / grab seize catch
lâcher / drop release let_go
gifler / slap
trier / sort
corriger rectifier / correct fix
activer / activate enable <> désactiver suspendre / deactivate disable suspend
charger / load <> décharger / unload
accrocher suspendre / hang
couvrir recouvrir tapisser / cover blanket coat
entourer cerner encercler ceinturer / surround encircle ring <> lever_siège desserrer_étau / lift_siege
secouer ébranler faire_trembler bousculer / shake rock jolt rattle
bousculer pousser / push shove jostle
soulever lever hisser / lift raise hoist <> baisser abaisser poser / lower put_down drop
aligner / align
brandir agiter / brandish wave wield
débarrasser éliminer délester / get_rid dispose shed
filtrer trier passer_tamis / filter screen sift
larguer lâcher jeter / drop jettison dump release
mélanger mêler brasser / mix blend <> trier séparer / sort separate
orner décorer embellir / adorn decorate
taper cogner frapper / bang knock hit
découper couper trancher / cut_up carve slice
recharger / recharge
engloutir avaler dévorer / swallow gobble
entasser empiler / pile stack cram
`;
