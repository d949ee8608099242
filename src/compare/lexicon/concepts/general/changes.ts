/** Concepts of growth, decline and other change. How the lists are written: `concepts/index.ts`. */
export const changes = `
hausse augmenter augmentation progression progresser grimper monter relever accroître croître bondir bond accroissement alourdir envoler en_hausse / rise increase climb grow growth jump surge hike raise gain soar go_up up higher <> baisse diminuer diminution recul reculer chuter réduire réduction repli décroître plonger tomber dégringoler en_baisse / fall decrease drop decline reduce reduction cut lower slump plunge shrink go_down down tumble crash
bond flambée envolée / surge jump leap
chute plongeon effondrement / plunge slump collapse
ralentissement tassement / slowdown
changer changement modifier modification évoluer amender remanier réviser retoucher ajuster ajustement / change alter modify shift amend revise tweak adjust <> inchangé conserver_état / unchanged intact
créer création fonder fondation instaurer mettre_place / create creation found establish set_up <> détruire supprimer destruction suppression / destroy cut destruction
remplacer substituer substitut suppléant succéder / replace swap substitute replacement successor supersede
améliorer amélioration / improve improvement <> aggraver empirer détériorer dégrader aggravation / worsen deteriorate aggravate
renforcer renforcement intensifier / strengthen reinforce tighten intensify <> affaiblir assouplir relâcher atténuer / weaken loosen ease relax
augmenter grimper_flèche flamber exploser emballer bondir envolée flambée explosion / soar surge jump rocket shoot_up skyrocket spike leap <> effondrer dégringoler fondre chuter écrouler chute_libre fondre_neige_soleil / collapse plunge plummet slump tumble nosedive crash free_fall
gagner prendre grappiller engranger / gain add put_on pick_up <> perdre céder lâcher abandonner / lose shed give_up drop
gonfler grossir enfler / swell grow balloon <> fondre maigrir dégonfler / shrink melt dwindle
stabiliser plafonner stagner marquer_pas piétiner / stabilise stabilize level_off plateau stagnate stall flatten <> accélérer envoler bondir reprendre / accelerate pick_up surge speed_up
ralentir freiner tempérer modérer essouffler marquer_pas / slow moderate cool ease lose_steam lose_momentum <> accélérer emballer / accelerate speed_up quicken pick_up
remonter rebondir repartir_hausse redresser reprendre_couleur / rebound bounce_back rally recover pick_up <> rechuter replonger repartir_baisse / slip_back fall_back relapse
multiplier démultiplier proliférer / multiply proliferate
augmenter augmentation hausse relever relèvement majorer majoration rehausser revaloriser revalorisation renchérir / raise increase hike rise lift uprate <> baisser diminuer diminution réduire réduction abaisser rabaisser amputer rogner / cut reduce reduction lower slash trim decrease
recul reculer repli replier fléchir fléchissement céder tassement effriter / decline fall drop slip dip retreat edge_down ease <> progression progresser remonter rebondir rebond regagner / rise gain climb rebound recover pick_up edge_up bounce_back
redresser redressement rebondir rebond remonter_pente reprise embellie / recover recovery rebound bounce_back turnaround pick_up upturn <> dégringolade dégradation détérioration dégrader détériorer plonger / deteriorate deterioration worsen downturn slide slump
accroître accroissement croître grossir gonfler / grow growth increase swell expand <> rétrécir amenuiser diminuer / shrink dwindle contract diminish
intensifier intensification monter_puissance renforcer / intensify step_up ramp_up escalate <> atténuer atténuation faiblir essouffler retomber / ease abate fade wane subside weaken
amplifier amplification accentuer exacerber attiser / amplify exacerbate fuel heighten intensify
escalade surenchère embrasement / escalation escalate flare-up <> désescalade apaisement accalmie détente / de-escalation calm lull easing
propager propagation gagner_terrain diffusion / spread propagate propagation <> contenir endiguer circonscrire enrayer / contain curb stem
à_jour actualiser mettre_jour / update up-to-date
évoluer évolution mutation / evolve evolution change develop
tournant bascule virage / turning_point shift watershed
bouleverser bouleversement chambouler / upend disrupt overturn shake_up upheaval
perturber perturbation désorganiser / disrupt disruption disturb
davantage / increasingly
fondre chuter dégringoler plonger / plummet tumble plunge slump
regain / revival
sursaut / surge
recrudescence résurgence / resurgence upsurge uptick
déferlement déferlante / wave surge flood
élan / momentum
bouleversement changement mutation / upheaval change transformation
transition passage / transition shift
évolution développement progression / development evolution progress
recul régression / setback decline
flux afflux / flow influx
refonte / redesign overhaul
flambée grimper_flèche envolée / soar surge skyrocket rocket spike shoot_up spiral <> dégringoler dévisser piquer_nez plongeon débâcle / plummet plunge tumble slump nosedive crater
augmenter grossir croître gonfler relever / increase swell go_up raise put_up rise step_up mount <> baisser diminuer abaisser fléchir / decrease drop go_down come_down lower ease dwindle
stagner stagnation stabiliser inchangé stable stabilité plateau étale / stagnate stagnation level_off stabilise unchanged flat stable steady hold_steady plateau remain
atteindre culminer toucher_barre / reach hit peak attain
dépasser excéder franchir surpasser supérieur_à passer_barre / exceed surpass top pass cross above outstrip <> inférieur rester_dessous sous_barre en_deçà / below short fall_short less_than
convertir transformer reconvertir transformation conversion métamorphose muer changer / convert turn transform conversion transformation change
empirer aggraver dégénérer envenimer aggravation dégradation dégrader détériorer / worsen deteriorate escalate get_worse exacerbate <> améliorer amélioration / improve improvement get_better
apaiser calmer désamorcer apaisement détendre / calm defuse soothe ease <> attiser envenimer enflammer exacerber / inflame fuel stoke fan_flame
développer développement mettre_point élaborer / develop development devise
varier différer / vary differ <> constant / constant
allonger prolonger rallonger / lengthen extend <> raccourcir abréger écourter / shorten cut
raviver ranimer rallumer réveiller / revive rekindle reignite
réinventer repenser refonder / reinvent rethink
déstabiliser ébranler / destabilise unsettle <> stabiliser affermir / stabilise steady
optimiser / optimise
banaliser / normalise trivialise
diversifier / diversify
ranimer réanimer ressusciter / revive resuscitate
`;
