import { packOf } from '../../../language';
import type { FrequencyWords } from '../../../language/comparison/times';
import type { LanguagePack } from '../../../language/pack';
import { phraseEnd } from '../../../language/phrases';
import { readNumeral } from '../../../language/quantities/numerals';
import { phraseBefore } from '../../../language/quantities/phrases';
import type { Word } from '../../../language/types';
import { type Alignment, inBoth } from '../../align/align';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';

/** How often something happens, and the words that tell it: the first is shown from its number or article on. */
interface Frequency {
  tokens: Token[];
  first: Token;
  perYear: number;
}

/** From this ratio on two frequencies are not one, rounded. */
const APART = 1.4;

/** Words read as a frequency: how often a year, and where they end. */
interface Reading {
  perYear: number;
  to: number;
}

/** "Twice", "trois fois": a number of times and where it ends; once where none is told. */
function timesAt(
  words: readonly Word[],
  at: number,
  pack: LanguagePack,
): { count: number; to: number } | null {
  const { times, counted } = pack.comparison.times.frequency;
  const alone = times.get(words[at]?.norm ?? '');
  if (alone !== undefined) return { count: alone, to: at + 1 };
  const numeral = readNumeral(words, at, pack);
  if (!numeral || !counted.has(words[numeral.to]?.norm ?? '')) return null;
  return { count: numeral.value, to: numeral.to + 1 };
}

/** "Week", "two weeks", "trois mois": how many of such a year has, and where they end. */
function periodAt(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const { periods } = pack.comparison.times.frequency;
  const alone = periods.get(words[at]?.norm ?? '');
  if (alone !== undefined) return { perYear: alone, to: at + 1 };
  const numeral = readNumeral(words, at, pack);
  const period = numeral && periods.get(words[numeral.to]?.norm ?? '');
  return numeral && period && numeral.value > 0
    ? { perYear: period / numeral.value, to: numeral.to + 1 }
    : null;
}

/** "Daily" where nothing follows that it would be said of ("daily news"). */
function aloneAt(words: readonly Word[], at: number, { alone }: FrequencyWords): Reading | null {
  const perYear = alone.get(words[at]?.norm ?? '');
  const next = words[at + 1];
  return perYear === undefined || (next?.kind === 'word' && !next.stop) ? null : { perYear, to: at + 1 };
}

function readAt(words: readonly Word[], at: number, pack: LanguagePack): Reading | null {
  const { frequency } = pack.comparison.times;
  const times = timesAt(words, at, pack);
  const opening = phraseEnd(words, times?.to ?? at, times ? frequency.per : frequency.every);
  const period = opening < 0 ? null : periodAt(words, opening + 1, pack);
  if (period) return { perYear: (times?.count ?? 1) * period.perYear, to: period.to };
  return aloneAt(words, at, frequency);
}

/** True where a frequency is only bounded ("at least once a week"). */
function isBounded(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const hedge = phraseBefore(words, at, pack.numbers.before)?.value;
  return hedge === 'atLeast' || hedge === 'atMost';
}

/** How often things happen by a sentence, computed once. Not where a figure is told: it is that which there is so often. */
const frequenciesIn = oncePerView((view: View): Frequency[] => {
  const { words, language } = view.analysis;
  const pack = packOf(language);
  const { periods, alone } = pack.comparison.times.frequency;
  // Next to no sentence names a period, and a number is tried at every word of one that does.
  if (!words.some(({ norm }) => periods.has(norm) || alone.has(norm))) return [];
  const found: Frequency[] = [];
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    if (words[at]?.kind === 'punctuation') continue;
    const reading = readAt(words, at, pack);
    if (!reading) continue;
    const tokens = view.tokens.filter(({ first, last }) => first < reading.to && at < last);
    const [token] = tokens;
    const isFigure = view.tokens.some(
      (other) =>
        other.quantity &&
        !other.quantity.ordinal &&
        other.clause === token?.clause &&
        !tokens.includes(other),
    );
    if (token && !token.name && !isFigure && !isBounded(words, at, pack)) {
      const start = Math.min(token.start, words[at]?.start ?? token.start);
      found.push({
        first: token,
        tokens: [{ ...token, start }, ...tokens.slice(1)],
        perYear: reading.perYear,
      });
    }
    at = reading.to - 1;
  }
  return found;
});

/** How often one thing happens, told in two ways: "once a month", "twice a year". */
export function frequencyClashes(alignment: Alignment): Clash[] {
  const [mine = [], theirs = []] = inBoth(alignment, frequenciesIn) ?? [];
  const [one, other] = [mine[0], theirs[0]];
  if (!one || !other || mine.length > 1 || theirs.length > 1) return [];
  const ratio = Math.max(one.perYear, other.perYear) / Math.min(one.perYear, other.perYear);
  if (ratio < APART) return [];
  return [{ here: one.tokens, there: other.tokens, slot: slotScore(alignment, one.first, other.first) }];
}
