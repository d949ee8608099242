import type { Position, Quote } from '../types';
import { type Match, matchesAround } from './match';
import type { Work } from './work';

/** Copies of a quote that are looked at, nearest first. */
const MOST_COPIES = 200;

/** Where a quote stands word for word, nearest to its old position first. */
export function exactPlaces(text: string, exact: string, near: number): Position[] {
  const places: Position[] = [];
  let after = text.indexOf(exact, near);
  let before = near > 0 ? text.lastIndexOf(exact, near - 1) : -1;
  while (places.length < MOST_COPIES && (after >= 0 || before >= 0)) {
    const takeAfter = before < 0 || (after >= 0 && after - near <= near - before);
    const start = takeAfter ? after : before;
    places.push({ start, end: start + exact.length });
    if (takeAfter) after = text.indexOf(exact, after + 1);
    else before = before > 0 ? text.lastIndexOf(exact, before - 1) : -1;
  }
  return places;
}

/** Errors allowed, as a share of the pattern. */
const QUOTE_ERRORS = 0.25;
const CONTEXT_ERRORS = 0.2;

/** Quotes up to this length are looked for whole, longer ones by their two ends. */
const WHOLE = 384;
const END = 192;

/** How much longer or shorter a quote may have become. */
const LONGEST = 1.4;
const SHORTEST = 0.6;

/** Candidates made of two ends that are looked at. */
const MOST_PAIRS = 100;

/** Where something like the quote stands. */
export function fuzzyPlaces(text: string, { exact }: Quote, near: number, work: Work): Position[] {
  if (exact.length <= WHOLE) {
    return matchesAround(text, exact, Math.floor(exact.length * QUOTE_ERRORS), near, work);
  }
  const most = Math.floor(END * QUOTE_ERRORS);
  const heads = matchesAround(text, exact.slice(0, END), most, near, work);
  const tails = matchesAround(text, exact.slice(-END), most, near + exact.length, work);
  return between(
    heads.map(({ start }) => start),
    tails.map(({ end }) => end),
    exact.length,
  );
}

/** What stands between something like the quote's prefix and something like its suffix, or beside one of them. */
export function contextPlaces(
  text: string,
  { exact, prefix, suffix }: Quote,
  near: number,
  work: Work,
): Position[] {
  const starts = findContext(text, prefix, near - prefix.length, work).map(({ end }) => end);
  const ends = findContext(text, suffix, near + exact.length, work).map(({ start }) => start);
  const { length } = exact;
  return [
    ...between(starts, ends, length),
    ...starts.slice(0, MOST_PAIRS).map((start) => ({ start, end: Math.min(text.length, start + length) })),
    ...ends.slice(0, MOST_PAIRS).map((end) => ({ start: Math.max(0, end - length), end })),
  ];
}

function findContext(text: string, context: string, near: number, work: Work): Match[] {
  if (context === '') return [];
  return matchesAround(text, context, Math.floor(context.length * CONTEXT_ERRORS), near, work);
}

function between(starts: readonly number[], ends: readonly number[], length: number): Position[] {
  const places: Position[] = [];
  for (const start of starts) {
    for (const end of ends) {
      const fits = end - start >= SHORTEST * length && end - start <= LONGEST * length + 8;
      if (fits && places.push({ start, end }) >= MOST_PAIRS) return places;
    }
  }
  return places;
}
