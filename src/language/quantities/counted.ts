import type { LanguagePack } from '../pack';
import type { Word } from '../types';
import { type Numeral, readNumeral } from './numerals';

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

/** The number that begins at a word and is not a mere article, or null. */
export function numeralAt(words: readonly Word[], at: number, pack: LanguagePack): Numeral | null {
  const numeral = readNumeral(words, at, pack);
  return numeral?.article ? null : numeral;
}

/** Words passed over on the way to a noun, at most as far as `until`. */
function passSkipped(words: readonly Word[], at: number, until: number, pack: LanguagePack): number {
  let next = at;
  while (next < until && pack.numbers.skipped.has(words[next]?.norm ?? '')) next += 1;
  return next;
}

/** How far behind "of" an owner may end, in words: "two of the town council's five halls". */
const OWNER_REACH = 3;

/** Behind the owner that begins at a word ("Asten's five bakeries"), or that word. */
function behindOwner(words: readonly Word[], at: number, { numbers }: LanguagePack): number {
  for (let next = at + 1; next <= at + OWNER_REACH; next += 1) {
    const word = words[next];
    if (!word) return at;
    if (numbers.possessive.has(word.norm)) return next + 1;
    if (words[next - 1]?.kind !== 'word' || words[next - 1]?.stop) return at;
  }
  return at;
}

/**
 * Skips what ties a number to its noun: "de", "of the", "autres", "seul des", a second number ("31 des 45 sièges",
 * "one of the four"), whose value then tells whether the noun is a plural.
 */
function nounStart(words: readonly Word[], at: number, pack: LanguagePack): { start: number; value: number } {
  const { links, determiners } = pack.numbers;
  const link = passSkipped(words, at, at + 2, pack);
  if (!links.has(words[link]?.norm ?? ''))
    return { start: passSkipped(words, at, at + REACH, pack), value: 0 };
  let start = link + 1;
  while (start < link + 3 && determiners.has(words[start]?.norm ?? '')) start += 1;
  start = behindOwner(words, start, pack);
  const numeral = numeralAt(words, start, pack);
  return { start: passSkipped(words, numeral?.to ?? start, at + REACH, pack), value: numeral?.value ?? 0 };
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
  const { start, value: whole } = nounStart(words, at, pack);
  const first = words[start];
  if (!isContent(first, pack)) {
    const last = words[start - 1];
    return start > at && last && pack.numbers.skipped.has(last.norm) && isNounLike(last)
      ? toCounted(start - 1, last)
      : null;
  }
  if (!pack.numbers.adjectivesFirst || Math.max(value, whole) < 2) return toCounted(start, first);
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
