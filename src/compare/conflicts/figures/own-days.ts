import { DAY_MS } from '../../../durations';
import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import type { Alignment } from '../../align/align';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';

const SECONDS_OF_DAY = DAY_MS / 1000;

/** How many days after another a sentence was published, by the calendar of each; NaN where that is not known. */
function daysBetween(one: View, other: View): number {
  return Math.abs(dayOf(one) - dayOf(other)) / DAY_MS;
}

function dayOf(view: View): number {
  return Date.parse(view.analysis.publishedAt?.slice(0, 10) ?? '');
}

/** "The third day", "Day 10", "au 12e jour", "à deux jours du vote", "aged 12 days": how many days; null for any other figure. */
function daysTold({ quantity, first }: Token, { analysis }: View): number | null {
  if (!quantity || quantity.low !== quantity.high) return null;
  if (quantity.unit === 'second') {
    const days = quantity.low / SECONDS_OF_DAY;
    return Number.isInteger(days) ? days : null;
  }
  const { ofEachDay } = packOf(analysis.language).comparison.figures;
  const noun = quantity.ordinal ? quantity.counted : analysis.words[first - 1]?.lemma;
  return quantity.unit === null && ofEachDay.has(noun ?? '') ? quantity.low : null;
}

/** True where two counts of days differ by the days that lie between what tells them: they count from, or to, one day. */
function keepPace(one: Token, other: Token, { here, there }: Alignment): boolean {
  const [mine, theirs] = [daysTold(one, here), daysTold(other, there)];
  if (mine === null || theirs === null || mine === theirs) return false;
  return Math.abs(mine - theirs) === daysBetween(here, there);
}

/** The figures of which a sentence says that the last day brought them: those nearest to such words; computed once. */
const ofLastDay = oncePerView(({ analysis: { words, language }, tokens }: View): Token[] => {
  const { daily } = packOf(language).comparison.figures;
  const found: Token[] = [];
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const end = phraseEnd(words, at, daily);
    if (end < 0) continue;
    const away = ({ first, last }: Token) => Math.max(first - end, at - last);
    const figures = tokens.filter((token) => token.quantity && away(token) >= 0);
    found.push(...figures.sort((one, other) => away(one) - away(other)).slice(0, 1));
  }
  return found;
});

/** True where a sentence tells how many were asked, which is so many each time; computed once. */
const isOfSample = oncePerView(({ analysis: { words, language } }: View): boolean => {
  const { samples } = packOf(language).comparison.figures;
  return words.some(({ lemma }) => samples.has(lemma));
});

/**
 * True where each of two figures may be right of its own day: what the last day brought, told on another one; days that
 * are counted from, or to, one and the same; and the people asked by two surveys.
 */
export function areOfOwnDays(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there } = alignment;
  if (keepPace(one, other, alignment)) return true;
  if (isOfSample(here) && isOfSample(there)) return one.quantity?.unit === null;
  return (ofLastDay(here).includes(one) || ofLastDay(there).includes(other)) && daysBetween(here, there) > 0;
}
