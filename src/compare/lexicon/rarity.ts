import { packOf } from '../../language';

const tables = new Map<string, Map<string, number>>();

function table(language: string): Map<string, number> {
  let found = tables.get(language);
  if (!found) {
    found = new Map();
    for (const [level, lemmas] of packOf(language).comparison.rarity.entries()) {
      for (const lemma of lemmas.split(' ')) found.set(lemma, level / 2);
    }
    tables.set(language, found);
  }
  return found;
}

/** What a lemma weighs that is in no table: as rare as the rarest there. */
const RAREST = 8;

/** How rare a lemma is in news: ln(texts / texts with it), between about 1 and 8. */
export function rarity(lemma: string, language: string): number {
  return table(language).get(lemma) ?? RAREST;
}
