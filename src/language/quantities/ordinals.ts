import type { LanguagePack } from '../pack';
import { fold } from '../text';
import type { Word } from '../types';
import { countedNoun } from './counted';
import type { Reading } from './index';
import { touches } from './phrases';
import { YEAR } from './units';

/** Ranks ("the third victim", "2e", "21st") and ages told by a single word ("quinquagénaire", "in her seventies"). */
export function readOrdinal(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const word = words[at];
  if (!word) return null;
  const age = ageDecade(words, at, pack) ?? ageLimit(words, at, pack);
  if (age) return age;
  const { ordinals, ordinalEndings } = pack.numbers;
  const written = ordinals.get(word.norm) ?? compound(word.norm, pack) ?? roman(word, pack);
  const ending = words[at + 1];
  const digits =
    word.kind === 'number' && ending && touches(words, at + 1) && ordinalEndings.has(ending.norm);
  if (written === null && !digits) return null;
  const next = digits ? at + 2 : at + 1;
  const last = words[next - 1] ?? word;
  const noun = countedNoun(words, next, 1, pack);
  const rank = written ?? Number(word.text);
  const quantity = {
    start: word.start,
    end: last.end,
    low: rank,
    high: rank,
    unit: null,
    counted: noun?.lemma ?? null,
    exactness: 'exact' as const,
    ordinal: true,
  };
  return Number.isFinite(rank) ? { quantity, next } : null;
}

/** A single I opens many a word ("Inde"). */
const ROMAN = /^([XV]|[XVI]{2,6})(\p{Ll}{1,4})$/u;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "XIXe", "IIIe": the rank of a century, a dynasty or a republic. */
function roman({ text }: Word, { numbers }: LanguagePack): number | null {
  const [, digits, ending] = ROMAN.exec(text) ?? [];
  if (!digits || !ending || !numbers.ordinalEndings.has(fold(ending))) return null;
  const values = [...digits].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** "quinquagénaire", "in her seventies", "in their 80s" (a decade of the calendar has no owner). */
function ageDecade(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const { ageDecades, owners } = pack.numbers;
  const [word, ending] = [words[at], words[at + 1]];
  if (!word) return null;
  const decade = ageDecades.get(word.norm);
  if (decade !== undefined) return { quantity: ageOf(word, word, decade), next: at + 1 };
  if (word.kind !== 'number' || !ending || !touches(words, at + 1)) return null;
  const short = ageDecades.get(`${word.text}${ending.norm}`);
  return short !== undefined && owners.has(words[at - 1]?.norm ?? '')
    ? { quantity: ageOf(word, ending, short), next: at + 2 }
    : null;
}

const AGE_LIMIT = /^(\p{L}+)-(\d{1,2})s$/u;

/** "under-11s", "over-65s": those up to an age, or from it on. */
function ageLimit(words: readonly Word[], at: number, { numbers }: LanguagePack): Reading | null {
  const word = words[at];
  const [, hedge = '', years] = AGE_LIMIT.exec(word?.norm ?? '') ?? [];
  const exactness = numbers.before.get(hedge);
  if (!word || !years || !exactness) return null;
  const age = Number(years) * YEAR;
  return { quantity: { ...ageOf(word, word, 0), low: age, high: age, exactness }, next: at + 1 };
}

/** "twenty-first", "vingt-troisième". */
function compound(norm: string, pack: LanguagePack): number | null {
  const cut = norm.lastIndexOf('-');
  if (cut < 0) return null;
  const tens = pack.numbers.cardinals.get(norm.slice(0, cut));
  const rank = pack.numbers.ordinals.get(norm.slice(cut + 1));
  return tens !== undefined && tens >= 20 && rank !== undefined && rank < 20 ? tens + rank : null;
}

function ageOf(first: Word, last: Word, decade: number): Reading['quantity'] {
  return {
    start: first.start,
    end: last.end,
    low: decade * YEAR,
    high: (decade + 10) * YEAR - 1,
    unit: 'second',
    counted: 'age',
    exactness: 'about',
    ordinal: false,
  };
}
