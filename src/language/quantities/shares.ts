import type { LanguagePack } from '../pack';
import type { Word } from '../types';
import type { Reading } from './index';
import { type Numeral, readNumeral } from './numerals';
import { phraseBefore, phraseFrom, touches } from './phrases';

const DASH = /^[-–]$/;

/** Two numbers tied by a dash without spaces and followed by no noun: a score ("45-17"), the smaller one first. */
export function readScore(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const [first, dash, second, after] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !DASH.test(dash?.text ?? '')) return null;
  if (!touches(words, at + 1) || !touches(words, at + 2) || first.text.length > 3 || second.text.length > 3)
    return null;
  const { units, results } = pack.numbers;
  // "A 4-2 win".
  const isNoun = after?.kind === 'word' && !after.stop && !results.has(after.norm);
  const counts = after && (isNoun || units.has(after.norm));
  if (counts || DASH.test(after?.text ?? '') || (touches(words, at) && words[at - 1]?.text === '-'))
    return null;
  const scores = [Number(first.text), Number(second.text)];
  const quantity = {
    start: first.start,
    end: second.end,
    low: Math.min(...scores),
    high: Math.max(...scores),
    unit: 'score',
    counted: null,
    exactness: 'exact' as const,
    ordinal: false,
  };
  return Number.isFinite(quantity.low + quantity.high) ? { quantity, next: at + 3 } : null;
}

/** How many words may stand between the two numbers of a share. */
const REACH = 3;

function whole(words: readonly Word[], part: Numeral, pack: LanguagePack): Numeral | null {
  for (let at = part.to; at <= part.to + REACH; at += 1) {
    const word = words[at];
    if (word?.kind !== 'word') return null;
    const scale = phraseFrom(words, at, pack.numbers.scale, 4);
    if (!scale && !pack.numbers.share.has(word.norm)) continue;
    const numeral = readNumeral(words, scale?.to ?? at + 1, pack);
    const isWhole =
      numeral &&
      !numeral.article &&
      numeral.value > part.value &&
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000].includes(numeral.value);
    return isWhole ? numeral : null;
  }
  return null;
}

/** "un train sur trois", "six out of ten voters", "one in three", "4 on a scale of 5": a share as a percentage, never quite exact. */
export function readShare(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const part = readNumeral(words, at, pack);
  if (!part || part.value < 1 || part.value > 99) return null;
  const total = whole(words, part, pack);
  const first = words[at];
  const last = total ? words[total.to - 1] : undefined;
  if (!total || !first || !last || pack.numbers.units.has(words[total.to]?.norm ?? '')) return null;
  const inside = words
    .slice(part.to, total.from)
    .find((word) => word.kind === 'word' && !word.stop && word.norm !== 'out');
  const follows = words[total.to];
  if (inside && follows?.kind === 'word' && !follows.stop && follows.norm.endsWith('s')) return null;
  const value = Number(((100 * part.value) / total.value).toFixed(2));
  const quantity = {
    start: first.start,
    end: last.end,
    low: value,
    high: value,
    unit: 'percent',
    counted: inside?.lemma ?? words[total.to]?.lemma ?? null,
    exactness: phraseBefore(words, at, pack.numbers.before)?.value ?? ('about' as const),
    ordinal: false,
  };
  return { quantity, next: total.to };
}
