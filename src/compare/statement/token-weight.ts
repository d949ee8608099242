import type { Moment, Quantity } from '../../language/types';
import { rarity } from '../lexicon/rarity';
import { significantDigits } from '../values/numbers';

// What tokens weigh: about ln(sentences / sentences that say it), which for words is counted (lexicon/rarity.ts).

/** The range of names: what a count of texts tells of them depends on the years it was made in. */
const LEAST_NAME = 4;
const MOST_NAME = 6;
/** What a count of one digit weighs; what it weighs more with each further digit that is not zero, and with a unit. */
const QUANTITY = 4.5;
const DIGIT = 1;
const TELLING_DIGITS = 3;
const UNIT = 0.5;
/** What a day weighs, and how much more a time of day, in hours or to the minute. */
const MOMENT = 3;
const HOUR = 1.5;
const MINUTE = 3;
/** Verbs that report speech say little of the fact. */
const SPEECH_FACTOR = 0.35;
const LIGHTEST = 0.8;

/** What a word weighs. @param speech true for a verb that reports speech */
export function wordWeight(lemma: string, language: string, speech: boolean): number {
  const weight = Math.max(LIGHTEST, rarity(lemma, language) - 0.5);
  return speech ? weight * SPEECH_FACTOR : weight;
}

/** What a word of a name weighs. */
export function nameWeight(lemma: string, language: string): number {
  return Math.max(LEAST_NAME, Math.min(MOST_NAME, rarity(lemma, language)));
}

/** What a figure weighs: "two" stands in many sentences of an event, "13,740" in those that tell of one thing. */
export function quantityWeight({ high, unit }: Quantity): number {
  const digits = Math.min(TELLING_DIGITS, significantDigits(high));
  return QUANTITY + DIGIT * Math.max(0, digits - 1) + (unit === null ? 0 : UNIT);
}

/** What a day or a time of day weighs. */
export function momentWeight({ minutes }: Moment): number {
  if (minutes === null) return MOMENT;
  return MOMENT + (minutes % 60 === 0 ? HOUR : MINUTE);
}
