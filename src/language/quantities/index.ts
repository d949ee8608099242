import { oncePer } from '../../once-per';
import type { LanguagePack } from '../pack';
import { openingsOf } from '../phrases';
import type { Exactness, Quantity, Word } from '../types';
import { isAge, isBareAge } from './ages';
import { type Amount, readAmount } from './amount';
import { boundOf } from './bounds';
import { countedNoun, numeralAt } from './counted';
import { readPartOfTerm } from './elided';
import { comparesWith, readFraction } from './fractions';
import { mayOpenFigure, numeralLists } from './openers';
import { readOrdinal } from './ordinals';
import { phraseBefore, phraseFrom } from './phrases';
import { readRange, withSharedUnit } from './ranges';
import { isPartOfSeries, outOfEnd } from './ratios';
import { readScore, readShare } from './shares';
import { YEAR } from './units';
import type { NumberWords } from './words';

const YEAR_DIGITS = /^(?:1[5-9]|20)\d\d$/;

/** How the words around a number hedge it. */
function exactnessOf(
  words: readonly Word[],
  from: number,
  to: number,
  about: boolean,
  pack: LanguagePack,
): Exactness {
  const { before, after } = pack.numbers;
  const ahead = phraseBefore(words, from, before);
  const hedge = ahead?.value ?? phraseFrom(words, to, after)?.value;
  return boundOf(words, ahead?.from ?? from, hedge, pack) ?? hedge ?? (about ? 'about' : 'exact');
}

/** The word that makes digits a mere label: "article 49", "no 5", "bureau n° 5"; null where they count. */
function labelOf(words: readonly Word[], at: number, pack: LanguagePack): Word | null {
  const { labels } = pack.numbers;
  const [before, second] = [words[at - 1], words[at - 2]];
  if (before && labels.has(before.norm)) return before;
  return before && second && labels.has(second.norm) && /^[.°]$/.test(before.text) ? second : null;
}

/** "Un an de prison", "a year in jail": what follows makes a length of an article and a unit. */
function isServed(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  return phraseFrom(words, at, pack.numbers.served) !== null;
}

/** A bare article counts a length of time behind "pendant", "for", and the few nouns that are plainly counted. */
function articleCounts(words: readonly Word[], amount: Amount, pack: LanguagePack): boolean {
  const before = words[amount.from - 1]?.norm ?? '';
  if (amount.unit === 'second' && (pack.numbers.lasting.has(before) || isServed(words, amount.to, pack)))
    return true;
  const counts = (at: number) => pack.numbers.countables.has(words[at]?.norm ?? '');
  return amount.unit === null ? counts(amount.to) : counts(amount.from + 1);
}

/** A quantity with the position of the word behind it. */
export interface Reading {
  quantity: Quantity;
  next: number;
}

/** "Five days a week" counts days: no length of time is told by it. */
function rateOf(words: readonly Word[], amount: Amount, pack: LanguagePack): Reading | null {
  const behind = amount.written?.base === 'second' && phraseFrom(words, amount.to, pack.numbers.rates);
  const [first, unit, last] = [words[amount.from], words[amount.to - 1], behind && words[behind.to - 1]];
  if (!amount.written || !behind || !first || !unit || !last) return null;
  const { factor } = amount.written;
  const quantity: Quantity = {
    start: first.start,
    end: last.end,
    low: amount.value / factor,
    high: amount.high / factor,
    unit: null,
    counted: unit.lemma,
    ordinal: false,
    exactness: exactnessOf(words, amount.from, amount.to, amount.about, pack),
  };
  return { quantity, next: behind.to };
}

/** "Two decades", "half a century": nobody counts the years in these. */
function isRoundedLength({ written }: Amount): boolean {
  return written?.base === 'second' && written.factor >= 10 * YEAR;
}

