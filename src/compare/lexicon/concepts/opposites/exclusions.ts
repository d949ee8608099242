/**
 * Concepts that two reports of one thing cannot both be right about. How the lists are written: `concepts/index.ts`.
 */
export const exclusions = `
unanimité unanime / unanimous unanimously unanimity one_voice <> serré justesse voix_contre courte_majorité voix_près diviser partagé / narrow narrowly scrape_through squeak_through single_vote split divided dissent
inconditionnel plein_entier / unconditional unreservedly unconditionally outright <> sous_réserve sous_condition conditionnel assorti_condition conditionner / conditional conditionally subject_condition provided with_reservation
ordonner obliger imposer enjoindre contraindre / order compel mandatory mandate force <> conseiller recommander inviter suggérer / urge advise recommend suggest
démission_volontaire partir_gré propre_gré / own_accord voluntarily own_free_will <> pousser_démission contraint_démission forcer_démission pousser_sortie poussé_dehors / force_out push_out forced_resign pressure_resign
déclarer_forfait abandonner forfait / withdraw pull_out scratch <> disqualifier disqualification exclure / disqualify disqualification throw_out
reporter repousser ajourner décaler / postpone put_off delay reschedule <> annuler annulation supprimer / cancel cancellation call_off scrap
épargner à_sec préserver / spare dry escape <> inonder submerger noyer frapper dévaster / flood submerge inundate swamp hit under_water
fonctionner marcher en_service opérationnel / work working operate function operational <> éteint noir muet panne hors_service / dark dead down out_action out_order
intégralité en_totalité totalité entier / in_full full whole entire <> moitié partie partiellement / half part partly
comparaître_libre libre en_liberté / at_liberty free on_bail <> détenu détention banc_détenu box incarcéré / custody detained remand behind_bar
hostilité hostile opposition_ferme / hostility hostile opposed <> favorable soutien partisan / favourable supportive favour
menacer brandir_menace / threaten threat <> exclure écarter renoncer / rule_out forswear disclaim
maintenir conserver garder préserver / keep retain maintain preserve <> perdre supprimer abandonner / lose scrap drop abolish
instaurer percevoir créer introduire / introduce levy create bring_in <> abandonner supprimer enterrer abolir / drop scrap abolish bury shelve
forcer_barrage forcer_passage entrer_force / force_way break_through storm <> laisser_passer laisser_entrer faire_entrer / let_in let_through wave_through admit
suicide suicider donner_mort / suicide take_own_life <> meurtre homicide assassinat assassiner / murder homicide assassination killing
mort_naturelle cause_naturel / natural_cause <> meurtre homicide assassinat empoisonner / murder homicide poison
original authentique / original authentic genuine autograph <> copie réplique pastiche contrefaçon atelier / copy replica fake forgery workshop
propriétaire / owner homeowner landlord <> locataire / tenant renter
civil / civilian <> militaire soldat / military soldier
citadin urbain ville / urban city town <> campagne rural campagnard village / rural countryside village
par_écrit écrit lettre / written writing letter <> oral oralement verbal de_vive_voix / oral orally verbal verbally
bulletin_secret vote_secret / secret_ballot <> main_levée / show_hand
frais / fresh <> surgelé congelé / frozen
indépendant extérieur externe / independent external outside <> interne / internal in-house
ponctuel unique / one-off single <> répété récurrent régulier / repeated recurring regular
isolé seul / lone alone <> bande groupe équipe / gang group team
chanceux veinard chance / lucky luck <> malchanceux malchance / unlucky bad_luck
lever_doute confirmer_identité identifier / identify confirm <> inconnu mystère ignorer / unknown mystery
en_hausse grimper remonter / up higher <> en_baisse reculer chuter / down lower
finir_hausse clôturer_hausse terminer_hausse / end_higher close_higher finish_up close_up <> finir_baisse clôturer_baisse terminer_baisse / end_lower close_lower finish_down close_down
bénéfice gain profit / profit gain earnings <> perte perdre_argent essuyer_perte déficit / loss lose_money make_loss
recruter embaucher renforcer_effectif / hire recruit take_on <> réduire_effectif licencier gel_embauche geler_embauche / cut_staff lay_off hiring_freeze
rajeunir plus_jeune / younger get_younger <> vieillir plus_âgé vieillissement / older age ageing
peupler gagner_habitant croissance_démographique / gain_population grow_population <> perdre_habitant dépeuplement / lose_population shrink_population depopulation
contredire varier revenir_version changer_version / contradict change_story waver <> maintenir_version constant / stick_story stand_by maintain consistent
prévenir avertir / warn alert forewarn <> insu cacher / unaware secretly conceal
consulter concerter associer / consult involve <> passer_outre imposer_sans unilatéral / bypass override unilateral
à_temps arriver_temps / in_time <> trop_tard tardif / too_late belated late
suffire couvrir / cover suffice enough <> manquer insuffisant / fall_short insufficient lack
remplir_salle nombreux affluence foule / crowd crowded busy packed well-attended <> clairsemé peu_monde vide désert boudé / sparse empty deserted thin quiet
tôt en_avance avance / early ahead <> en_retard retard tard / late behind delay
réchapper survivre sauf / survive escape safe <> succomber périr mourir tuer / die perish succumb killed
réussir_examen réussir_contrôle satisfaire_contrôle passer_inspection / pass_inspection pass_test pass_exam <> échouer_contrôle rater_examen recaler / fail_inspection fail_test fail_exam
rentable bénéficiaire / profitable <> à_perte déficitaire / loss-making loss
salué bien_accueilli applaudi / well_received welcomed praised hailed <> mal_accueilli décrié critiqué conspué / badly_received criticised panned slammed
sous_le_choc surpris / surprise shock <> attendre_à prévisible prévoir / expect foresee predictable
soulagé soulagement / relief relieved <> déçu déception désarroi dépit / disappointed disappointment dismay
prêt apte / ready fit <> inapte / unready unfit
éligible pouvoir_prétendre droit / eligible entitled qualify <> inéligible exclu / ineligible excluded barred
prolonger reconduire étendre / extend prolong renew <> abréger raccourcir interrompre mettre_fin / cut_short shorten end terminate curtail
accélérer presser / speed_up hasten rush <> temporiser ralentir retarder freiner / slow delay stall
alléger adoucir assouplir / ease soften lighten relax <> alourdir aggraver durcir corser / toughen stiffen increase harden
rapprocher réconcilier resserrer / bring_together reconcile closer <> éloigner brouiller distendre / drive_apart estrange alienate
armer réarmer / arm rearm <> désarmer désarmement / disarm disarmament
ouvrir_feu attaquer tirer_premier / attack open_fire fire_first <> riposter répliquer défendre légitime_défense / return_fire self-defence defend retaliate
assiéger encercler / besiege surround <> libérer briser_siège / liberate relieve break_siege
atterrir toucher_sol poser / land touch_down <> écraser crash abîmer / crash ditch
rester_à_flot flotter à_flot / afloat stay_afloat float <> couler sombrer envoyer_fond chavirer / sink go_down founder capsize
aller_bien porter_bien en_forme / well fine fit <> souffrant mal_en_point affaibli alité / unwell ailing weak bedridden
éveillé lucide / awake lucid <> endormi assoupi / asleep sleeping
propre net / clean <> sale crasseux souillé pollué / dirty filthy soiled polluted
complet rempli plein / full filled complete <> incomplet moitié_vide / incomplete half-empty
allumé éclairé / lit on <> éteint / off unlit
tenir_promesse honorer_parole / keep_promise deliver <> rompre_promesse faillir_parole / break_promise fail_deliver
facultatif libre_choix / optional voluntary <> imposé obligatoire forcé / compulsory mandatory forced
légaliser autoriser dépénaliser / legalise legalize allow decriminalise <> interdire pénaliser criminaliser / ban outlaw criminalise
défricher déboiser déforester déforestation / clear deforest deforestation fell <> reboiser replanter / reforest replant
arroser irriguer / water irrigate <> assoiffer dessécher / parch dry_out
enrichir prospérer / prosper thrive <> appauvrir ruine / impoverish ruin
gratifier récompenser primer / reward <> sanctionner punir pénaliser / punish penalise
recevoir accueillir / receive welcome <> éconduire refouler repousser / turn_away rebuff
inclure intégrer associer / include integrate <> exclure écarter évincer / exclude leave_out shut_out
ressembler semblable / similar alike <> différer différent / differ different unlike
souvenir rappeler / remember recall <> oublier / forget
démarrer lancer / start_up launch <> caler arrêter / stall stop
proche imminent / close imminent near <> lointain éloigné / distant remote far
national pays_entier / nationwide countrywide <> local localisé / local localised
indépendant / unrelated unconnected <> lié rapport imputable / linked related connected
en_connaissance_cause sciemment / knowingly <> à_son_insu insu / unknowingly unwittingly
transmettre passer / pass_on <> garder_soi retenir / withhold keep
mobiliser rassembler / mobilise rally <> démobiliser / demobilise
hausser_ton / harden_tone raise_tone <> adoucir_ton baisser_ton / soften_tone
`;
