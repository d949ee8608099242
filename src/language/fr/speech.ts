import type { SpeechWords } from '../pack';
import { phraseSet, wordSet } from '../text';
import { tellsWithReserve } from './reserve';

export const speech: SpeechWords = {
  sources: phraseSet("selon d'_apres a_en_croire de_source de_sources"),
  verbs:
    wordSet(`declarer affirmer annoncer dire indiquer preciser ajouter expliquer souligner assurer estimer confier
    confirmer repondre rapporter ecrire lancer juger reconnaitre raconter rappeler promettre denoncer deplorer regretter
    insister conclure poursuivre temoigner noter observer constater avancer reveler detailler marteler temperer
    resumer commenter reagir jurer soutenir dementir pretendre considerer plaider signaler admettre avouer clamer
    feliciter rejouir botter twitter publier`),
  learning: wordSet('apprendre'),
  reserve:
    phraseSet(`presume presumee presumes presumees apparemment vraisemblablement probablement semble semblerait
    supposement supposee suppose soi-disant soupconne soupconnee soupconnes pretendument croit_savoir
    conditionnel selon_certaines a_en_croire si_l'_on_en_croit`),
  tellsWithReserve,
  conditions: phraseSet(
    "si s'_il s'_ils tant on_aurait on_serait en_cas a_condition a_moins pour_peu quand_bien",
  ),
  suppositions: phraseSet('sans meme faute_de a_defaut sinon'),
  complementisers: wordSet("que qu'"),
  variations: wordSet('varier differer changer dependre different variable'),
  isGerund: (norm) => norm.endsWith('ant'),
  clauses: wordSet("que qu' avoir etre ne s' vouloir"),
  relatives: wordSet('qui que dont ou lequel laquelle'),
  ends: wordSet(
    "qui que qu' dont ou dans lors sur a ont avait est a-t-il pour apres avant ce mardi lundi mercredi jeudi vendredi samedi dimanche",
  ),
  opensClause: () => false,
  pronouns: wordSet('il elle ils elles lui'),
  appeals:
    wordSet(`partager lire voir abonnement publicite newsletter commenter commentaire commentaires laisser imprimer
    rendez-vous envoyer copier bonjour bienvenue merci photo photos video videos credit credits`),
  imperatives: wordSet(
    'abonnez inscrivez partagez lisez regardez decouvrez retrouvez suivez cliquez ecoutez telechargez consultez',
  ),
  questions: phraseSet(
    "comment pourquoi qui que qu' quoi quand combien ou quel quelle quels quelles ce_que ce_qu' ce_qui a_quoi de_quoi a_qui",
  ),
  reader: wordSet('vous votre vos'),
  reflections: phraseSet(`pas_de_mots on_aurait_entendu on_aurait_dit on_aurait_cru on_dirait on_croirait
    ne_fait_que_commencer a_reecouter a_lire_aussi a_retrouver_sur a_revoir_en l'_ambiance_etait l'_atmosphere_etait
    l'_heure_est_a l'_heure_etait_a reste_a_savoir nul_ne_sait l'_avenir_le_dira affaire_a_suivre qu'_on_se_le_dise
    tout_est_dit comme_un_parfum comment_ne_pas c'_est_la_vie que_dire imaginez`),
  musings: phraseSet("il_est_des il_y_a_des il_est_parfois il_n'_est_pas_de n'_est_pas_de"),
};
