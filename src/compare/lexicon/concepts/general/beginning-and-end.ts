/** Concepts of beginning, going on, pausing and ending. How the lists are written: `concepts/index.ts`. */
export const beginningAndEnd = `
suspendre interrompre interruption suspension arrêter cesser / suspend interrupt halt stop suspension pause interruption <> reprendre reprise poursuivre / resume continue restart
commencer débuter début démarrer / begin start beginning
continuer poursuivre perdurer persister / continue carry_on go_on persist press_on <> cesser arrêter mettre_fin stopper interrompre / stop cease halt end quit discontinue
rester demeurer / remain stay
exister / exist
voir_jour naître être_créé venir_monde / come_being born created see_day
fermer_jusque rester_fermé garder_porte_close portes_closes / stay_closed stay_shut remain_closed keep_shut
rester_ouvert garder_ouvert / stay_open keep_open remain_open
mise_service mettre_service entrer_service tourner / enter_service commission start_operate come_service
mettre_arrêt découpler déconnecter / shut_down disconnect take_offline
abandonner_projet enterrer renoncer laisser_tomber mettre_tiroir / shelve scrap abandon drop ditch
report repousser différer décaler / delay postpone put_back push_back put_off move_back
à_temps dans_délai calendrier / on_time on_schedule
achever terminer finir achèvement livrer / complete finish completion
commencer démarrer débuter entamer donner_coup_envoi mettre_route commencement début démarrage coup_envoi mettre_train / begin start get_under_way kick_off set_motion get_going commence open outset <> terminer fin achever finir prendre_fin clôturer / end finish conclude wrap_up come_end
achever terminer prendre_fin toucher_fin arriver_terme / end finish wind_up come_end wrap_up draw_close
lancement coup_envoi démarrage ouverture / launch start kick-off kickoff
inaugurer inauguration couper_ruban ouvrir / inaugurate inauguration cut_ribbon open unveil <> fermer / close shut
clôturer clôture clore / close conclude wrap_up
reprendre redémarrer redémarrage relancer repartir rouvrir remettre_route / resume restart relaunch start_up_again reopen bring_back revive <> clore fermer classer / close shelve
interrompre interruption arrêter stopper mettre_pause suspendre / interrupt halt stop pause break_off cut_short suspend
prolonger prolongation reconduire reconduction renouveler renouvellement / extend extension renew renewal prolong <> écourter raccourcir abréger / shorten cut_short curtail
annuler annulation déprogrammer supprimer / cancel cancellation call_off scrap axe <> maintenir avoir_lieu confirmer dérouler_comme_prévu / go_ahead take_place proceed confirm open_as_planned
reporter report repousser décaler remettre_plus_tard ajourner ajournement différer retarder / postpone postponement put_off push_back delay defer put_back reschedule <> avancer anticiper hâter précipiter / bring_forward move_up advance hasten
tarder traîner faire_attendre prendre_retard / delay drag_feet drag lag run_late fall_behind
accélérer accélération presser_pas hâter précipiter / speed_up accelerate hasten step_up quicken fast-track <> ralentir ralentissement freiner retarder lever_pied / slow slow_down slowdown brake decelerate hamper
freiner freinage / brake braking
apparaître surgir émerger survenir / appear emerge surface arise crop_up <> disparaître / disappear vanish fade
survenir arriver intervenir avoir_lieu / happen occur take_place
ressortir émerger dégager / emerge
amorcer entamer initier engager / begin start initiate
recommencer refaire répéter / start_again redo
dérouler passer / go unfold happen
réactiver relancer / reactivate
`;
