import type { LanguagePack } from '../pack';
import type { Word } from '../types';
import { countedNoun } from './counted';
import type { Reading } from './index';
import { touches } from './phrases';
import { YEAR } from './units';

/** Ranks ("the third victim", "2e", "21st") and ages told by a single word ("quinquagénaire", "in her seventies"). */
export function readOrdinal(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const word = words[at];
  if (!word) return null;
  const age = ageDecade(words, at, pack);
  if (age) return age;
  const { ordinals, ordinalEndings } = pack.numbers;
  const written = ordinals.get(word.norm) ?? compound(word.norm, pack);
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
