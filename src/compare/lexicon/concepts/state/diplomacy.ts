/** Concepts of talks, treaties and relations between states. How the lists are written: `concepts/index.ts`. */
export const diplomacy = `
accord entente compromis convenir tomber_accord consensus pacte protocole terrain_entente / agreement deal accord compromise agree pact settlement understanding common_ground <> désaccord divergence différend mésentente litige impasse / disagreement dispute rift row impasse deadlock
négociation négocier pourparler discussion tractation discuter marchander / negotiation negotiate talk bargaining haggle
discuter discussion entretien conversation échange dialogue entretenir échanger parler / discuss discussion conversation talk exchange dialogue speak
réunion rencontre sommet réunir entrevue rencontre_sommet / meeting summit gathering talk
traité convention pacte accord / treaty pact convention agreement
signer signature parapher ratifier / sign signing signature ratify
sanction embargo représaille mesure_rétorsion riposte / sanction embargo retaliation reprisal
ambassade ambassadeur / embassy ambassador
diplomate diplomatie diplomatique / diplomat diplomacy diplomatic
allié alliance coalition fusion / ally alliance coalition merger
indépendance indépendantiste / independence
frontière frontalier / border frontier
inviter invitation convier / invite invitation
visite visiter rendre déplacement déplacer / visit trip travel
étranger extérieur / foreign overseas abroad
ambassadeur émissaire envoyé représentant / ambassador envoy emissary representative
diplomatie ministère_affaire_étrangère quai_orsay / foreign_ministry diplomacy foreign_office state_department
ministre_affaire_étrangère chef_diplomatie patron_diplomatie / foreign_minister foreign_secretary secretary_state top_diplomat
visite_état visite_officielle déplacement voyage_officiel / state_visit official_visit trip
rompre_relation rappeler_ambassadeur / sever_tie break_off_relation recall_ambassador
embargo blocus / embargo blockade
lever_sanction / lift_sanction
ratifier ratification / ratify ratification
état_membre pays_membre vingt-sept / member_state member_country
commission_européenne exécutif_européen / european_commission eu_executive
parlement_européen eurodéputé / european_parliament mep
conseil_sécurité / security_council
rester_table poursuivre_discussion poursuivre_négociation / stay_table keep_talking continue_talk
retour_table reprendre_négociation renouer_dialogue / return_table resume_talk reopen_talk
convenir accorder / agree concur
en_rester_là ajourner suspendre interrompre / adjourn suspend break_off call_halt
négociation discussion pourparler tractation / negotiation talk discussion bargaining
rappeler_ambassadeur convoquer_ambassadeur / recall_ambassador summon_ambassador
rompre_relation_diplomatique couper_pont / sever_tie cut_tie break_relation <> renouer rétablir_relation normaliser / restore_tie resume_relation normalise_relation
imposer_droit_douane taxer surtaxer / impose_tariff slap_tariff tax <> lever_droit_douane exempter_droit / tariff-free drop_tariff lift_tariff duty-free
quota plafond contingent / quota cap ceiling limit
ouvrir_marché ouverture_marché / open_market
accord entente tomber_accord compromis trouver_accord mettre_accord / deal agreement agree accord compromise
date_limite ultimatum délai échéance / deadline time_limit
expulser_diplomate persona_non_grata / expel_diplomat
tête-à-tête entretien entretenir rencontrer / meet talk one-to-one
visite se_rendre déplacement / visit trip travel
reprendre_discussion retourner_table revenir_table négocier / come_back_table return_table negotiate resume_talk
accord traité pacte convention / agreement treaty pact deal
feuille_route plan calendrier / roadmap plan timetable
négociation discussion dialogue tractation / negotiation talk dialogue
réunion assemblée séance / meeting session assembly
congrès convention conférence / congress convention conference
assemblée_général / general_meeting annual_meeting
session séance / session
sommet réunion_chefs / summit gathering
délégation / delegation
siéger être_basé installer_siège / headquarter base
accueillir_siège / host
contribuer_budget cotisation / contribution pay_into
souveraineté / sovereignty
colonie / colony
colonisation / colonisation colonization
normalisation / normalisation normalization
alliance coalition pacte / alliance coalition pact
partenariat coopération collaboration / partnership cooperation collaboration
visite déplacement voyage / visit trip journey
colon / settler
implantation colonie / settlement
relation lien rapport connexion / relation relationship tie link connection
coopération coopérer collaboration collaborer travailler_ensemble / cooperation cooperate collaboration collaborate work_together
homologue / counterpart
rupture rompre quitter_table claquer_porte interrompre / break split rupture break_off walk_out break_down collapse <> renouer reprendre rétablir / resume restore reopen re-establish
`;
