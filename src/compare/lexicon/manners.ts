/** Concepts of how, when and how much something is done. How the lists are written: `concepts.ts`. */
export const manners = `
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
prochainement bientôt sous_peu d'ici_peu / soon shortly before_long
immédiatement aussitôt sur-le-champ sans_délai sans_tarder / immediately at_once straight_away right_away instantly without_delay
soudainement soudain brusquement subitement tout_à_coup / suddenly abruptly all_sudden
progressivement graduellement peu_à_peu petit_à_petit / gradually progressively little_by_little step_by_step
lentement doucement / slowly
longuement / lengthily at_length
provisoirement temporairement momentanément / temporarily provisionally
simultanément en_même_temps au_même_moment / simultaneously at_same_time
continuellement constamment sans_cesse sans_relâche / constantly continually relentlessly ceaselessly
fréquemment souvent régulièrement / frequently often regularly
parfois quelquefois de_temps_en_temps / sometimes occasionally
quotidiennement chaque_jour tous_jours / daily every_day
finalement en_fin_compte au_final / finally eventually ultimately in_end
entre-temps pendant_ce_temps dans_intervalle / meantime in_meantime
désormais dorénavant à_partir_maintenant / now from_now_on henceforth
auparavant précédemment antérieurement / previously earlier
environ à_peu_près approximativement / around approximately roughly
à_peine tout_juste / barely hardly scarcely
principalement essentiellement majoritairement / mainly mostly primarily chiefly
partiellement en_partie / partly partially in_part
largement amplement / widely largely broadly by_far
légèrement quelque_peu / slightly somewhat
considérablement sensiblement nettement notablement / considerably significantly substantially markedly
grièvement gravement sérieusement / seriously badly gravely critically
légèrement_blessé blessé_léger / lightly_injured slightly_injured minor_injury
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
mondialement dans_monde_entier à_travers_monde / worldwide globally around_world across_world
à_échelle_nationale dans_tout_pays à_travers_pays / nationwide nationally across_country
outre-Atlantique / across_atlantic
à_étranger hors_frontière / abroad overseas
à_intérieur / inside indoors
à_extérieur dehors / outside outdoors
à_proximité non_loin / nearby vicinity
aux_alentour dans_environ / surrounding_area in_vicinity
exceptionnellement / exceptionally
remarquablement / remarkably
incroyablement / incredibly unbelievably
étonnamment curieusement / surprisingly oddly
dramatiquement / dramatically tragically
à_tort injustement / wrongly wrongfully unfairly
à_raison / rightly
ironiquement / ironically
sérieusement pour_de_bon / in_earnest
`;
