import { packOf } from '../../../language';
import { phraseFrom } from '../../../language/quantities/phrases';
import { type Alignment, inBoth } from '../../align/align';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';
import { dateOtherDeeds, dateOtherThings } from './dated';
import { otherTimes } from './moments';

/** When in the day something happened, in hours of it; a night goes on past 24. */
interface Daypart {
  token: Token;
  from: number;
  to: number;
}

const DAY_HOURS = 24;
/** Hours by which a time of day may be off the part of the day that it is told by. */
const BLUR = 1;

/** Times of day, by the clock and by the part of the day, in their order; computed once. */
const daypartsIn = oncePerView(({ analysis, tokens }: View): Daypart[] => {
  const { words, language } = analysis;
  const { dayparts } = packOf(language).calendar;
  const found: Daypart[] = tokens.flatMap((token) => {
    const minutes = token.moment?.minutes ?? null;
    return minutes === null ? [] : [{ token, from: minutes / 60, to: minutes / 60 }];
  });
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const part = phraseFrom(words, at, dayparts, 4);
    if (!part) continue;
    const token = tokens.find(({ first, last }) => first < part.to && at < last);
    // "6 heures du matin": the clock tells it better.
    if (token && (token.moment?.minutes ?? null) === null) found.push({ token, ...part.value });
    at = part.to - 1;
  }
  return found;
});

/** True where two parts of a day have no hour in common. */
function areApart(one: Daypart, other: Daypart): boolean {
  return [-DAY_HOURS, 0, DAY_HOURS].every(
    (shift) => one.to + shift + BLUR < other.from || other.to + BLUR < one.from + shift,
  );
}

/** Parts of the day for the same thing, or a part and a time by the clock, that cannot both be right. */
export function daypartClashes(alignment: Alignment): Clash[] {
  const both = inBoth(alignment, daypartsIn);
  if (!both || otherTimes(alignment)) return [];
  const [mine, theirs] = both;
  if (mine.some((one) => theirs.some((other) => !areApart(one, other)))) return [];
  for (const { token: here } of mine) {
    for (const { token: there } of theirs) {
      if ((here.moment?.minutes ?? null) !== null && (there.moment?.minutes ?? null) !== null) continue;
      if (dateOtherDeeds(here, there, alignment) || dateOtherThings(here, there, alignment)) continue;
      return [{ here: [here], there: [there], slot: slotScore(alignment, here, there) }];
    }
  }
  return [];
}
