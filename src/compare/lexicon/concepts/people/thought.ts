/** Concepts of thinking, knowing, believing and perceiving. How the lists are written: `concepts/index.ts`. */
export const thought = `
prévision prévoir attendre tabler anticiper prédire pronostiquer / forecast expect predict projection anticipate
rendre_compte prendre_conscience réaliser apercevoir / realise notice become_aware find
apprendre avoir_vent entendre_parler / learn hear get_wind find_out
croire penser estimer juger considérer / believe think consider reckon
savoir connaître / know
vouloir souhaiter désirer désir volonté aspirer / want wish desire will hope seek
intention compter projeter entendre vouloir / intend intention plan mean
montrer démontrer prouver / show demonstrate prove
voir apercevoir assister / see watch witness
trouver découvrir découverte retrouver déceler détecter / find discover discovery detect uncover
chercher rechercher recherche / seek search look
oublier oubli / forget <> souvenir mémoire / remember recall memory
souvenir rappeler / remember recall
avis opinion recommandation préconisation / opinion view advice recommendation
mensonge mentir menteur / lie liar false <> vérité dire_vrai / truth tell_truth
vrai véridique exact / true correct accurate <> faux inexact erroné mensonger / false wrong incorrect untrue
secret confidentiel à_huis_clos tenu_secret non_divulgué / secret confidential classified undisclosed behind_closed_door <> public publiquement ouvertement à_découvert / public publicly openly
remarquer constater apercevoir déceler / notice detect spot
mensonge contrevérité / lie falsehood untruth
croire convaincre persuader / believe convinced
cacher dissimuler planquer / hide conceal stash
entendre percevoir / hear
apercevoir croiser / see spot
prévision projection estimation / forecast projection estimate
diagnostic / diagnosis
preuve trace élément indice / evidence proof clue
hypothèse piste scénario / theory possibility scenario hypothesis
scénario cas_figure / scenario
argument motif justification / argument reason justification
attendre tabler escompter miser / expect anticipate await look_forward
inconscience ignorance / ignorance
constater relever observer noter remarquer / note observe notice find
partager_avis rejoindre / agree concur <> désapprouver en_désaccord / disagree dissent disapprove
approuver approbation favorable / approve approval favourable favour <> désapprouver désapprobation réprouver défavorable / disapprove disapproval oppose
imaginer imagination / imagine imagination
rêver rêve / dream
choix dilemme / choice dilemma
savoir être_courant au_courant connaître / know aware <> ignorer / unaware ignorant
inspirer inspiration hommage / inspire inspiration homage tribute
copier plagier piller plagiat copie imiter / copy plagiarise plagiarism rip_off imitate
reproduire copier dupliquer / reproduce copy duplicate
prioriser faire_priorité / prioritise prioritize
ranger classer classer_niveau / rank rate class classify
goût saveur / taste flavour flavor
regard / look gaze
perspective / prospect outlook perspective
pronostic prévision / forecast prediction
décryptage / analysis
philosophie / philosophy
sensibilisation / awareness
déni / denial
choix option alternative / choice option alternative
attention intérêt / attention interest
intérêt avantage / interest benefit
doute incertitude / doubt uncertainty
certitude conviction / certainty conviction
soupçon suspicion doute / suspicion
interrogation doute / question doubt
idée proposition suggestion / idea proposal suggestion
avis position jugement / opinion view judgment
familier / familiar
aperçu / glimpse
enseignement_principal / takeaway
scepticisme / scepticism skepticism
logique / logic
secret_polichinelle / open_secret
censé / supposed
intelligence / intelligence
avis point_vue opinion position / view opinion position stance
idée notion concept / idea notion concept
question problématique / question issue
mystère énigme / mystery riddle puzzle
croire penser juger estimer considérer / believe think reckon consider deem feel
douter mettre_doute sceptique scepticisme / doubt question cast_doubt sceptical skeptical sceptic skepticism <> convaincu certain assuré persuadé / convinced certain confident sure
deviner supposer présumer conjecture / guess suppose presume assume
savoir connaître conscient être_courant au_courant / know aware <> ignorer méconnaître / unaware not_know
comprendre saisir compréhension / understand grasp realise
apprendre découvrir / learn hear find_out discover realise
prouver preuve établir démontrer / prove proof establish demonstrate show
vérifier vérification contrôler / check verify verification make_sure
comparer comparaison / compare comparison
calculer calcul chiffrer / calculate calculation work_out
mesurer mesure / measure measurement
mesure disposition dispositif démarche / measure step move provision
voir apercevoir observer repérer remarquer constater / see spot notice sight observe catch_sight
surveiller surveillance guetter garder_oeil / watch monitor surveillance keep_eye
entendre ouïr écouter / hear listen
retentir sonner résonner retentissement / sound ring go_off ring_out
sentir odeur flairer / smell odour odor scent
toucher effleurer / touch
toucher affecter concerner / affect hit concern
regarder contempler / look watch gaze stare
examiner passer_crible éplucher examen / examine scrutinise examination go_through look_into pore
montrer exhiber exposer présenter exposition / show display exhibit present exhibition
révéler révélation dévoiler divulguer mettre_jour lever_voile rendre_public / reveal disclose unveil uncover expose bring_light disclosure divulge make_public <> cacher dissimuler taire passer_silence masquer occulter / hide conceal cover_up withhold keep_quiet
cacher dissimuler taire dissimulation masquer / hide conceal cover_up withhold concealment
trouver découvrir tomber_sur mettre_main / find discover come_across stumble turn_up <> égarer perdre / lose mislay misplace
apprendre étudier / learn study
estimer évaluer chiffrer / estimate assess evaluate
concentrer focaliser axer / focus concentrate <> disperser éparpiller / disperse scatter
confondre tromper mélanger / confuse mix_up mistake
distinguer différencier démarquer / distinguish differentiate set_apart <> confondre / confuse
pressentir deviner / sense anticipate
sensibiliser informer / raise_awareness
clarifier éclaircir préciser / clarify clear_up <> embrouiller brouiller / blur cloud
documenter / document
scruter éplucher examiner / scrutinise scrutinize examine pore
assimiler / equate liken
clarté / clarity
visualiser / visualise picture
`;
