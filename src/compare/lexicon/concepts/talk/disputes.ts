/** Concepts of disputes, tension and attack. How the lists are written: `concepts/index.ts`. */
export const disputes = `
polémique controverse débat tollé / controversy row debate outcry
scandale affaire polémique / scandal affair controversy
tollé indignation colère scandale / outcry outrage uproar backlash fury
conflit différend bras_fer litige / dispute conflict row standoff
polémique controverse tollé scandale levée_bouclier / controversy row outcry uproar furore backlash
consensus unanimité / consensus agreement unanimous
bras_fer affrontement / standoff showdown stand-off
chaos pagaille désordre / chaos mayhem disorder havoc
remous / stir
pagaille / mess
désordre / disorder
bataille combat lutte / battle fight struggle
rupture scission division / split rift break
tension friction / tension friction
esclandre coup_gueule / outburst tirade rant
débat débattre discussion / debate discuss discussion
unité cohésion / unity cohesion <> division discorde / division discord
stabilité / stability <> instabilité / instability
dispute querelle brouille / quarrel row feud spat
tension crispation / tension strain
rivalité concurrence / rivalry competition
confusion malentendu quiproquo / confusion misunderstanding mix-up
affronter affrontement face / face confront take_on clash
attaquer ruer jeter_sur agresser / attack set_upon go_for lash_out
résister résistance tenir_tête / resist resistance stand_up hold_out <> capituler capitulation rendre_arme / surrender capitulate give_in give_up
riposter répliquer rétorquer / retaliate hit_back strike_back retort counter
venger vengeance représaille / avenge revenge retaliate
trahir trahison / betray betrayal
tromper duper berner leurrer tromperie trompeur induire_erreur / deceive mislead fool trick dupe cheat
tricher triche tricherie / cheat cheating
confronter affronter faire_face aux_prises heurter / confront face grapple cope
défier braver tenir_tête / challenge defy brave
`;
