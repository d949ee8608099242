import type { LanguagePack } from '../pack';
import type { Name, Word } from '../types';

const SHOUTED = /^\p{Lu}[\p{Lu}.-]+$/u;

/** True where a word is written in capitals, as acronyms are. */
export function isShouted(word: Word): boolean {
  return SHOUTED.test(word.text);
}

/** What the name at the words [from, to) names, as far as the words in and before it tell. */
export function kindOf(
  words: readonly Word[],
  from: number,
  to: number,
  titled: boolean,
  pack: LanguagePack,
): Name['kind'] {
  const { firstNames, organisations, sites, placePrepositions, roles, pairsArePersons } = pack.names;
  const inside = words.slice(from, to);
  const before = words[from - 1]?.norm ?? '';
  if (titled || roles.has(before)) return 'person';
  if (inside.some((word) => organisations.has(word.norm))) return 'organisation';
  if (inside.some((word) => sites.has(word.norm))) return 'place';
  if (firstNames.has(words[from]?.norm ?? '') || (inside.length > 1 && inside[0]?.text.length === 1))
    return 'person';
  if (placePrepositions.has(before)) return 'place';
  if (pairsArePersons && inside.length === 2 && inside.every(isPlainName) && standsAlone(words, from, pack))
    return 'person';
  const only = inside[0];
  return to === from + 1 && only && isShouted(only) ? 'organisation' : 'unknown';
}

/** True where neither an article nor a common noun leads up to a name ("son réseau Beau Monde"). */
function standsAlone(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const before = words[at - 1];
  if (before?.kind !== 'word') return true;
  const { determiners, articles } = pack.numbers;
  if (before.stop) return !determiners.has(before.norm) && !articles.has(before.norm);
  return pack.names.demonyms.has(before.norm) || pack.names.isVerb(before.text.toLowerCase(), before.lemma);
}

/** A capital and small letters, as most names of persons are written. */
function isPlainName(word: Word): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(word.text);
}
