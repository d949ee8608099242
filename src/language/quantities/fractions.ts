import type { LanguagePack } from '../pack';
import type { Word } from '../types';
import { countedNoun } from './counted';
import type { Reading } from './index';
import { readNumeral } from './numerals';
import { phraseBefore, phraseFrom } from './phrases';

/** A part of a whole, read off the words [from, to). */
interface Fraction {
  from: number;
  to: number;
  value: number;
}

/** A part is at most the whole; thirds are not written to the last digit. */
const MOST = 1.001;

/** "two-thirds" written as one word. */
function hyphenated(word: Word, pack: LanguagePack): number | null {
  const [count = '', part = '', rest] = word.norm.split('-');
  const number = pack.numbers.cardinals.get(count);
  const size = pack.numbers.fractions.get(part);
  return rest === undefined && number !== undefined && size !== undefined ? number * size : null;
}

/** True for a word behind a share that makes a difference of it: "a third fewer", "10 % more". */
export function comparesWith(word: Word | undefined, { numbers }: LanguagePack): boolean {
  const { more, fewer } = numbers.differences;
  return word !== undefined && (more.has(word.norm) || fewer.has(word.norm));
}

/** "un tiers", "trois quarts", "la moitié", "half of", "a quarter", "une demi-heure" up to the part's name. */
function fractionAt(words: readonly Word[], at: number, pack: LanguagePack): Fraction | null {
  const word = words[at];
  if (!word || word.kind === 'punctuation') return null;
  const whole = hyphenated(word, pack);
  if (whole !== null) return { from: at, to: at + 1, value: whole };
  const alone = pack.numbers.fractions.get(word.norm);
  if (alone === 0.5 && !pack.numbers.ordinals.has(words[at - 1]?.norm ?? '')) {
    return { from: at, to: at + 1, value: alone };
  }
  const count = readNumeral(words, at, pack);
  if (!count) return null;
  // "A mere third", "un bon tiers".
  const isPassed = count.article && pack.numbers.skipped.has(words[count.to]?.norm ?? '');
  const place = isPassed ? count.to + 1 : count.to;
  const part = pack.numbers.fractions.get(words[place]?.norm ?? '');
  // "Six quarters" are a year and a half, not a share.
  if (part === undefined || count.value > 9 || count.value * part > MOST) return null;
  const next = words[place + 1];
  const plain =
    !pack.numbers.ordinals.has(words[place]?.norm ?? '') ||
    !next ||
    next.stop ||
    next.kind === 'punctuation' ||
    comparesWith(next, pack);
  return plain ? { from: at, to: place + 1, value: count.value * part } : null;
}

/** Fractions of a whole as percentages, fractions of a unit, of a million or of a dozen as that much of it. */
export function readFraction(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const { units, scales, groups, links, articles, before } = pack.numbers;
  const fraction = fractionAt(words, at, pack);
  const first = words[at];
  if (!fraction || !first) return null;
  let next = fraction.to;
  while (
    next < fraction.to + 2 &&
    (links.has(words[next]?.norm ?? '') || articles.has(words[next]?.norm ?? ''))
  )
    next += 1;
  const hyphen = words[next]?.text === '-' ? next + 1 : next;
  const unit = phraseFrom(words, hyphen, units);
  const size = words[hyphen]?.norm ?? '';
  const scale = scales.get(size) ?? groups.get(size);
  const article =
    words[at - 1]?.stop && pack.numbers.determiners.has(words[at - 1]?.norm ?? '') ? at - 1 : at;
  const hedge = phraseBefore(words, article, before)?.value ?? 'about';
  const base = { start: first.start, exactness: hedge, ordinal: false };
  if (unit && unit.value.base !== 'percent') {
    const value = fraction.value * unit.value.factor;
    const end = words[unit.to - 1]?.end ?? first.end;
    const exactness = hedge === 'about' ? 'exact' : hedge;
    return {
      quantity: { ...base, end, low: value, high: value, unit: unit.value.base, counted: null, exactness },
      next: unit.to,
    };
  }
  const noun = comparesWith(words[fraction.to], pack)
    ? null
    : countedNoun(words, scale === undefined ? fraction.to : hyphen + 1, 2, pack);
  const to = scale === undefined ? fraction.to : hyphen + 1;
  const value = scale === undefined ? Number((fraction.value * 100).toFixed(2)) : fraction.value * scale;
  const quantity = {
    ...base,
    end: words[to - 1]?.end ?? first.end,
    low: value,
    high: value,
    unit: scale === undefined ? 'percent' : null,
    counted: noun?.lemma ?? null,
  };
  return { quantity, next: to };
}
