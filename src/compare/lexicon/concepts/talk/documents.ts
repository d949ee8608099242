/** Concepts of documents and records. How the lists are written: `concepts/index.ts`. */
export const documents = `
publier révéler dévoiler rendre_public / publish release unveil make_public reveal
remettre_rapport rendre_conclusion rapport conclusion rendre_avis / report finding conclusion hand_report
rapport dossier document étude / report file document study
signature paraphe signer / signature sign
audit contrôle_comptes / audit
enregistrement bande_sonore enregistrer / recording tape
document papier pièce archive / document paper file
pièce_identité papier_identité carte_identité / identity_card id identity_document
permis permis_conduire autorisation licence agrément habilitation / licence license driving_licence permit permission authorisation authorization clearance
dossier classeur / file folder
facture addition / bill invoice
chèque / cheque check
questionnaire formulaire / questionnaire form
certificat attestation / certificate attestation
carte plan / map plan
document rapport note / document report paper memo
rapport étude enquête bilan / report study review
note mémo circulaire note_interne / memo note circular
texte document projet / text document draft
bail contrat_location / lease tenancy
ordre_jour programme / agenda
communiqué note texte / statement release
lettre_ouvert tribune / open_letter
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
pièce_identité carte_identité / identity_card id_card
manuel / manual textbook
carnet / notebook
transcription retranscription / transcript
`;