function quantityOf(words: readonly Word[], amount: Amount, pack: LanguagePack): Reading | null {
  const first = words[amount.from];
  const rate = rateOf(words, amount, pack);
  if (rate) return rate;
  const bare = isBareAge(words, amount, pack);
  const age = bare || isAge(words, amount, pack);
  const isShare = amount.unit === 'percent' && pack.numbers.links.has(words[amount.to]?.norm ?? '');
  const ofWhole = amount.unit === null || (isShare && !comparesWith(words[amount.to + 1], pack));
  const noun = ofWhole ? countedNoun(words, amount.to, amount.high, pack) : null;
  const next = Math.max(
    amount.to,
    noun && amount.unit === null ? Math.min(noun.at, linkEnd(words, amount.to, noun.at, pack)) + 1 : 0,
  );
  const last = words[next - 1];
  if (!first || !last) return null;
  const label = labelOf(words, amount.from, pack);
  const quantity: Quantity = {
    start: first.start,
    end: last.end,
    low: bare ? amount.value * YEAR : amount.value,
    high: bare ? amount.high * YEAR : amount.high,
    unit: bare ? 'second' : amount.unit,
    counted: age ? 'age' : (label?.lemma ?? noun?.lemma ?? null),
    exactness: exactnessOf(words, amount.from, next, amount.about || isRoundedLength(amount), pack),
    ordinal: label !== null,
  };
  return { quantity, next };
}

/**
 * The noun belongs to the quantity's span unless another number, or an owner, stands in between ("31 des 45 sièges",
 * "six of London's hospitals").
 */
function linkEnd(words: readonly Word[], from: number, noun: number, pack: LanguagePack): number {
  for (let at = from; at < noun; at += 1) {
    if (numeralAt(words, at, pack) || pack.numbers.possessive.has(words[at]?.norm ?? '')) return from - 1;
  }
  return noun;
}

function isYear(words: readonly Word[], amount: Amount): boolean {
  return (
    amount.unit === null && amount.to === amount.from + 1 && YEAR_DIGITS.test(words[amount.from]?.text ?? '')
  );
}

/** "No one came", "pas un n'est venu": one that is none, and no label either. */
function isNobody(words: readonly Word[], { from, value }: Amount, pack: LanguagePack): boolean {
  const written = words[from]?.kind === 'word';
  return written && value === 1 && pack.comparison.negation.grammar.has(words[from - 1]?.norm ?? '');
}

function readPlain(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const amount = readAmount(words, at, pack);
  if (!amount || (amount.article && !articleCounts(words, amount, pack))) return null;
  if (isYear(words, amount) || isNobody(words, amount, pack)) return null;
  return quantityOf(words, readRange(words, amount, pack) ?? withSharedUnit(words, amount, pack), pack);
}

/** The words in letters that a quantity may begin with, as far as they have no hyphens. */
const openersOf = oncePer((numbers: NumberWords) => {
  const { ordinals, fractions, groups, ageDecades } = numbers;
  return openingsOf([...numeralLists(numbers), ordinals, fractions, groups, ageDecades]);
});

/**
 * The numbers of a text with what they count or measure, in order. Words in `taken` (indexes) belong to dates and
 * times of day and are passed over. Values are in base units (metre, kilogram, second, celsius, ISO 4217 codes);
 * shares and fractions are percentages; a score is a range of unit 'score'; ages are counted as 'age'.
 */
export function quantities(
  words: readonly Word[],
  taken: ReadonlySet<number>,
  pack: LanguagePack,
): Quantity[] {
  const result: Quantity[] = [];
  const openers = openersOf(pack.numbers);
  for (let at = 0; at < words.length; ) {
    const isRead = mayOpenFigure(words[at], openers) && !taken.has(at) && !isPartOfSeries(words, at);
    const reading = isRead ? readAt(words, at, result.at(-1), pack) : null;
    if (reading) result.push(reading.quantity);
    at = outOfEnd(words, Math.max(at + 1, reading?.next ?? 0));
  }
  return result;
}

/** @param before the figure read last */
function readAt(
  words: readonly Word[],
  at: number,
  before: Quantity | undefined,
  pack: LanguagePack,
): Reading | null {
  return (
    readPartOfTerm(words, at, before, pack) ??
    readOrdinal(words, at, pack) ??
    readFraction(words, at, pack) ??
    readScore(words, at, pack) ??
    readShare(words, at, pack) ??
    readPlain(words, at, pack)
  );
}
