/** Concepts of numbers, parts and measures. How the lists are written: `concepts/index.ts`. */
export const quantities = `
plus davantage supérieur dépasser excéder / more above exceed over surpass <> moins inférieur / less fewer below under
maximum record sommet plus_haut pic jamais_atteint historique maximal / maximum record peak high all-time_high never_before <> minimum plancher plus_bas creux minimal / minimum low trough floor bottom
doubler doublement multiplier_deux / double twice twofold dual
tripler multiplier_trois / triple treble threefold
moitié demi deux_fois_moins diviser_deux réduire_moitié / half halve
majorité plupart majoritaire / most majority <> minoritaire minorité / minority
supplémentaire additionnel extra renfort / extra additional more further
doubler deux_fois multiplier_par_deux double / double twice twofold
tripler trois_fois multiplier_trois / treble triple threefold three_times
quintupler cinq_fois / quintuple fivefold five_times
poids surpoids / weight overweight
compter dénombrer recenser / count number
élever élève_à monter chiffrer atteindre totaliser représenter / amount total come_to stand reach number add_up
compter recenser dénombrer comptabiliser répertorier / count record number list log tally
avoisiner frôler friser flirter approcher tourner_autour / near approach close_on border hover around
dépasser franchir_cap franchir_barre passer_cap crever_plafond excéder / exceed top pass surpass break_through go_past cross
atteindre_record battre_record plus_haut_niveau pic / record_high all-time_high new_high set_record peak
manquer falloir en_falloir court / short fall_short lack need miss
rester demeurer subsister / remain stay
rien_bouger inchangé rester_même identique / unchanged same remain_same
fluctuer osciller varier variation / fluctuate vary range swing oscillate
contribuer participer apporter_pierre / contribute add chip_in
doubler deux_fois_plus multiplier_deux / double twice_as
moitié_moins deux_fois_moins réduire_moitié diviser_deux / half halve cut_half
tiers un_sur_trois / third one_three
quart un_sur_quatre / quarter one_four
un_sur_deux moitié cinquante / half one_two
un_sur_dix dixième / tenth one_ten
neuf_sur_dix quasi-totalité immense_majorité / nine_ten vast_majority nearly_all
la_plupart plupart plus_grand_nombre majorité / most majority bulk
une_poignée peu guère quelques-uns rare / few handful hardly_any
de_justesse cheveu poil extrême_justesse / narrowly just hair whisker
haut_main largement écrasant nettement net / easily comfortably convincingly landslide handily clearly <> de_justesse courte_tête cheveu étroit serré / narrowly slim tight close whisker
peser poids représenter / weigh account represent
mesurer long longueur faire_long / measure long length
haut hauteur élever culminer / high height tall stand
large largeur / wide width
étendre couvrir étaler superficie / cover span stretch spread extend
distant éloigné kilomètre / away distance
rapporter dégager générer produire / bring_in generate yield earn fetch raise
réunir rassembler attirer drainer / draw attract gather pull_in
accueillir recevoir enregistrer / welcome host receive record
fréquenter visiter presser / visit attend flock
vendre_billet écouler billet entrée spectateur / sell_ticket ticket_sale ticket admission attendance
capacité jauge contenance / capacity
contenir abriter compter / hold house contain seat
quadrupler multiplier_quatre / quadruple fourfold
manquer faire_défaut rupture_stock pénurie / lack run_out short shortage miss
épuiser épuisement à_sec tarir / exhaust run_out deplete run_dry
reste solde reliquat / rest remainder balance remaining
totaliser cumuler total au_total / total add_up altogether amount
quasi-totalité immense_majorité grande_majorité / vast_majority nearly_all overwhelming_majority
poignée quelques-uns petit_nombre / handful few small_number
vingtaine / twenty score
première inédit / first unprecedented first_time
statistique chiffre donnée / statistics figure data number
neuf_sur_dix quasi-totalité presque_tous / nine_ten nearly_all almost_all vast_majority
une_poignée quelques très_peu peu_nombreux / handful few hardly_any not_many
aucun pas_un_seul nul / none not_single not_one
recensement compter_habitant dénombrer / census count
population habitant âme / population inhabitant resident
âge_moyen âge_médian / median_age average_age
naissance natalité / birth birth_rate
décès mortalité / death mortality
solde_migratoire immigration / net_migration immigration
par_tête par_personne / apiece per_head
pic crête point_culminant / peak crest high_point
distance éloignement / distance
hauteur élévation / height
volume quantité / volume quantity amount
quantité nombre / quantity number
majorité gros / majority bulk most
moitié 50_% / half
multitude foule / multitude host
ensemble totalité / whole entirety
chiffre nombre statistique / figure number statistic
statistique / stat
référence / benchmark
indicateur / indicator
à_deux_chiffres / double-digit
tas / pile heap
seul unique seulement / only sole single alone unaccompanied <> accompagné groupe / accompanied group
ensemble totalité intégralité tout entier / whole all entire every
partiel partiellement partie en_partie / partial partially part partly <> entier intégral intégralement en_totalité complet / entire whole full complete in_full
total complet totalement complètement entièrement absolument / total complete completely entirely fully totally absolutely
aucun nul zéro / no none zero nil
plusieurs multiple / several multiple many
nombreux beaucoup multitude / many numerous lot
rare rarement exceptionnel exceptionnellement / rare rarely seldom exceptional scarce <> fréquent fréquemment souvent courant / frequent frequently often common
manque faute pénurie déficit insuffisance carence rareté / lack shortage shortfall deficit scarcity dearth <> surplus excédent excédents trop-plein excès / surplus excess glut oversupply
trop excès / too excess
partie part / part share
tiers 33_% / third
quart 25_% / quarter
centaine cent / hundred
millier mille / thousand
million / million
milliard / billion
dizaine dix / ten dozen
douzaine douze / dozen twelve
pourcentage taux part proportion fraction / percentage rate proportion share fraction
nombre chiffre quantité / number figure amount
moyenne en_moyenne / average mean
estimer estimation évaluer évaluation / estimate estimation put
environ quelque près presque approximativement / about around roughly approximately nearly almost some
statistique chiffre donnée / statistic figure data
ampleur étendue envergure / scale extent scope magnitude
taille dimension / size dimension
poids masse / weight mass
hauteur altitude / height altitude
longueur / length
largeur / width
rythme cadence / pace rate rhythm
tonne / ton tonne
kilomètre km borne / kilometre kilometer km
mètre / metre meter
litre / litre liter
superficie surface / area surface
niveau degré palier / level degree
seuil plancher / threshold floor
pic sommet point_culminant / peak height high_point
tendance mode / trend tendency fashion
écart différence fossé / gap difference divide
déséquilibre / imbalance
seul solitaire / alone lone solitary single-handed
ensemble conjointement / together jointly <> séparément / separately
conjoint commun collectif / joint collective common
unanime unanimement unanimité / unanimous unanimously unanimity one_voice every_vote <> divisé partagé serré justesse / split divided narrow narrowly
majoritaire / majority <> minoritaire / minority
total intégral entier plein / total full complete entire <> partiel incomplet / partial incomplete
supplémentaire additionnel / extra additional more
exclusif exclusivement uniquement seulement / exclusive exclusively only solely merely
peser / weigh
multiplier / multiply
équilibrer / balance
compenser / offset compensate
combler / fill plug
égaler / equal match
`;
