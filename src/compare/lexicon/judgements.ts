/** Concepts of finding things good or bad, enough or too little, of blaming, mending and letting pass. How the lists are written: `concepts.ts`. */
export const judgements = `
avis_favorable approuver déclarer_favorable donner_aval dire_oui / favourable_opinion approve back endorse come_out_favour <> avis_défavorable avis_négatif déclarer_contre désapprouver dire_non rejeter / adverse_opinion unfavourable negative_opinion oppose come_out_against reject
insuffisant bâclé lacunaire trop_peu incomplet à_désirer / insufficient inadequate botched sloppy incomplete wanting <> suffisant complet sérieux solide rigoureux / sufficient thorough adequate solid
bon solide excellent / good solid excellent <> mauvais piètre médiocre / bad poor mediocre
revoir_copie corriger amender remanier retoucher modifier réviser / revise amend rework modify redraft alter
changer modifier ajuster adapter / change modify adjust adapt
renoncer abandonner enterrer tirer_trait jeter_éponge mettre_placard faire_croix / abandon give_up drop scrap shelve ditch <> persister maintenir obstiner persévérer / persist maintain stick press_ahead
responsable imputable cause tenir_responsable / responsible blame fault
incriminer imputer attribuer mettre_compte pointer payer_prix / blame attribute put_down point
fermer_oeil laisser_faire tolérer couvrir / turn_blind_eye look_away let_happen tolerate condone
savoir être_courant au_courant connaître / know aware <> ignorer / unaware ignorant
alerter donner_alarme tirer_sonnette_alarme signaler avertir mettre_garde alerte / raise_alarm sound_alarm warn alert flag report
rester_lettre_morte ignorer / ignore unheeded go_unheeded
passer_outre / ignore dismiss
garder_silence répondre_pas rester_muet muet mutisme / silence stay_silent decline_comment
solliciter contacter joindre interroger / contact approach ask reach
inspirer inspiration hommage / inspire inspiration homage tribute
copier plagier piller plagiat copie imiter / copy plagiarise plagiarism rip_off imitate
reproduire copier dupliquer / reproduce copy duplicate
nier démentir réfuter contester / deny dispute refute <> admettre reconnaître convenir concéder / admit acknowledge concede own
en_convenir concéder / concede admit
excuser présenter_excuse excuse demander_pardon dire_désolé / apologise apologize say_sorry apology
rester / stay stay_on stay_put <> partir quitter démissionner / leave quit resign depart
rester_sur_place / stay_put stay_behind <> fuir évacuer partir / flee evacuate leave
avoir_peur craindre redouter par_crainte / fear afraid scared dread
intention vouloir compter projeter / intend plan want mean
souhaiter vouloir désirer aspirer souhait / wish want like hope would_like
refuser rejeter exclure / refuse reject rule_out will_not
exclure hors_question écarter / rule_out out_question exclude
accepter consentir vouloir_bien / accept agree willing
demander réclamer solliciter vouloir / ask request want seek call
promettre annoncer faire_miroiter / promise pledge
accuser reprocher faire_grief / accuse blame reproach
juger estimer considérer / consider judge deem feel
parler_de qualifier décrire dépeindre / describe call label brand
justifié légitime fondé / justified legitimate warranted <> injustifié illégitime infondé abusif / unjustified unwarranted unfounded
équitable juste / fair <> injuste inique inéquitable / unfair unjust
utile bénéfique profitable / useful helpful beneficial <> inutile nuisible néfaste / useless harmful
majeur capital primordial crucial / major crucial vital <> mineur anecdotique secondaire / minor trivial
intérêt_public intérêt_général utilité_public / public_interest general_interest
inquiétant préoccupant alarmant / worrying alarming disturbing <> rassurant encourageant / reassuring encouraging
satisfaisant / satisfactory <> insatisfaisant décevant / unsatisfactory disappointing
clair net / clear unambiguous <> flou ambigu confus / vague ambiguous unclear
sérieux crédible / credible serious <> fantaisiste peu_crédible farfelu / far-fetched implausible
prudent mesuré / cautious measured <> imprudent téméraire irresponsable / reckless careless irresponsible
enrichir tirer_profit profit_personnel empocher servir / profit enrich pocket help_himself personal_gain
profiter tirer_parti bénéficier / benefit take_advantage gain
pâtir souffrir subir victime / suffer hurt victim
peser_sur plomber handicaper grever / weigh hamper burden drag
favoriser encourager stimuler doper / boost encourage stimulate spur <> freiner entraver décourager pénaliser / curb hamper hinder discourage
améliorer perfectionner / improve enhance upgrade <> dégrader détériorer / degrade worsen
compliquer rendre_difficile / complicate make_harder make_difficult <> simplifier faciliter / simplify ease make_easier
empêcher retenir bloquer / prevent stop keep_from block
réussir parvenir arriver / manage succeed
échouer rater / fail unable
tarder trop_lent traîner / slow delay drag_feet <> réagir_vite diligence promptitude / prompt swift quick_react
défaillance faille lacune manquement / failing shortcoming lapse gap flaw
bévue erreur bourde gaffe / blunder mistake error gaffe
corriger_erreur rectifier réparer / correct rectify put_right fix
sévère strict dur / harsh strict tough <> indulgent laxiste clément / lenient lax soft
trop_sévère disproportionné excessif / disproportionate excessive too_harsh <> proportionné mesuré / proportionate
prioriser faire_priorité / prioritise prioritize
ranger classer classer_niveau / rank rate class classify
première inédit / first unprecedented first_time
habituel coutumier normal / usual normal routine <> inhabituel exceptionnel hors_norme / unusual exceptional
facture investissement coût enveloppe / bill cost investment price_tag
peser coûter / cost
contribuer supporter prendre_part / bear contribute share
`;
