import { keyed } from '../text';

/** A stretch of days around a reference day, or of hours of a day: offsets, both ends included. */
export interface DayOffsets {
  from: number;
  to: number;
}

/** Which of several possible days a word asks for. */
export type Direction = 'past' | 'future' | 'present';

/** A calendar unit that "last", "this" and "next" apply to. */
export type Period = 'day' | 'week' | 'month' | 'year';

/** How a language writes dates and times of day. All keys are folded; phrases are joined by spaces. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  /** Month names that also are common words and need a capital and a day or a preposition ("may", "march"). */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** True where months and weekdays are written with a capital. */
  readonly capitalised: boolean;
  /** Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** First month of a season; it lasts three. */
  readonly seasons: ReadonlyMap<string, number>;
  /** Words a season needs in front of it, to be told from other words of the same form. */
  readonly seasonOpeners: ReadonlySet<string>;
  /** Phrases that stand for days around the day of publication. */
  readonly relative: ReadonlyMap<string, DayOffsets>;
  /** What stands behind one that is not of publication but was told before ("ce soir-là"), as it is written. */
  readonly toldBefore: ReadonlySet<string>;
  readonly periods: ReadonlyMap<string, Period>;
  /** Parts of a year that are numbered, by their length in months: "trimestre" 3, "quarter" 3. */
  readonly yearParts: ReadonlyMap<string, number>;
  /** "dernier", "last", "prochain", "next", "cette", "this": before or behind what they direct. */
  readonly directions: ReadonlyMap<string, Direction>;
  /** Words in front of a year or month: "en", "in", "since". */
  readonly prepositions: ReadonlySet<string>;
  /** Phrases in front of a period that mean its end: "end of the", "fin du". */
  readonly ends: ReadonlyMap<string, true>;
  /** Thirds of a month or year: "debut" 0, "mi" 1, "fin" 2. */
  readonly thirds: ReadonlyMap<string, number>;
  readonly decadeWords: ReadonlySet<string>;
  /** "il y a", "ago": a length of time counted back, by the place of the phrase. */
  readonly agoBefore: ReadonlyMap<string, true>;
  readonly agoAfter: ReadonlySet<string>;
  /** Between day and month ("of"), and the first of a month ("1er"). */
  readonly of: ReadonlySet<string>;
  readonly dayEndings: ReadonlySet<string>;
  /** True where 5/12 is the fifth of December. */
  readonly dayFirst: boolean;
  /** Ends of ranges: "au", "et", "to", "and". */
  readonly ties: ReadonlySet<string>;
  /** In front of a weekday that is still to come ("jusqu'a", "until"), as words joined by spaces. */
  readonly ahead: ReadonlyMap<string, true>;
  /** Those that tell until when something goes on, with an article or without. */
  readonly until: ReadonlyMap<string, true>;
  /** Parts of the day, by the hours (of that day, or of the next from 24 on) that they may mean. */
  readonly dayparts: ReadonlyMap<string, DayOffsets>;
  readonly noon: ReadonlySet<string>;
  readonly midnight: ReadonlySet<string>;
  readonly hour: ReadonlySet<string>;
  /** "am", "pm", "du soir": what they add to an hour below 12, in hours. */
  readonly halves: ReadonlyMap<string, number>;
  /** Words in front of a time of day: "a", "at", "vers". */
  readonly at: ReadonlySet<string>;
  /** "pres", "plus", "moins": with a link behind them hours are a length of time ("pres de six heures"). */
  readonly lengths: ReadonlySet<string>;
  /** "et demie", "et quart", "moins le quart" behind an hour, in minutes. */
  readonly parts: ReadonlyMap<string, number>;
  /** "half past", "quarter to" in front of an hour, in minutes. */
  readonly partsBefore: ReadonlyMap<string, number>;
  /** True where a word is a verb in the future, or says that something is planned. */
  isFuture(norm: string): boolean;
  /** True where a word is a verb in the past; `lower` has its accents ("à" is none, "a" is one). */
  isPast(norm: string, lower: string): boolean;
}

/** Phrases (words joined by `_`) with offsets in days or hours: `phrase=from:to`. */
export function offsets(list: string): ReadonlyMap<string, DayOffsets> {
  return keyed(list, '=', (range) => {
    const [from = 0, to = 0] = range.split(':').map(Number);
    return { from, to };
  });
}
