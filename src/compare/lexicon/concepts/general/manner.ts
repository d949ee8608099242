/** Concepts of how and how much something is done. How the lists are written: `concepts/index.ts`. */
export const manner = `
à_la_hâte précipitamment dans_précipitation en_catastrophe / hastily hurriedly in_hurry in_rush
avec_prudence prudemment / cautiously carefully
à_contrecoeur à_regret de_mauvaise_grâce / reluctantly grudgingly unwillingly
de_bon_coeur volontiers de_plein_gré de_son_plein_gré / willingly gladly voluntarily
en_secret secrètement en_catimini à_insu sans_bruit / secretly in_secret quietly on_quiet
ouvertement au_grand_jour publiquement / openly publicly in_open
à_voix_haute / aloud out_loud
par_hasard fortuitement par_accident / by_chance accidentally by_accident
à_tort par_erreur erronément / wrongly by_mistake mistakenly in_error erroneously
à_raison à_juste_titre / rightly with_good_reason
en_vain vainement sans_succès sans_résultat / in_vain unsuccessfully without_success to_no_avail
de_peu de_justesse in_extremis / narrowly barely only_just by_whisker
largement haut_main aisément sans_difficulté facilement / easily comfortably with_ease
massivement en_masse en_nombre / massively en_masse in_droves in_large_numbers
légèrement un_peu quelque_peu / slightly a_little somewhat marginally
fortement nettement sensiblement considérablement / sharply significantly considerably markedly steeply substantially
peu_à_peu petit_à_petit progressivement graduellement / gradually little_by_little step_step bit_bit
principalement surtout essentiellement avant_tout pour_l'essentiel / mainly mostly chiefly primarily above_all largely
entièrement totalement complètement tout_à_fait intégralement / entirely completely totally fully wholly
partiellement en_partie pour_partie / partly partially in_part
surtout_pas en_aucun_cas sous_aucun_prétexte / under_no_circumstances in_no_way on_no_account
extrêmement particulièrement fort / extremely highly particularly
vraiment réellement / really truly
largement amplement / largely widely
considérablement nettement sensiblement / considerably significantly markedly sharply
simplement / simply
clairement / clearly
évidemment / obviously
apparemment visiblement / apparently seemingly
peut-être éventuellement / perhaps maybe possibly
certainement assurément / certainly definitely
secrètement en_secret discrètement / secretly quietly
volontairement délibérément exprès à_dessein / deliberately intentionally purpose <> involontairement par_mégarde accidentellement / accidentally inadvertently mistake
librement / freely
difficilement / hardly
illégalement / illegally
brièvement / briefly
longuement / length
également par_ailleurs / as_well moreover furthermore besides
plutôt / rather
fortement vivement fermement / strongly firmly heavily sharply
violemment avec_violence / violently
profondément / deeply profoundly
durement sévèrement / harshly severely badly
mortellement / fatally mortally
parfaitement à_perfection / perfectly
activement / actively
pleinement entièrement totalement complètement intégralement / fully entirely completely totally wholly
respectivement / respectively
potentiellement possiblement / potentially possibly
massivement en_masse en_nombre / massively en_masse in_number
financièrement / financially
économiquement / economically
politiquement / politically
militairement / militarily
juridiquement légalement / legally lawfully
illégalement illicitement / illegally unlawfully
localement sur_place / locally on_spot
énormément grandement / hugely enormously vastly greatly
relativement / relatively
généralement habituellement d'habitude en_général / generally usually typically normally
lourdement / heavily
physiquement / physically
mentalement psychologiquement / mentally psychologically
suffisamment / sufficiently enough
formellement / formally
traditionnellement / traditionally
franchement / frankly
tranquillement paisiblement pacifiquement / peacefully quietly calmly
désespérément / desperately
spécialement particulièrement surtout / especially particularly notably in_particular
logiquement / logically
malheureusement hélas / unfortunately sadly regrettably
heureusement par_chance / fortunately luckily thankfully
contrairement / unlike contrary
volontiers / willingly gladly
apparemment visiblement semble-t-il / apparently seemingly
prétendument soi-disant / allegedly supposedly so-called
certainement assurément / certainly surely definitely
évidemment / obviously of_course
environ à_peu_près approximativement / around approximately roughly
à_peine tout_juste / barely hardly scarcely
principalement essentiellement majoritairement / mainly mostly primarily chiefly
partiellement en_partie / partly partially in_part
largement amplement / widely largely broadly by_far
légèrement quelque_peu / slightly somewhat
considérablement sensiblement nettement notablement / considerably significantly substantially markedly
clairement distinctement / clearly
publiquement en_public / publicly in_public
secrètement en_secret en_cachette / secretly in_secret
discrètement / discreetly quietly
personnellement en_personne / personally in_person
ensemble conjointement de_concert / together jointly
collectivement / collectively
individuellement / individually
volontairement délibérément intentionnellement sciemment exprès à_dessein / deliberately intentionally knowingly on_purpose wilfully
involontairement accidentellement par_accident / accidentally unintentionally by_accident
illico / pronto
gratuitement / for_free free_charge
unanimement à_unanimité / unanimously
étroitement / closely
attentivement de_près / closely carefully
soigneusement / carefully
correctement comme_il_faut / properly correctly
efficacement / effectively efficiently
avec_succès / successfully
sans_succès en_vain / in_vain unsuccessfully to_no_avail
facilement aisément / easily with_ease
difficilement péniblement / with_difficulty
sexuellement / sexually
exceptionnellement / exceptionally
remarquablement / remarkably
incroyablement / incredibly unbelievably
étonnamment curieusement / surprisingly oddly
dramatiquement / dramatically tragically
à_tort injustement / wrongly wrongfully unfairly
à_raison / rightly
ironiquement / ironically
sérieusement pour_de_bon / in_earnest
personnellement en_personne / personally person
surtout principalement essentiellement / especially mainly mostly chiefly primarily notably
presque quasi quasiment pratiquement / almost nearly virtually practically
volontairement délibérément sciemment intentionnel / deliberately knowingly intentionally wilfully purposely <> involontairement accidentellement / accidentally inadvertently unintentionally mistakenly
`;
