import type { Position, Target } from '../types';
import { contextPlaces, exactPlaces, fuzzyPlaces } from './candidates';
import { contextLikeness, likeness } from './likeness';
import { Work } from './work';

/** A place a quote may be at, and what speaks for it; each from 0 to 1. */
interface Candidate extends Position {
  /** How like the quote its words are. */
  words: number;
  /** How like the quote's context what stands around it is. */
  context: number;
  score: number;
}

/** What counts towards a score: the words, what stands around them, how near they are to where they were. */
const WEIGHTS = { words: 0.6, context: 0.35, nearness: 0.05 };

/** A copy of the quote amid a context as like as this needs no comparison with places that are merely like it. */
const SURE_CONTEXT = 0.9;

/** Two places whose scores are nearer than this cannot be told apart. */
const MARGIN = 0.03;

/**
 * Finds the passage of an annotation in a text that may have been edited since: where the quote stands word for word
 * amid its context; else, of all places where the quote, its context or something like them stands, the likeliest,
 * unless it is unlikely, or another is nearly as likely.
 * @param text the article's text, paragraphs joined by newlines
 * @returns UTF-16 offsets into the text, or null where the passage is not there any more
 */
export function anchor(
  text: string,
  { quote, position }: Pick<Target, 'quote' | 'position'>,
): Position | null {
  if (quote.exact.trim() === '') return null;
  const work = new Work();
  const near = Math.min(position.start, text.length);
  const assess = (place: Position): Candidate => {
    const words = likeness(quote.exact, text.slice(place.start, place.end), work);
    const context = contextLikeness(text, place, quote, work);
    const nearness = 1 - Math.abs(place.start - near) / Math.max(1, text.length);
    const score = WEIGHTS.words * words + WEIGHTS.context * context + WEIGHTS.nearness * nearness;
    return { ...place, words, context, score };
  };
  const copies = exactPlaces(text, quote.exact, near).map(assess);
  const sure = copies.filter(({ context }) => context >= SURE_CONTEXT);
  const [nearest] = sure.sort((one, other) => other.score - one.score);
  if (nearest) return placeOf(nearest);
  const others = [
    ...contextPlaces(text, quote, near, work),
    { start: near, end: Math.min(text.length, near + quote.exact.length) },
    ...fuzzyPlaces(text, quote, near, work),
  ].map(assess);
  const best = likeliest([...copies, ...others]);
  return best && isBelievable(best, quote.exact.length) ? placeOf(best) : null;
}

/**
 * The candidate with the highest score; null where one elsewhere has nearly as high a one. The score tells the place,
 * the words where it begins and ends: a context may have moved away from it.
 */
function likeliest(candidates: Candidate[]): Candidate | null {
  const [best, ...others] = candidates.sort((one, other) => other.score - one.score);
  if (!best) return null;
  const isElsewhere = ({ start, end }: Position) => end <= best.start || start >= best.end;
  const rival = others.find(isElsewhere);
  if (rival && best.score - rival.score < MARGIN) return null;
  const here = [best, ...others.filter((other) => !isElsewhere(other))];
  return here.reduce((one, other) => (exactness(other) > exactness(one) ? other : one));
}

/** How well a candidate's ends are chosen. */
function exactness({ words, context }: Candidate): number {
  return words + context / 4;
}

/** The fewer words there are to tell a passage by, the more must be as it was. */
function isBelievable({ words, context }: Candidate, length: number): boolean {
  if (length < SHORT) return context >= (words === 1 ? 0.45 : 0.65) && words >= 0.75;
  return words === 1 || (words >= 0.7 && (words + context) / 2 >= 0.6);
}

/** Quotes shorter than this stand in a text by chance: a name, a figure, a turn of phrase. */
const SHORT = 24;

function placeOf({ start, end }: Position): Position {
  return { start, end };
}
