/** Concepts of research and laboratories. How the lists are written: `concepts/index.ts`. */
export const research = `
découverte trouvaille mettre_jour exhumer déterrer / find discovery unearth dig_up
chercheur scientifique universitaire / researcher scientist academic scholar
étude publication / study paper
laboratoire labo / laboratory lab
découverte trouvaille / discovery find
essai_clinique essai / trial clinical_trial
archéologue fouille / archaeologist dig excavation
astrophysicien astronome / astronomer astrophysicist
expert expertise / expert
chercheur équipe_recherche / researcher research_team
revue journal revue_scientifique / journal
prix_nobel nobel / nobel_prize nobel
découvrir mettre_jour exhumer trouver dégager mettre_au_jour trouvaille découverte / discover unearth uncover find dig_up discovery
montrer démontrer établir conclure révéler indiquer / show find demonstrate suggest indicate conclude establish
suggérer laisser_penser indiquer pointer / suggest indicate point
mettre_évidence identifier isoler / identify isolate pinpoint
prouver apporter_preuve / prove establish <> infirmer réfuter invalider démonter / disprove refute debunk rebut
relire évaluer_pair relu_pair examiner_scientifique / peer_review peer-review review
publier paraître revue / publish journal appear
mener_étude conduire_recherche suivre_cohorte / conduct_study follow carry_out_research
essai_clinique essai phase / trial clinical_trial
efficace protéger efficacité marcher / effective work protect efficacy <> inefficace échouer / ineffective useless fail
surveiller suivre observer / monitor track observe
déceler relever signaler / detect find flag
mesurer relever enregistrer / measure record register
prélever échantillonner / sample collect
dépasser_seuil excéder_norme au-dessus_norme / exceed_limit above_limit over_limit <> sous_seuil sous_norme respecter_norme / below_limit under_limit within_limit
breveter brevet / patent
résultat conclusion constat / result conclusion
analyse examen / analysis analyse examine
échantillon prélèvement / sample specimen
taux teneur concentration niveau / level concentration reading
molécule moléculaire / molecule molecular
atome atomique / atom atomic
cellule cellulaire / cell cellular
neurone neuronal / neuron neural
génome séquençage / genome sequencing
mutation variant muter / mutation variant mutate strain
chercheur scientifique savant / researcher scientist boffin
biologiste biologie biologique / biologist biology biological
physicien physique / physicist physics
chimiste chimie chimique / chemist chemistry chemical
paléontologue fossile / paleontologist fossil
archéologue archéologie fouille / archaeologist archeologist excavation dig
sociologue sociologie / sociologist
expérience expérimental expérimentation essai / experiment experimental trial
essai_clinique test_clinique / clinical_trial drug_trial
brevet / patent
substance / substance
détection dépistage / detection screening
conception / design conception
ingénierie / engineering
particule / particle
détecter découvrir éclater_grand_jour / detect notice come_light
étudier étude recherche chercheur scientifique travaux spécialiste enquête publication / study research researcher scientist academic paper scholar expert survey findings
`;
