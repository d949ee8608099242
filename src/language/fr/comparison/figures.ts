import type { FigureWords, RatePeriod } from '../../comparison/figures';
import { keyed, phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const figures: FigureWords = {
  changes:
    wordSet(`hausse baisse croissance progression recul augmentation diminution chute bond repli rebond gain perte
      surcroit`),
  by: wordSet("de d'"),
  to: wordSet('a au'),
  rates: wordSet('inflation croissance'),
  flows: wordSet(
    'supprimer detruire creer embaucher recruter perdre licencier ouvrir fermer vendre acheter construire ajouter',
  ),
  stocks: wordSet('employer compter avoir posseder exploiter comprendre detenir effectif disposer'),
  previous: wordSet('precedent precedente precedents precedentes'),
  extra: phraseSet(
    'de_plus en_plus supplementaire supplementaires autre autres additionnel additionnels nouveaux nouvelles',
  ),
  per: wordSet('pour par'),
  forecasts: wordSet('maximum maximal maximale prevision encourir redouter craindre predire pronostiquer'),
  periods: keyed(
    `quotidien,quotidienne=day hebdomadaire=week mensuel,mensuelle,mois=month
      trimestre,trimestriel,trimestrielle=quarter semestre,semestriel,semestrielle=half an,annuel,annuelle=year`,
    '=',
    (period) => period as RatePeriod,
  ),
  measures:
    lemmas(`être atteindre élever élève établir chiffrer évaluer estimer coûter mesurer compter durer durée peser
    valoir fixer porter passer grimper tomber rester monter baisser chuter augmenter prendre boucler reculer prévoir
    dépasser avoisiner contenir limiter représenter totaliser culminer dresser jauger afficher depuis`),
};
