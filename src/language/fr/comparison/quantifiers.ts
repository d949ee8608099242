import type { QuantifierWords } from '../../comparison/quantifiers';
import { phraseSet, wordSet } from '../../text';

export const quantifiers: QuantifierWords = {
  all: phraseSet(
    "tous toutes chaque chacun chacune totalite integralite l'_ensemble unanimement l'_unanimite",
  ),
  part: phraseSet(`certains certaines quelques plusieurs partie moitie plupart majorite un_seul une_seule
      seul_un seule_une un_des une_des poignee`),
  empty:
    phraseSet(`tous_les_jours toutes_les_semaines tous_les_mois tous_les_ans chaque_jour chaque_semaine chaque_mois
      chaque_annee chaque_fois`),
  sole: wordSet('seul seule unique'),
  partitives: phraseSet("dont parmi d'_entre y_compris"),
  extents: {
    most: phraseSet(
      "plupart_des plupart_de majorite_des majorite_de majorite_d' essentiel_des gros_des quasi-totalite_des presque_tous_les presque_toutes_les",
    ),
    least: phraseSet("minorite_de minorite_des minorite_d' peu_de peu_d'"),
    others: wordSet('un'),
    isMany: (norm) => /[sx]$/.test(norm),
  },
};
