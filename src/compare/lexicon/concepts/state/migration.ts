/** Concepts of migration, asylum and borders. How the lists are written: `concepts/index.ts`. */
export const migration = `
migrant migration immigration immigré réfugié exilé déplacé / migrant migration immigration immigrant refugee displaced
asile / asylum
régulariser régularisation / regularise legal_status
titre_séjour permis_séjour carte_séjour / residence_permit visa
nationalité citoyenneté naturalisation / citizenship nationality
double_nationalité binational / dual_national dual_citizenship
ressortissant citoyen expatrié / national citizen expatriate expat
douane service_douane douanier / customs customs_officer border_force
passeur trafiquant_être_humain / people_smuggler trafficker human_trafficker
naturalisé nationalité passeport citoyenneté / nationality citizenship passport
venir_de originaire natif arriver_de provenir / come_from native hail originate
clandestin sans-papier irrégulier / undocumented illegal_migrant
expulser expulsion reconduire reconduite_frontière renvoi renvoyer refouler / deport deportation expel eviction evict expulsion return send_back turn_back
migrant exilé demandeur_asile clandestin sans-papiers / migrant asylum_seeker undocumented illegal_immigrant
droit_asile asile_politique / asylum political_asylum
renvoyer_pays expulser reconduire / deport send_home send_back
visa / visa
insertion / integration
clandestin illégal / illegal clandestine illicit
clandestin sans-papiers irrégulier / undocumented illegal_immigrant
`;
