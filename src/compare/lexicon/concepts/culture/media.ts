/** Concepts of the press, broadcasting and social media. How the lists are written: `concepts/index.ts`. */
export const media = `
youtubeur influenceur créateur_contenu / youtuber influencer content_creator
reportage article papier / report article story piece
gros_titre manchette / headline front_page
éditorial tribune chronique / editorial column op-ed
auditeur / listener
censure / censorship censor
liberté_presse / press_freedom
diffamation diffamer / defamation libel slander
numéro édition / issue edition
information nouvelle / news information
rumeur bruit allégation suggérer / rumour rumor suggestion allegation
téléspectateur audience / viewer viewership audience
lecteur lectorat / reader readership
journal quotidien titre / newspaper daily paper title
magazine hebdomadaire / magazine weekly
journaliste reporter correspondant / journalist reporter correspondent
rédaction / newsroom
éditeur maison_édition / publisher
chaîne diffuseur télé télévision antenne / channel broadcaster network tv television
émission programme / show programme program
rumeur bruit_couloir / rumour rumor gossip
filmer enregistrer images vidéo capter / film record video footage
photographier prendre_photo / photograph take_picture
partager poster publier diffuser_réseau / share post circulate
devenir_viral faire_tour_web / go_viral
tabloïd presse_caniveau / tabloid
hebdomadaire hebdo magazine / weekly magazine
couverture / front_page cover
journalistique presse / journalistic
coprésentateur coanimateur / co-host
interview entretien interviewer / interview
sondage enquête_opinion étude_opinion / poll survey opinion_poll
sondé personne_interrogée répondant / respondent polled surveyed
hashtag mot-dièse / hashtag
youtubeur vidéaste streamer / youtuber streamer vlogger
streaming vidéo_demande / streaming
blogueur blog / blogger blog
viral faire_buzz buzz / viral buzz go_viral
tweet tweeter message / tweet post
publier poster mettre_ligne partager / post publish upload share
rumeur bruit_couloir ouï-dire / rumour hearsay
désinformation infox fausse_information fake / disinformation misinformation fake_news
quatrième_pouvoir presse média / press media
fausse_nouvelle infox intox désinformation / fake_news misinformation disinformation
fermer_antenne couper_antenne / go_off_air
gratter suspendre_publication / pull_publication
micro dispositif_écoute / microphone listening_device listening_gear
micro microphone / microphone mic
scoop exclusivité révélation / scoop exclusive
podcast balado / podcast
rédacteur rédacteur_chef / editor
propagande / propaganda
selfie / selfie
couverture_médiatique / coverage
contenu / content
bulletin_information lettre_information / newsletter
pornographie / porn pornography
matinale / morning_show
presse journal média quotidien / press newspaper media paper
journaliste reporter / journalist reporter
télévision chaîne télé petit_écran / television tv channel broadcaster
radio / radio
photo photographie cliché image / photo picture photograph image
vidéo image enregistrement séquence film / video footage recording clip film
filmer / film
imprimer / print
tweeter publier_réseau poster_réseau écrire_réseau / tweet post
`;
