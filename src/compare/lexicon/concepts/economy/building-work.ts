/** Concepts of building, repairing and restoring. How the lists are written: `concepts/index.ts`. */
export const buildingWork = `
restaurer rénover réhabiliter restauration rénovation / restore renovate refurbish restoration
construire construction bâtir chantier édifier / build construction construct erect <> démolir démolition raser détruire démanteler abattre / demolish demolition raze tear_down dismantle
travaux réparation chantier rénovation / work repair renovation refurbishment building_site construction_site
réparer réparation remise_état colmater / repair fix mend
construction bâtiment btp secteur_construction / construction construction_industry building
chantier projet / project site
appel_offre adjudication / tender
construire_neuf bâtir sortir_terre livrer_logement / build complete completion put_up
bâtir construire édifier ériger construction sortir_terre / build construct erect put_up go_up
charpente poutre / timber beam rafters
bâche bâcher / tarpaulin tarp
grue engin_levage / crane
pelleteuse tractopelle bulldozer engin_chantier / digger excavator bulldozer
fondation socle / foundation base
chantier site_construction / building_site construction_site
échafaudage / scaffolding
poutre charpente / beam timber
canalisation conduite tuyau tuyauterie / pipe main pipeline
infrastructure équipement installation / infrastructure facility
chantier travaux / work building_work construction site
suspendre_chantier arrêt_chantier interruption_travaux / halt_work stop_work suspend_construction <> reprendre_chantier reprise_travaux / resume_work restart_work
démarrer_chantier premier_coup_pioche poser_première_pierre lancer_travaux / break_ground start_work lay_foundation begin_construction <> achever_chantier livrer_ouvrage fin_travaux / finish_work complete_work
rehausser relever surélever surélévation relèvement rehaussement / raise heighten raising
consolider renforcer étayer conforter / reinforce shore_up strengthen
colmater reboucher boucher / plug fill seal
démonter dépose enlever / dismantle take_down remove
rénover refaire réhabiliter remettre_état / renovate refurbish restore overhaul
échafauder / scaffold
entrepreneur maître_oeuvre constructeur / contractor builder
sous-traitant sous-traitance prestataire / subcontractor contractor
pile pilier culée / pier pillar pylon
tablier travée portion / deck span section
démonter démolir raser / dismantle demolish tear_down pull_down
permis_construire autorisation_construire / planning_permission building_permit
restaurer restauration rénover rénovation remettre_neuf retaper réfection / restore restoration renovate renovation refurbish overhaul
reconstruire reconstruction rebâtir relever_ruine / rebuild rebuilding reconstruct reconstruction
agrandir agrandissement étendre extension élargir élargissement / enlarge expand expansion extend extension widen broaden <> rétrécir réduire restreindre / shrink narrow restrict reduce
bâtir construire ériger sortir_terre construction / build put_up construct erect go_up construction <> démolir raser / demolish raze
démolir abattre raser jeter_bas mettre_bas / demolish pull_down knock_down tear_down bulldoze flatten level
`;
