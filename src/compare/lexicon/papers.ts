/** Concepts of texts, papers, images, meetings, votes, measures and disputes. How the lists are written: `concepts.ts`. */
export const papers = `
document rapport note / document report paper memo
rapport étude enquête bilan / report study review
note mémo circulaire note_interne / memo note circular
texte document projet / text document draft
projet_loi proposition_loi texte / bill draft_law legislation
loi texte législation réglementation / law legislation regulation rule
directive consigne instruction / directive instruction guideline
circulaire / circular guidance
constitution loi_fondamental / constitution
article alinéa clause / article clause
charte code_conduite / charter code_conduct
bail contrat_location / lease tenancy
accord traité pacte convention / agreement treaty pact deal
cessez-le-feu trêve cessation_hostilité armistice / ceasefire truce cessation_hostility armistice
feuille_route plan calendrier / roadmap plan timetable
calendrier échéancier agenda / timetable schedule calendar
délai report sursis / extension grace_period delay
moratoire gel suspension / moratorium freeze suspension
ordre_jour programme / agenda
communiqué note texte / statement release
lettre_ouvert tribune / open_letter
pétition signature / petition signature
plainte recours procédure action_justice / complaint lawsuit legal_action case suit
recours collectif action_groupe / class_action
mandat_arrêt avis_recherche notice_rouge / arrest_warrant wanted_notice red_notice
procès-verbal contravention amende pv / ticket fine
amende pénalité sanction_financier / fine penalty financial_penalty
permis_construire / planning_permission building_permit
passeport papier / passport paper
dossier candidature / application file
dossier_médical / medical_record
ordonnance prescription / prescription
certificat attestation justificatif / certificate proof
acte_naissance état_civil / birth_certificate
titre_propriété / deed title
reçu quittance facture / receipt invoice
enregistrement bande_audio enregistrement_sonore / recording audio tape
image_satellite / satellite_image satellite_imagery
message texto sms / message text text_message
courriel mail courrier_électronique / email e-mail
publication billet post / post publication
commentaire propos remarque / comment remark
entretien interview entrevue / interview
témoignage récit version / account testimony version
version thèse récit / version account story
déclaration propos phrase / statement remark comment
citation phrase / quote quotation
slogan mot_ordre / slogan
titre intitulé nom / title name
surnom sobriquet / nickname
signalement description / description
liste registre fichier / list register database
fichier base_donnée registre / database file register
archive document / archive record
synthèse / summary
conclusion résultat / conclusion result
analyse examen expertise / analysis assessment
audit contrôle inspection / audit inspection review
évaluation bilan / assessment evaluation review
sondage enquête consultation étude_opinion / poll survey consultation
recensement comptage dénombrement / census count
prévision projection estimation / forecast projection estimate
diagnostic / diagnosis
preuve trace élément indice / evidence proof clue
hypothèse piste scénario / theory possibility scenario hypothesis
scénario cas_figure / scenario
argument motif justification / argument reason justification
prétexte excuse / pretext excuse
explication raison / explanation reason
cause origine source / cause origin source
motif raison mobile / motive reason
conséquence effet suite impact / consequence effect impact
polémique controverse débat tollé / controversy row debate outcry
scandale affaire polémique / scandal affair controversy
tollé indignation colère scandale / outcry outrage uproar backlash fury
conflit différend bras_fer litige / dispute conflict row standoff
offensive assaut opération attaque / offensive assault operation attack
contre-offensive riposte / counteroffensive counter-attack
raid frappe bombardement attaque_aérien / raid strike bombing airstrike air_raid
incursion intrusion / incursion intrusion
invasion agression / invasion aggression
opération mission intervention / operation mission
manoeuvre exercice exercice_militaire / exercise drill manoeuvre war_game
échauffourée heurt affrontement accrochage / clash scuffle skirmish
émeute violence_urbain nuit_violence trouble / riot unrest disturbance disorder
rassemblement manifestation cortège défilé / rally demonstration march protest gathering
sit-in occupation / sit-in occupation
grève mouvement débrayage / strike walkout action
grève_faim / hunger_strike
blocus blocage barrage_filtrant / blockade
mobilisation mouvement / movement mobilisation
négociation discussion dialogue tractation / negotiation talk dialogue
réunion assemblée séance / meeting session assembly
congrès convention conférence / congress convention conference
assemblée_général / general_meeting annual_meeting
session séance / session
élection_anticipé législative_anticipé / snap_election early_election
élection_partiel / by-election special_election
primaire / primary
second_tour ballottage / runoff second_round
bulletin_vote bulletin / ballot_paper ballot
abstention / abstention low_turnout
siège mandat fauteuil / seat
poste fonction charge / post position office role
poste emploi place / job post position
candidature / bid candidacy application
succession remplacement / succession replacement
investiture intronisation / inauguration swearing-in
remaniement changement_gouvernement / reshuffle
démission départ retrait / resignation departure exit
motion censure vote_défiance / no-confidence_motion no-confidence_vote
amendement modification / amendment change
veto opposition / veto
plafond limite maximum / cap ceiling limit
objectif cible but / target goal aim objective
mesure disposition décision / measure step decision
mesure action initiative / measure action initiative
plan projet stratégie programme / plan scheme strategy programme
réforme révision refonte / reform overhaul revision
politique stratégie ligne / policy strategy line
position ligne posture / position stance
consigne conseil recommandation / advice guidance instruction
interdiction bannissement / ban prohibition
avantage privilège / benefit privilege perk
droit prérogative / right prerogative
obligation devoir / obligation duty
engagement promesse parole / pledge promise commitment
garantie assurance / guarantee assurance
condition exigence critère / condition requirement criterion
critère norme standard / criterion standard
`;
