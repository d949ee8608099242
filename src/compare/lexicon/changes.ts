/** Concepts of quantity, change, beginning, end and order in time. How the lists are written: `concepts.ts`. */
export const changes = `
augmenter augmentation hausse relever relèvement majorer majoration rehausser revaloriser revalorisation renchérir / raise increase hike rise lift uprate <> baisser diminuer diminution réduire réduction abaisser rabaisser amputer rogner / cut reduce reduction lower slash trim decrease
recul reculer repli replier fléchir fléchissement céder tassement effriter / decline fall drop slip dip retreat edge_down ease <> progression progresser remonter rebondir rebond regagner / rise gain climb rebound recover pick_up edge_up bounce_back
redresser redressement rebondir rebond remonter_pente reprise embellie / recover recovery rebound bounce_back turnaround pick_up upturn <> dégringolade dégradation détérioration dégrader détériorer plonger / deteriorate deterioration worsen downturn slide slump
quadrupler multiplier_quatre / quadruple fourfold
manquer faire_défaut rupture_stock pénurie / lack run_out short shortage miss
épuiser épuisement à_sec tarir / exhaust run_out deplete run_dry
reste solde reliquat / rest remainder balance remaining
totaliser cumuler total au_total / total add_up altogether amount
quasi-totalité immense_majorité grande_majorité / vast_majority nearly_all overwhelming_majority
poignée quelques-uns petit_nombre / handful few small_number
vingtaine / twenty score
accroître accroissement croître grossir gonfler / grow growth increase swell expand <> rétrécir amenuiser diminuer / shrink dwindle contract diminish
intensifier intensification monter_puissance renforcer / intensify step_up ramp_up escalate <> atténuer atténuation faiblir essouffler retomber / ease abate fade wane subside weaken
amplifier amplification accentuer exacerber attiser / amplify exacerbate fuel heighten intensify
escalade surenchère embrasement / escalation escalate flare-up <> désescalade apaisement accalmie détente / de-escalation calm lull easing
propager propagation gagner_terrain diffusion / spread propagate propagation <> contenir endiguer circonscrire enrayer / contain curb stem
jadis autrefois naguère anciennement / formerly once previously
préalable au_préalable auparavant en_amont / prior beforehand previously advance
définitivement pour_toujours à_jamais pour_de_bon / permanently for_good forever definitively once_all
trimestre trimestriel / quarter quarterly
semestre semestriel / half half-year
quinzaine deux_semaines / fortnight two_weeks
aube petit_matin point_jour potron-minet / dawn daybreak early_morning first_light sunrise
crépuscule tombée_nuit coucher_soleil / dusk nightfall sunset
férié chômé / public_holiday bank_holiday
échéance terme / term deadline expiry
expirer expiration arriver_échéance périmé / expire expiry lapse run_out
époque ère période / era period age
étape phase stade / stage phase step
prolongation temps_additionnel / extra_time overtime
dernier_moment in_extremis dernière_minute / last_minute eleventh_hour last-gasp last-ditch
à_jour actualiser mettre_jour / update up-to-date
évoluer évolution mutation / evolve evolution change develop
tournant bascule virage / turning_point shift watershed
bouleverser bouleversement chambouler / upend disrupt overturn shake_up upheaval
perturber perturbation désorganiser / disrupt disruption disturb
toujours systématiquement / always systematically invariably <> jamais à_aucun_moment / never at_no_time
régulier régulièrement / regular regularly <> irrégulier sporadique / irregular sporadic
davantage / increasingly
`;
