import { languagePacks } from '../../language';
import type { MeaningWords } from '../../language/comparison/meanings';
import { conceptsOf } from './lookup';

/** The concepts that a list of every pack finds: those of comings and goings, of harms. */
export function conceptsIn(list: keyof MeaningWords): ReadonlySet<number> {
  return new Set(
    languagePacks.flatMap(({ language, comparison }) =>
      comparison.meanings[list].flatMap((lemma) => [...conceptsOf(lemma, language)]),
    ),
  );
}
