/** Concepts of government, elections, parties, protest and diplomacy in other words. How the lists are written: `concepts.ts`. */
export const publicLife = `
élu porté_tête remporter_scrutin / elect voted_in win_election <> battu perdre_siège désavoué / defeated voted_out lose_seat unseat
réélire réélection reconduire / re-elect re-election reelection win_term
candidat prétendant postulant postulants en_lice / candidate contender hopeful challenger nominee
retirer_candidature jeter_éponge désistement / withdraw drop_out pull_out quit_race
favori grandissime_favori / favourite favorite front-runner frontrunner <> outsider / outsider underdog
campagne faire_campagne / campaign
meeting rassemblement réunion_publique / rally meeting
dépouillement dépouiller décompte / count tally
législative élection_législative / general_election parliamentary_election legislative
présidentielle course_élysée élection_présidentielle / presidential_election presidential_race
municipale élection_municipale / local_election municipal_election mayoral
sénatoriale / senate
mi-mandat / midterm
raz-de-marée victoire_écrasante triomphe large_victoire / landslide rout sweeping_victory <> courte_tête victoire_étriquée de_justesse / narrow_victory narrowly slim_win
majorité_absolue / outright_majority absolute_majority
ministre membre_gouvernement / minister cabinet_member
secrétaire_état ministre_délégué / junior_minister minister_state
assemblée_nationale palais-bourbon hémicycle chambre_basse / national_assembly lower_house commons house_representative
sénat chambre_haute / senate upper_house lords
motion_censure renverser_gouvernement censurer / no_confidence no-confidence confidence_vote oust_government topple
destitution procédure_destitution / impeachment impeach
commission_enquête / inquiry inquiry_committee select_committee
extrême_droite ultradroite / far-right far_right hard_right
extrême_gauche ultragauche gauche_radicale / far-left far_left hard_left
socialiste / socialist
travailliste / labour
parti_républicain républicain / republican gop republican_party
libéral / liberal
au_pouvoir gouverner diriger / power govern rule office
prendre_fonction entrer_fonction investir prêter_serment investiture passation / take_office swear_in inaugurate inauguration <> quitter_pouvoir quitter_fonction / leave_office
coup_état putsch prendre_pouvoir junte / coup putsch seize_power junta
dictateur autocrate despote tyran homme_fort / dictator autocrat strongman despot
régime / regime
démocratie / democracy
exilé exil / exile
dissident opposant / dissident opponent
contestation grogne fronde protestation / protest unrest discontent revolt
soulèvement insurrection révolte rébellion / uprising insurrection revolt rebellion
insurgé rebelle guérillero maquisard / insurgent rebel guerrilla
séparatiste indépendantiste sécessionniste / separatist secessionist
couvre-feu / curfew
état_urgence / state_emergency emergency_rule
loi_martiale / martial_law
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
casque_bleu soldat_paix / peacekeeper blue_helmet
aide_humanitaire humanitaire / humanitarian_aid aid relief
ong organisation_humanitaire / ngo aid_group charity aid_agency
asile / asylum
régulariser régularisation / regularise legal_status
titre_séjour permis_séjour carte_séjour / residence_permit visa
nationalité citoyenneté naturalisation / citizenship nationality
double_nationalité binational / dual_national dual_citizenship
ressortissant citoyen expatrié / national citizen expatriate expat
douane service_douane douanier / customs customs_officer border_force
passeur trafiquant_être_humain / people_smuggler trafficker human_trafficker
lobby groupe_pression / lobby pressure_group
corruption prise_illégal_intérêt conflit_intérêt favoritisme / corruption conflict_interest graft
intérim par_intérim intérimaire / interim acting caretaker
haut_fonctionnaire / senior_official civil_servant mandarin
élu_local / local_official
collectivité collectivité_local / local_authority local_government
conseiller_municipal / councillor councilman councilwoman council_member
mandat quinquennat / term tenure
discours_politique_générale / policy_speech
programme plateforme projet / programme platform manifesto
promesse_campagne / campaign_promise pledge manifesto_commitment
popularité cote_popularité / popularity approval_rating
tête_sondage mener devancer / lead ahead
contribuable foyer_fiscal / taxpayer
exonération exonérer allègement / exemption relief tax_break
hausse_impôt / tax_rise tax_hike tax_increase <> baisse_impôt / tax_cut
déficit trou déficit_public / deficit shortfall hole gap
dette_public / public_debt national_debt
coupe coupe_budgétaire réduction_dépense austérité économie / cut spending_cut budget_cut austerity saving
enveloppe crédit budget fonds / funding budget envelope package
sécurité_social assurance-maladie sécu / social_security health_insurance
monarchie royaume couronne / monarchy kingdom crown
prince / prince
trône accéder_trône / throne accede
couronnement sacre / coronation crowning
abdiquer abdication / abdicate abdication
hymne / anthem
fête_nationale / national_day
jour_férié / public_holiday
deuil_national / national_mourning
minute_silence / minute_silence moment_silence
commémorer commémoration cérémonie_hommage / commemorate commemoration memorial remembrance
hommage rendre_hommage / tribute pay_tribute homage
`;
