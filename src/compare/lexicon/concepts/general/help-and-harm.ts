/** Concepts of helping, hindering, protecting and harming. How the lists are written: `concepts/index.ts`. */
export const helpAndHarm = `
enrichir tirer_profit profit_personnel empocher servir / profit enrich pocket help_himself personal_gain
profiter tirer_parti bénéficier / benefit take_advantage gain
pâtir souffrir subir victime / suffer hurt victim
peser_sur plomber handicaper grever / weigh hamper burden drag
favoriser encourager stimuler doper / boost encourage stimulate spur <> freiner entraver décourager pénaliser / curb hamper hinder discourage
améliorer perfectionner / improve enhance upgrade <> dégrader détériorer / degrade worsen
compliquer rendre_difficile / complicate make_harder make_difficult <> simplifier faciliter / simplify ease make_easier
empêcher retenir bloquer / prevent stop keep_from block
coup_pouce / boost helping_hand
préjudice / harm prejudice
soutien appui aide / support help
aide assistance secours / help aid assistance relief
aide_humanitaire secours vivre / humanitarian_aid relief aid
méfait dégât nuisance / harm damage nuisance
aider secourir prêter_main-forte assister donner_coup_main venir_aide porter_secours prêter_assistance / help assist aid lend_hand come_aid give_help <> entraver gêner contrecarrer mettre_bâton_roue / hinder hamper thwart impede obstruct get_way
encourager encouragement inciter pousser incitation / encourage encouragement urge prompt push incentive spur <> décourager dissuader dissuasion freiner / discourage deter dissuade deterrent put_off
faciliter simplifier facilitation / facilitate ease simplify make_easier <> compliquer / complicate
empêcher prévenir éviter prévention / prevent stop avoid avert prevention head_off
nuire porter_préjudice porter_atteinte / harm damage do_harm
sauvegarder préserver protéger / safeguard preserve protect
stimuler doper relancer booster / boost stimulate spur
`;
