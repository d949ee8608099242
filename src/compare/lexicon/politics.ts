/** Concepts of government, elections and diplomacy. How the lists are written: `concepts.ts`. */
export const politics = `
élection scrutin vote urne suffrage élire électoral consultation / election vote ballot poll elect electoral
électeur votant votants inscrit électorat corps_électoral / voter electorate constituency
voter vote bulletin aller_urne déplacer_urne / vote ballot cast_ballot
voix suffrage bulletin bulletin_vote / vote ballot
participation déplacer voter taux_participation / turnout participation vote
abstention abstenir bouder_urne / abstention abstain stay_away
remporter gagner victoire vainqueur gagnant emporter triompher succès imposer lauréat sacrer / win winner victory victorious triumph prevail take_title champion <> perdre défaite perdant échouer revers / lose loser loss
battre vaincre devancer dominer écarter défaire / beat defeat edge oust overcome top
maire édile premier_magistrat bourgmestre premier_édile / mayor
mairie hôtel_ville municipalité commune / town_hall city_hall council municipality
conseil_municipal conseil conseiller / council councillor
conseil_départemental département / county_council county
commune ville municipalité / town city municipality
commune localité village bourg hameau / village hamlet locality
élu parlementaire représentant_peuple / lawmaker legislator representative parliamentarian
élu député parlementaire / lawmaker legislator representative mp parliamentarian
élu sénateur parlementaire / lawmaker legislator senator
député parlementaire élu_palais-bourbon / mp deputy congressman congresswoman lawmaker representative
sénat sénateur élu_palais_luxembourg / senate senator
assemblée_nationale parlement chambre hémicycle / parliament house congress assembly national_assembly legislature chamber
gouvernement exécutif cabinet / government executive cabinet administration
président chef_état présidence présidentiel locataire_élysée élysée / president presidency head_state presidential
premier_ministre chef_gouvernement matignon hôte_matignon / prime_minister premier head_government
ministre ministère secrétaire_état portefeuille / minister ministry secretary department portfolio
préfet préfecture sous-préfet représentant_état / prefect prefecture
gouverneur gouvernorat / governor
chancelier chancelière / chancellor
monarque souverain roi tête_couronnée / monarch sovereign king
reine souveraine / queen monarch
porte-parole porte-voix / spokesman spokeswoman spokesperson
chef dirigeant leader patron responsable tête / leader head chief boss
directeur directrice directeur_général pdg patron / director chief_executive ceo boss manager
opposition opposant / opposition opponent
majorité camp_présidentiel macronie macroniste / majority ruling_party <> minorité / minority
parti formation mouvement formation_politique camp / party movement
gauche gauchiste / left left-wing <> droite droitier conservateur / right right-wing conservative
candidat candidature briguer présenter / candidate candidacy run bid contender stand
sortant sortante démissionnaire / incumbent outgoing
successeur succéder remplacer prendre_suite / successor succeed replace take_over
prédécesseur / predecessor
nommer nomination désigner choisir / appoint appointment name designate nominate pick <> limoger révoquer destituer écarter démettre / sack dismiss fire oust remove
démissionner démission quitter_fonction jeter_éponge / resign resignation step_down quit stand_down
mandat législature / term mandate
réforme refonte refondre remanier remaniement réorganiser / reform overhaul reshuffle restructure revamp reorganise shake-up shakeup
projet plan programme dossier / project plan scheme programme program
budget loi_finance / budget finance_bill
impôt taxe fiscal fiscalité imposition prélèvement / tax taxation levy duty
subvention aide_financière subventionner / subsidy grant subsidise
accord entente compromis convenir tomber_accord consensus pacte protocole terrain_entente / agreement deal accord compromise agree pact settlement understanding common_ground <> désaccord divergence différend mésentente litige impasse / disagreement dispute rift row impasse deadlock
négociation négocier pourparler discussion tractation discuter marchander / negotiation negotiate talk bargaining haggle
discuter discussion entretien conversation échange dialogue entretenir échanger parler / discuss discussion conversation talk exchange dialogue speak
appel coup_fil conversation_téléphonique téléphoner entretien_téléphonique appeler / call phone_call telephone phone ring
réunion rencontre sommet réunir entrevue rencontre_sommet / meeting summit gathering talk
traité convention pacte accord / treaty pact convention agreement
signer signature parapher ratifier / sign signing signature ratify
sanction embargo représaille mesure_rétorsion riposte / sanction embargo retaliation reprisal
ambassade ambassadeur / embassy ambassador
diplomate diplomatie diplomatique / diplomat diplomacy diplomatic
allié alliance coalition fusion / ally alliance coalition merger
fusion fusionner alliance rapprochement mariage / merger merge alliance tie-up
indépendance indépendantiste / independence
frontière frontalier / border frontier
migrant migration immigration immigré réfugié exilé déplacé / migrant migration immigration immigrant refugee displaced
manifester manifestation défiler rassemblement cortège protestation marche mobilisation descendre_rue battre_pavé / protest demonstrate demonstration protester rally march demonstrator take_street
pétition pétitionner / petition
référendum consultation plébiscite / referendum plebiscite
sondage enquête_opinion baromètre / poll survey
promettre promesse engager engagement jurer / promise pledge vow commit commitment undertake
abandonner renoncer enterrer mettre_terme jeter_oubliette / abandon drop scrap ditch give_up bury shelve <> maintenir poursuivre conserver continuer / maintain keep continue pursue
adopter adoption voter approuver approbation / adopt approve pass approval back <> rejeter rejet repousser retoquer désapprouver / reject rejection vote_down turn_down throw_out
accepter acceptation consentir agréer acquiescer / accept agree consent <> refuser refus décliner repousser rejeter opposer fin_recevoir / refuse refusal decline reject turn_down spurn rebuff
soutenir soutien appuyer partisan favorable défendre appui caution / support back supporter favour endorse <> opposer hostile défavorable contre_projet / oppose against hostile
confirmer confirmation attester corroborer / confirm confirmation verify corroborate attest <> démentir infirmer réfuter contredire / deny denial refute contradict debunk
décider décision arrêter_décision trancher résoudre choix arbitrer arbitrage arrêter_choix prendre_décision faire_choix / decide decision make_up_mind determine ruling resolve settle make_decision make_call take_decision opt
envisager étudier réfléchir songer penser / consider mull weigh study contemplate
prévoir prévu planifier programmer compter projeter / plan schedule expect due intend set
entrer_vigueur appliquer application prendre_effet applicable effectif / come_force take_effect apply effect enter_force kick_in effective come_effect
reporter repousser différer ajourner report retarder / postpone delay defer put_off adjourn <> avancer anticiper / bring_forward
lancer entamer engager ouvrir débuter initier démarrer commencer / launch start begin open initiate kick_off commence <> terminer finir achever conclure clore cesser fin livrer / end finish conclude complete stop cease deliver
inviter invitation convier / invite invitation
visite visiter rendre déplacement déplacer / visit trip travel
étranger extérieur / foreign overseas abroad
état nation pays / state nation country
public étatique / public state-run
défense / defence defense
intérieur / interior home
siège fauteuil député / seat mp
liste / list ticket slate
écart avance marge / lead margin gap advantage
second_tour deuxième_tour / runoff run-off second_round
premier_tour / first_round
tour_scrutin tour / round
communiqué déclaration message / statement release message press_release
conférence_presse point_presse point / press_conference news_conference briefing
installation installer investiture / inauguration inaugural swear_in
laïcité laïc / secularism secular
otan alliance_atlantique / nato atlantic_alliance
onu nation_unie casque_bleu / un united_nation u.n. peacekeeper
union_européenne ue bruxelles vingt-sept bloc_européen / european_union eu brussels bloc
maison_blanche maison-blanche washington administration_américaine président_américain exécutif_américain / white_house washington us_administration us_president american_president
`;
