/** Concepts of having, getting, giving and keeping. How the lists are written: `concepts/index.ts`. */
export const havingAndGiving = `
appartenir propriété détenir posséder aux_mains propriétaire / belong own owned property hand
détenir contrôler actionnaire_majoritaire posséder_moitié / own control majority_shareholder half-own
recevoir toucher percevoir encaisser empocher obtenir / receive get collect pocket earn
part pourcentage quote-part / share cut percentage
offrir faire_don gracieusement donner / donate give offer
donner remettre offrir octroyer accorder attribuer / give hand offer grant award
recevoir obtenir percevoir / receive get obtain
prendre saisir / take seize
garder conserver maintenir préserver sauver / keep retain hold maintain preserve stick_with stand_by save <> abandonner renoncer enterrer tirer_trait jeter_éponge faire_croix laisser_tomber / abandon drop scrap shelve ditch give_up pull_plug walk_away throw_towel
porter transporter / carry wear
perdre perte défaite battu revers / lose loss defeat beaten <> gagner remporter triompher enlever décrocher empocher victoire succès / win triumph prevail claim victory clinch take_title
obtenir décrocher / obtain get land
donner remettre confier / give hand entrust
confier remettre laisser / entrust hand leave_to
prendre emporter / take carry
empocher chèque / pocket take_home cheque
donner don remettre offrir faire_don céder léguer cadeau / give hand_over donate donation gift present bequeath give_away
distribuer distribution répartir remettre / distribute distribution hand_out share_out give_out
prêter prêt / lend loan
rendre restituer restitution / return give_back hand_back restitution restitute
envoyer expédier envoi adresser transmettre acheminer / send dispatch ship forward mail
recevoir réception toucher percevoir encaisser empocher décrocher / receive receipt get collect pocket pick_up
saisir confisquer confiscation mettre_main / seize seizure confiscate confiscation impound haul
priver privation retirer / deprive strip take_away
partager partage / share split
échanger échange troquer / exchange swap trade
posséder détenir avoir_possession disposer / possess hold
acquérir obtenir / acquire obtain secure procure
fournir procurer apporter amener / provide supply
partager répartir / share divide
emporter embarquer emmener / take_away carry_off
gagner toucher percevoir / earn
perdre / lose <> gagner / gain win
recueillir récolter collecter rassembler glaner / collect gather glean
emparer saisir prendre_possession conquérir / seize grab take_hold capture
accumuler amasser engranger entasser / accumulate amass pile_up hoard
stocker entreposer conserver / store stockpile stock
approvisionner ravitailler fournir / supply stock
reconquérir reprendre regagner / regain reclaim retake win_back
`;
