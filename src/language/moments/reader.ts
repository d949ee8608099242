import type { LanguagePack } from '../pack';
import { phraseBefore } from '../quantities/phrases';
import type { Word } from '../types';
import { type DayNumber, yearMonth } from './calendar';
import type { CalendarWords, Direction } from './words';

/** A day or days, or a time of day, read off the words [from, to). */
export interface Reading {
  from: number;
  to: number;
  days: { first: DayNumber; last: DayNumber } | null;
  minutes: number | null;
  relative: boolean;
}

/** A weekday or a month that may be any, as nobody knows when the text was published: no moment, but no name either. */
export function undated(from: number, to: number): Reading {
  return { from, to, days: null, minutes: null, relative: true };
}

/** What every reader of moments works on. */
export interface Context {
  words: readonly Word[];
  calendar: CalendarWords;
  pack: LanguagePack;
  /** Day of publication, or null. */
  today: DayNumber | null;
}

export function norm(context: Context, at: number): string {
  return context.words[at]?.norm ?? '';
}

/** The year that a word of four digits names, or null. */
export function yearAt(context: Context, at: number): number | null {
  const match = /^(1[5-9]\d\d|20\d\d)$/.exec(context.words[at]?.text ?? '');
  return match ? Number(match[1]) : null;
}

/** The day of the month that a word names ("12", "1er" with its ending), and where it ends. */
export function monthDayAt(context: Context, at: number): { day: number; to: number } | null {
  const text = context.words[at]?.text ?? '';
  if (!/^\d{1,2}$/.test(text)) return null;
  const day = Number(text);
  const end = context.words[at]?.end;
  const ended =
    context.words[at + 1]?.start === end && context.calendar.dayEndings.has(norm(context, at + 1));
  return day >= 1 && day <= 31 ? { day, to: ended ? at + 2 : at + 1 } : null;
}

/** What a direction adds to the number of a year, a month or a week. */
export const STEP: Record<Direction, number> = { past: -1, present: 0, future: 1 };

/** "last", "dernier" or the like right before or behind the words [from, to). */
export function directionAround(
  context: Context,
  from: number,
  to: number,
): { direction: Direction | null; to: number } {
  const behind = context.calendar.directions.get(norm(context, to));
  if (behind && behind !== 'present') return { direction: behind, to: to + 1 };
  return { direction: context.calendar.directions.get(norm(context, from - 1)) ?? null, to };
}

/** True for a month up to which something goes on, or from which on: whoever told so ("said that it would last until May"). */
function isAhead({ words, calendar }: Context, at: number): boolean {
  const start = calendar.thirds.has(words[at - 1]?.norm ?? '') ? at - 1 : at;
  return phraseBefore(words, start, calendar.ahead, 3) !== null;
}

/** A month this near to publication is the nearest, whatever the tense of the words around. */
const NEAR_MONTHS = 3;

/**
 * The year of a month without one: the one a direction asks for; else the nearest to publication, or where that may be
 * either, by the tense of the verb nearest to the word at `at`.
 */
export function nearestYear(
  context: Context,
  { month, direction, at }: { month: number; direction: Direction | null; at: number },
): number {
  const now = yearMonth(context.today ?? 0);
  const distance = month - now.month;
  const isNear = Math.abs(distance) <= NEAR_MONTHS || Math.abs(distance) >= 12 - NEAR_MONTHS;
  const time = direction ?? (isNear || isAhead(context, at) ? null : tenseAround(context, at));
  if (time === 'past') return distance >= 0 ? now.year - 1 : now.year;
  if (time === 'future') return distance <= 0 ? now.year + 1 : now.year;
  if (distance > 6) return now.year - 1;
  return distance < -6 ? now.year + 1 : now.year;
}

/** How far from a word the verb may stand that tells its tense, in words. */
const TENSE_REACH = 24;

/** Marks between two clauses: "9 %" is of one. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set(',;:.!?()\u2013\u2014');

/** The tense of the verb nearest to a word, as far as its form tells; that of its clause before that of others. */
function tenseAround(context: Context, at: number): 'past' | 'future' | null {
  const { words, pack } = context;
  let [from, to] = [at, at];
  // "Said in May that it would open in June": each is of its own verb.
  const opens = (text = '', norm = '') => CLAUSE_MARKS.has(text) || pack.speech.clauses.has(norm);
  while (from > 0 && !opens(words[from - 1]?.text, words[from - 1]?.norm)) from -= 1;
  while (to < words.length - 1 && !CLAUSE_MARKS.has(words[to + 1]?.text ?? '')) to += 1;
  return tenseBetween(context, at, from, to) ?? tenseBetween(context, at, 0, words.length - 1);
}

/** The tense of the verb nearest to a word among those from one word to another; null where no form tells it. */
function tenseBetween({ words, calendar }: Context, at: number, from: number, to: number) {
  for (let distance = 1; distance <= TENSE_REACH; distance += 1) {
    for (const place of [at - distance, at + distance]) {
      const word = words[place];
      if (word?.kind !== 'word' || place < from || place > to) continue;
      if (calendar.isFuture(word.norm)) return 'future';
      if (calendar.isPast(word.norm, word.text.toLowerCase())) return 'past';
    }
  }
  return null;
}

/** Whether the verb nearest to a word looks ahead. */
export function looksAhead(context: Context, at: number): boolean {
  return tenseAround(context, at) === 'future';
}
