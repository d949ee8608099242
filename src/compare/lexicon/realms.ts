/** Concepts of pay and taxes, crowns and creeds, prisons, spies, data and building. How the lists are written: `concepts.ts`. */
export const realms = `
salaire_minimum smic salaire_plancher / minimum_wage wage_floor living_wage
bulletin_salaire fiche_paie paie / payslip pay packet wage
augmentation_salaire hausse_salaire revalorisation / pay_rise wage_increase pay_increase pay_award
cotisation charge_sociale / contribution
taxer imposer / tax levy impose
exonérer exonération / exempt exemption
niche_fiscale avantage_fiscal / tax_break tax_relief
droit_douane tarif_douanier / tariff customs_duty import_duty
budget loi_finances / budget spending_plan
coupe restriction austérité serrer_ceinture / cut austerity cutback belt-tightening tighten_belt
rallonge crédit_supplémentaire / extra_money additional_funding extra_funding
croissance pib produit_intérieur_brut / growth gdp gross_domestic_product
renchérir cher augmenter_prix hausse_prix / dearer expensive price_rise go_up more_expensive
bon_marché moins_cher abordable / cheap cheaper affordable inexpensive
mortalité / mortality death_rate
habitant âme population / inhabitant resident people population soul
statistique chiffre donnée / statistics figure data number
neuf_sur_dix quasi-totalité presque_tous / nine_ten nearly_all almost_all vast_majority
une_poignée quelques très_peu peu_nombreux / handful few hardly_any not_many
aucun pas_un_seul nul / none not_single not_one
trône couronne / throne crown
couronnement intronisation sacre / coronation enthronement
héritier dauphin prince_héritier / heir crown_prince
noces mariage épouser convoler / wedding marry wed marriage tie_knot
fiancer fiançailles / engaged engagement
prénommer prénom baptiser / name christen
évêque prélat diocèse / bishop prelate diocese
moine religieux frère / monk brother
pèlerin pèlerinage / pilgrim pilgrimage
messe office culte / mass service worship
canoniser béatifier / canonise beatify canonize
détention emprisonnement captivité / detention imprisonment captivity
détenu prisonnier codétenu / inmate prisoner detainee
établissement_pénitentiaire prison maison_arrêt centrale geôle / prison jail penitentiary
surveillant gardien_prison agent_pénitentiaire maton / prison_officer guard warder prison_guard
parloir visite / visiting_room
permission_sortie / day_release
mutinerie émeute révolte / mutiny riot uprising
espion agent taupe / spy agent mole
espionnage espionner renseignement / espionage spying intelligence
contre-espionnage services_secrets renseignement / secret_service intelligence_service security_service counter-intelligence
secret_défense classifié / classified top_secret
fuiter divulguer / leak disclose
écoute mettre_écoute / wiretap phone_tapping
décrypter décryptage déchiffrer / decrypt decipher break_code
messagerie messagerie_cryptée / messaging_service messaging_app encrypted_chat
maître_chanteur chantage / blackmail blackmailer
hors_ligne inaccessible hors_service / offline unavailable
dérober_donnée fuite_données / data_theft data_breach
système_informatique informatique serveur / computer_system it_system server network
monnaie_virtuelle cryptomonnaie bitcoin / cryptocurrency bitcoin digital_currency
à_la_main manuscrit manuellement / by_hand manually pen_paper handwritten on_paper
en_visioconférence visio par_écran / video_conference video_call video_link zoom
courriel mail message_électronique / email e-mail
prévenir_par informer notifier aviser / inform notify tell let_know
sans_réponse / unanswered
droit_auteur copyright propriété_intellectuelle / copyright intellectual_property
licence licencier_droit / licence license
contrefaçon contrefait faux / counterfeit fake knock-off
abonnement abonner souscrire / subscription subscribe sign_up
résilier désabonner annuler_abonnement / cancel unsubscribe
association_consommateur / consumer_group watchdog
régulateur autorité_contrôle autorité / regulator watchdog authority
enquête_ouverte ouvrir_enquête enquêter / investigate look_into open_investigation probe inquiry
mettre_demeure sommer injonction / formal_notice order injunction
suspendre suspension geler mettre_pause / suspend suspension freeze pause put_hold on_hold
abandonner_projet enterrer renoncer laisser_tomber mettre_tiroir / shelve scrap abandon drop ditch
report repousser différer décaler / delay postpone put_back push_back put_off move_back
à_temps dans_délai calendrier / on_time on_schedule
achever terminer finir achèvement livrer / complete finish completion
ouvrier maçon compagnon / worker builder labourer construction_worker
échafauder / scaffold
entrepreneur maître_oeuvre constructeur / contractor builder
sous-traitant sous-traitance prestataire / subcontractor contractor
adjuger_marché remporter_marché décrocher_contrat gagner_contrat / win_contract award_contract land_contract
appel_offres marché_public / tender public_contract procurement
consortium groupement coentreprise / consortium joint_venture
filiale société_mère maison-mère / subsidiary parent_company unit
dirigeant patron directeur_général pdg chef_entreprise / boss chief_executive ceo
actionnaire porteur / shareholder investor
multinationale groupe géant / multinational group giant
ligne_production chaîne / production_line assembly_line
sidérurgie aciérie / steelworks steel_mill
cimenterie / cement_works
coup_grisou / firedamp
`;
