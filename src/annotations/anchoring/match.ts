import search from 'approx-string-match';
import type { Work } from './work';

/** A stretch of a text that a pattern matches with so many errors (edit distance). */
export interface Match {
  start: number;
  end: number;
  errors: number;
}

/** The matcher's word: it looks at so many characters of a pattern at once. */
const WORD = 32;

/** What beginning a search costs, in steps. */
const SETTING_UP = 1_000;

/**
 * The best matches of a pattern in a text, one per place; none where all have more errors than allowed.
 * @param pattern of a few hundred UTF-16 units at most, as the cost grows with its square
 */
export function bestMatches(text: string, pattern: string, mostErrors: number, work: Work): Match[] {
  const blocks = Math.ceil(pattern.length / WORD);
  work.spend(SETTING_UP + text.length * blocks);
  const matches = search(text, pattern, mostErrors);
  // The start of each match is found by a search of its own.
  work.spend(matches.length * (SETTING_UP + (pattern.length + mostErrors) * blocks));
  const places: Match[] = [];
  for (const match of matches) {
    const last = places.at(-1);
    if (!last || match.start - last.start > pattern.length / 2) places.push(match);
    else if (misfit(match, pattern) < misfit(last, pattern)) places[places.length - 1] = match;
  }
  return places;
}

/** Of matches at one place the one as long as the pattern is the likeliest. */
function misfit({ start, end }: Match, pattern: string): number {
  return Math.abs(end - start - pattern.length);
}

/** Text looked through at once: small, so that a text that matches everywhere is given up soon. */
const WINDOW = 4096;

/**
 * The best matches of each part of a text, parts nearest to a place first, as long as the work allows.
 * @param near UTF-16 offset into the text
 */
export function matchesAround(
  text: string,
  pattern: string,
  mostErrors: number,
  near: number,
  work: Work,
): Match[] {
  const overlap = pattern.length + mostErrors;
  const found: Match[] = [];
  for (const from of windowsAround(text.length, near)) {
    if (work.spent) break;
    const part = text.slice(from, from + WINDOW + overlap);
    for (const { start, end, errors } of bestMatches(part, pattern, mostErrors, work)) {
      found.push({ start: from + start, end: from + end, errors });
    }
  }
  return found;
}

function windowsAround(length: number, near: number): number[] {
  const starts = Array.from({ length: Math.ceil(length / WINDOW) }, (_, index) => index * WINDOW);
  const distance = (start: number) => Math.abs(start + WINDOW / 2 - near);
  return starts.sort((one, other) => distance(one) - distance(other));
}
