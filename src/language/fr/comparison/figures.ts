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
  forecasts: wordSet(
    'maximum maximal maximale prevision encourir risquer redouter craindre predire pronostiquer',
  ),
  periods: keyed(
    `quotidien,quotidienne=day hebdomadaire=week mensuel,mensuelle,mois=month
      trimestre,trimestriel,trimestrielle=quarter semestre,semestriel,semestrielle=half an,annuel,annuelle=year`,
    '=',
    (period) => period as RatePeriod,
  ),
  daily: phraseSet(
    `en_24_heures en_vingt-quatre_heures dernieres_24_heures 24_dernieres_heures dernieres_vingt-quatre_heures en_24h
    dernieres_24h 24_dernieres_h en_une_journee en_un_jour depuis_la_veille a_la_veille`,
  ),
  ofEachDay: lemmas('jour journée étape nuit'),
  samples: lemmas('échantillon sondé'),
  measures:
    lemmas(`être atteindre élever élève établir chiffrer évaluer estimer coûter mesurer compter durer durée peser
    valoir fixer porter passer grimper tomber rester monter baisser chuter augmenter prendre boucler reculer prévoir
    dépasser avoisiner contenir limiter représenter totaliser culminer dresser jauger afficher depuis`),
};
