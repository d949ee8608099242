/**
 * What one party does with another, and the words that tell it from either end: a line is a deed. In front of `<>` stand
 * words whose subject is the first party, behind it those whose subject is the second; French words, a slash, English
 * ones. Behind a colon stand the prepositions that mark the other party; without any it is the object. Words tied by an
 * underscore stand near one another, the first of them is the deed's. With `<=>` instead, both ends hold at once of whatever
 * is dealt in: what is sold is bought as well. Read in `dealings.ts`.
 */
export const deals = `
battre vaincre défaire dominer écraser terrasser surclasser éliminer étriller disposer:de triompher:de venir_bout:de imposer:face,contre,devant gagner:contre,face victoire:sur,contre,face succès:sur,contre,face emporter:sur,face,contre devancer prendre_mesure:de sortir_vainqueur:de / beat defeat overcome thrash crush hammer rout trounce outclass edge see_off knock_out win:against,over victory:over,against triumph:over,against prevail:over,against upset oust unseat pip <> perdre:contre,face,devant incliner:contre,face,devant défaite:contre,face,devant céder:face,devant buter:sur revers:contre,face tomber:face / lose:to,against loss:to,against defeat:to,against,by fall:to bow:to succumb:to
devancer précéder coiffer distancer devant:de arriver_devant terminer_devant / ahead:of outpace <> suivre derrière derrière:de / behind trail
vendre:à céder:à revendre:à vente:à cession:à / sell:to sale:to offload:to <=> acheter:à,auprès racheter:à,auprès acquérir:auprès achat:auprès acquisition:auprès / buy:from purchase:from acquire:from acquisition:from
racheter acquérir absorber avaler croquer reprendre emparer:de porter_acquéreur:de offrir rachat acquisition absorption reprise prise_contrôle:de prendre_contrôle:de mettre_main:sur / buy take_over acquire purchase absorb swallow snap_up takeover acquisition buyout <> passer_contrôle:de tomber_giron:de tomber_main:de rejoindre_giron:de passer_giron:de
posséder détenir contrôler coiffer / own control <> appartenir:à propriété:de filiale:de / belong:to subsidiary:of
prêter:à prêt:à avancer:à / lend:to loan:to advance:to <=> emprunter:à,auprès emprunt:auprès / borrow:from
louer:à / lease:to let:to rent_out:to <> louer:auprès locataire:de / rent:from lease:from tenant:of
payer:à verser:à régler:à rembourser:à versement:à paiement:à indemniser dédommager / pay:to reimburse repay:to compensate payment:to payout:to <> toucher:de recevoir:de percevoir:de encaisser:de / receive:from collect:from
donner:à offrir:à remettre:à transmettre:à confier:à léguer:à rendre:à restituer:à céder:à don:à / give:to hand:to donate:to bequeath:to return:to leave:to entrust:to donation:to gift:to pass:to transfer:to <> recevoir:de obtenir:de,auprès tenir:de hériter:de / receive:from get:from obtain:from inherit:from
fournir:à livrer:à expédier:à envoyer:à exporter:vers livraison:à / supply:to deliver:to ship:to send:to export:to provide:to delivery:to <=> commander:à,auprès importer:de commande:à,auprès recevoir:de / order:from import:from order:with receive:from
attribuer:à accorder:à octroyer:à décerner:à confier:à / award:to grant:to give:to <> obtenir:de décrocher:auprès remporter:auprès / win:from obtain:from secure:from
extrader:vers,à livrer:à remettre:à extradition:vers / extradite:to hand:to surrender:to deport:to extradition:to <> obtenir_extradition:de / secure_extradition:from
recruter:à,auprès débaucher:à,de,chez chiper:à arracher:à / poach:from hire:from sign:from lure:from recruit:from prise:from <> perdre_profit:de / lose:to
embaucher recruter engager débaucher enrôler recrutement embauche / hire recruit employ engage sign snap_up <> rejoindre engager:avec,chez signer:avec,chez,à travailler:pour / join sign:with,for work:for
licencier limoger renvoyer congédier séparer:de licenciement limogeage / sack dismiss fire part:with dismissal <> quitter démissionner:de / quit resign:from leave
poursuivre assigner attaquer plainte:contre action:contre recours:contre procès:contre procédure:contre / sue lawsuit:against suit:against complaint:against action:against claim:against case:against proceedings:against file:against take_court haul_court take_tribunal drag_court drag_tribunal bring_action:against <>
attaquer agresser assaillir mordre bombarder pilonner frapper prendre_en:à tirer:sur ouvrir_feu:sur attaque:contre,sur agression:contre,sur raid:contre,sur frappe:contre,sur offensive:contre tir:contre,sur bombardement:contre / attack assault bite maul ambush raid bomb shell strike:against,on hit shoot:at fire:on,at,upon attack:on,against assault:on,against raid:on,against offensive:against airstrike:on <> essuyer_tir:de cible_attaque:de subir_attaque:de victime_attaque:de / come_attack:from come_fire:from fire:from
tuer abattre poignarder assassiner meurtre assassinat / kill shoot stab murder assassinate murder:of killing:of <> succomber_balle:de / die_hand:of
blesser mordre frapper gifler cogner / injure wound bite punch slap hit headbutt kick scratch sting maul trample <>
renverser percuter heurter faucher écraser télescoper emboutir tamponner éperonner aborder couler torpiller torpillage / hit strike ram knock_down run_over crash:into plough:into slam:into sink torpedo run:into back:into <>
arrêter interpeller capturer appréhender arrestation interpellation capture / arrest detain capture seize arrest:of capture:of <>
enlever kidnapper séquestrer enlèvement / kidnap abduct kidnapping:of abduction:of <>
sauver secourir repêcher sauvetage / save rescue rescue:of <> devoir_vie:à / owe_life:to
escroquer arnaquer flouer voler:à dérober:à soutirer:à extorquer:à / swindle defraud scam rob con steal:from <>
succéder:à remplacer prendre_relève:de prendre_suite:de prendre_place:de succession:de / succeed replace take_over:from <> céder_place:à céder_fauteuil:à laisser_place:à passer_main:à passer_relais:à passer_témoin:à / make_way:for give_way:to hand_over:to
inviter convier accueillir héberger / invite host welcome <> visiter rendre_visite:à séjourner:chez / visit
avertir prévenir informer alerter aviser / warn tell inform alert notify <> apprendre:de / learn:from hear:from
nommer désigner choisir élire nomination désignation / appoint name choose pick elect nominate <>
condamner sanctionner punir infliger:à / fine punish sanction penalise sentence <>
soutenir appuyer épauler soutien:à / back support endorse support:for <> bénéficier_soutien:de recevoir_soutien:de / enjoy_support:of win_backing:of
devoir:à dette:envers / owe:to debt:to <> créancier:de / creditor:of
demander:à réclamer:à exiger:de / ask urge press <>
envahir occuper annexer invasion occupation annexion / invade occupy annex invasion:of occupation:of annexation:of <>
inspirer / inspire <> inspirer:de / inspired:by
parrainer sponsoriser / sponsor <>
héberger abriter / shelter harbour <> réfugier:chez / shelter:with
entraîner coacher / coach train <>
`;
