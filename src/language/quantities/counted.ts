import type { LanguagePack } from '../pack';
import type { Word } from '../types';

/** The word that a number counts, by its position. */
export interface Counted {
  at: number;
  lemma: string;
}

/** How many words may stand between a number and its noun. */
const REACH = 4;
const PLURAL = /(?:[^su]s|men|people|children|dead|police|[ae]ux)$/;

function isContent(word: Word | undefined, { calendar }: LanguagePack): word is Word {
  if (word?.kind !== 'word' || word.stop) return false;
  return !calendar.weekdays.has(word.norm) && !calendar.months.has(word.norm);
}

/** Skips what ties a number to its noun: "de", "of the", "autres", a second number ("31 des 45 sièges"). */
function nounStart(words: readonly Word[], at: number, pack: LanguagePack): number {
  let start = at;
  const { links, skipped, determiners } = pack.numbers;
  if (links.has(words[start]?.norm ?? '')) {
    start += 1;
    while (start < at + 3 && determiners.has(words[start]?.norm ?? '')) start += 1;
    if (words[start]?.kind === 'number') start += 1;
  }
  while (start < at + REACH && skipped.has(words[start]?.norm ?? '')) start += 1;
  return start;
}

/**
 * The noun that the number ending before `at` counts, or null where none follows ("dont trois grièvement", "five
 * of them"). Where adjectives come first the noun is the first plural in reach.
 */
export function countedNoun(
  words: readonly Word[],
  at: number,
  value: number,
  pack: LanguagePack,
): Counted | null {
  const start = nounStart(words, at, pack);
  const first = words[start];
  if (!isContent(first, pack)) {
    const last = words[start - 1];
    return start > at && last && pack.numbers.skipped.has(last.norm) && isNounLike(last)
      ? toCounted(start - 1, last)
      : null;
  }
  if (!pack.numbers.adjectivesFirst || value < 2) return toCounted(start, first);
  for (let next = start; next < start + REACH && isContent(words[next], pack); next += 1) {
    const word = words[next];
    if (word && PLURAL.test(word.norm)) return toCounted(next, word);
  }
  return toCounted(start, first);
}

/** "les anciens", "the young": a word that is skipped before a noun may be the noun itself. */
function isNounLike(word: Word): boolean {
  return word.norm.length > 5;
}

function toCounted(at: number, word: Word): Counted {
  return { at, lemma: word.lemma };
}
