/** Concepts of research, health, nature and of how things come to be known. How the lists are written: `concepts.ts`. */
export const discovery = `
découvrir mettre_jour exhumer trouver dégager mettre_au_jour trouvaille découverte / discover unearth uncover find dig_up discovery
fouiller fouilles chantier_fouille tranchée / dig excavate excavation trench
dater remonter_à / date date_back
vestige ruine reste / remains ruin relic
sépulture fosse nécropole cimetière / tomb grave burial cemetery
garder_au_village rester_sur_place / stay keep_local
exposer_musée conserver / display keep
journée_porte_ouverte porte_ouverte visite ouvrir_public / open_day open_door visit public_viewing
rendre_compte prendre_conscience réaliser apercevoir / realise notice become_aware find
apprendre avoir_vent entendre_parler / learn hear get_wind find_out
ébruiter fuiter être_révélé transpirer / leak get_out come_out emerge
éclater_grand_jour venir_lumière / come_light emerge
montrer démontrer établir conclure révéler indiquer / show find demonstrate suggest indicate conclude establish
suggérer laisser_penser indiquer pointer / suggest indicate point
mettre_évidence identifier isoler / identify isolate pinpoint
prouver apporter_preuve / prove establish <> infirmer réfuter invalider démonter / disprove refute debunk rebut
relire évaluer_pair relu_pair examiner_scientifique / peer_review peer-review review
publier paraître revue / publish journal appear
mener_étude conduire_recherche suivre_cohorte / conduct_study follow carry_out_research
essai_clinique essai phase / trial clinical_trial
efficace protéger efficacité marcher / effective work protect efficacy <> inefficace échouer / ineffective useless fail
injecter injection piqûre dose / inject injection shot jab dose
vacciner piquer vaccination immuniser / vaccinate inoculate immunise jab
rougeole / measles
contaminer transmettre infecter attraper contracter / infect catch contract transmit spread
épidémie foyer flambée / outbreak epidemic cluster
faire_apparition partir_de remonter / start begin trace originate
propager circuler diffuser / spread circulate
isoler quarantaine mettre_isolement / isolate quarantine
guérir remettre / recover get_over cure
dépister détecter diagnostiquer / detect diagnose screen
soulager atténuer / relieve ease alleviate
prévenir protéger éviter / prevent protect avoid
réduire_risque abaisser_risque / reduce_risk lower_risk cut_risk <> augmenter_risque accroître_risque / increase_risk raise_risk higher_risk
greffer transplanter / transplant graft
naître voir_jour naissance / born birth
attendre_enfant enceinte / pregnant expect
mourir_cancer emporter_par / die_cancer
surveiller suivre observer / monitor track observe
déceler relever signaler / detect find flag
mesurer relever enregistrer / measure record register
prélever échantillonner / sample collect
dépasser_seuil excéder_norme au-dessus_norme / exceed_limit above_limit over_limit <> sous_seuil sous_norme respecter_norme / below_limit under_limit within_limit
dépolluer assainir nettoyer / clean_up decontaminate
boire consommer / drink consume
bouteille_eau distribuer_eau / bottled_water hand_out_water
fondre fonte reculer / melt retreat shrink
assécher tarir à_sec / dry_up run_dry
grêler grêle orage / hail storm
mûrir maturité / ripen
récolter vendanger cueillir / harvest pick
réintroduire relâcher / reintroduce release
abattre tuer prélever euthanasier / shoot kill cull put_down
protéger espèce_protégé / protect protected
disparaître éteindre extinction / disappear die_out extinct
repérer apercevoir observer voir signaler / spot sight see
attaquer_troupeau tuer_brebis / attack_flock kill_sheep
décoller lancer envoyer_orbite / launch lift_off blast_off
amarrer arrimer / dock
poser atterrir alunir / land touch_down
explorer sonder / explore probe
breveter brevet / patent
pirater pénétrer_système / hack breach
dérober_donnée voler_donnée fuite_donnée / steal_data data_breach leak_data
entraîner apprendre nourrir / train feed
générer produire créer / generate produce create
télécharger application / download app
fermer_compte supprimer_compte / delete_account close_account
`;
