import { type Alignment, matchOf, type Pair } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isComing } from '../../lexicon/aspects';
import { areOpposite } from '../../lexicon/lookup';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { isDeedOfNone } from '../figures/nones';
import { partsOf } from '../figures/parts';
import { ofOthersOrElsewhere } from '../scope';
import { type Clash, clashOf } from '../slot';
import { areOfOthers, governOthers } from '../subjects/named';
import { areOfOtherThings, areOfTwoOfAKind, tellThemesApart } from '../subjects/things';
import { otherTimes } from '../times/moments';
import { haveOpposites, isOfOtherThings } from './aspects';
import { moveApart } from './movements';
import { isConverse } from './reversals';
import { isConditional } from './unasserted';

/**
 * True where a word is matched by another that means the same: then its opposite beside it says nothing. Where a phrase
 * makes the opposite of it, what means the phrase does: "ballot" says of "voted against" what "voted" does.
 */
function matchedBetter({ here, there, value }: Pair, alignment: Alignment): boolean {
  if (matchOf(there, alignment.there, alignment.thereValues) <= value) return false;
  const turned = there.phrases.filter(({ concept }) =>
    here.concepts.some((one) => areOpposite(concept, one)),
  );
  return (
    turned.length === 0 ||
    alignment.here.tokens.some(({ concepts }) =>
      there.phrases.some(({ concept }) => concepts.includes(concept)),
    )
  );
}

/** The token with the rest of the phrase whose opposite the other side says: "go ahead" where "cancelled" stands. */
function withPhrase(token: Token, other: Token): Token {
  const phrase = token.phrases.find(({ concept }) => other.concepts.some((one) => areOpposite(concept, one)));
  return phrase ? { ...token, start: phrase.start, end: phrase.end } : token;
}

/** True for the first of the clashes that show the same words: each word of a phrase has a pair of its own. */
function isFirst(clash: Clash, at: number, all: Clash[]): boolean {
  const where = ({ here, there }: Clash) => `${here[0]?.start} ${there[0]?.start}`;
  return all.findIndex((other) => where(other) === where(clash)) === at;
}

/** True where one of two opposites denies what the other sentence denies by another word: "ruled out layoffs". */
function denyTheSame({ here, there }: Pair, { pairs, ...alignment }: Alignment): boolean {
  const isDeniedBy = (token: Token, by: Token, { polarity }: View) => {
    const at = polarity.negatedBy[token.first] ?? -1;
    return at >= by.first && at < by.last;
  };
  return pairs.some(
    (pair) =>
      pair.value >= ALIKE &&
      pair.here.negated &&
      pair.there.negated &&
      isDeniedBy(pair.here, here, alignment.here) !== isDeniedBy(pair.there, there, alignment.there),
  );
}

/** True where opposites are said of different people, things or places, or on a condition. */
function areApart(pair: Pair, alignment: Alignment): boolean {
  const { here, there } = pair;
  return (
    areOfOthers(alignment, pair) ||
    areOfTwoOfAKind(alignment, pair) ||
    areOfOtherThings(alignment, pair) ||
    tellThemesApart(alignment, here, there) ||
    governOthers(alignment, pair) ||
    ofOthersOrElsewhere(here, there, alignment) ||
    isConditional({ view: alignment.here, token: here }) ||
    isConditional({ view: alignment.there, token: there })
  );
}

/** True where each sentence tells of a part of one whole, and there is room in it for both: "two of the ten", "eight of the ten". */
function areOfOneWhole({ here, there }: Alignment): boolean {
  return partsOf(here).some(({ part, whole }) =>
    partsOf(there).some(
      (other) => other.whole.high === whole.high && part.high + other.part.high <= whole.high,
    ),
  );
}

/** True where each sentence counts those who do one thing or its opposite: "nine voted for the plan", "four voted against it". */
function countParts({ here, there }: Pair, alignment: Alignment): boolean {
  const isCounted = (token: Token, { tokens }: View) =>
    tokens.some(({ quantity, clause }) => quantity?.unit === null && clause === token.clause);
  if (areOfOneWhole(alignment)) return true;
  return here.lemma === there.lemma && isCounted(here, alignment.here) && isCounted(there, alignment.there);
}

/** True for a word that is negated by more than the phrase it stands in, or whose phrase is that the other turns round. */
function isDenied({ negated, settled, phrases }: Token, { concepts }: Token): boolean {
  if (negated && !settled) return true;
  return phrases.some(
    ({ concept, denied }) => denied && concepts.some((other) => areOpposite(concept, other)),
  );
}

/** True where somebody came and went, each at its time: "joined in 2004", "left in 2015". */
function comeAndGo(pair: Pair, alignment: Alignment): boolean {
  return haveOpposites(pair, isComing) && otherTimes(alignment);
}

/** Opposites said of the same thing: "rose" and "fell", "guilty" and "acquitted". */
export function antonymClashes(alignment: Alignment): Clash[] {
  return [...alignment.pairs, ...alignment.turned]
    .filter(({ opposed, here, there }) => opposed && isDenied(here, there) === isDenied(there, here))
    .filter(
      (pair) =>
        !matchedBetter(pair, alignment) &&
        !isConverse(alignment, pair) &&
        !isOfOtherThings(alignment, pair) &&
        !denyTheSame(pair, alignment) &&
        isDeedOfNone(alignment.here, pair.here) === isDeedOfNone(alignment.there, pair.there) &&
        !countParts(pair, alignment) &&
        !moveApart(alignment, pair) &&
        !comeAndGo(pair, alignment) &&
        !areApart(pair, alignment),
    )
    .map((pair) => ({
      ...clashOf(alignment, pair),
      here: [withPhrase(pair.here, pair.there)],
      there: [withPhrase(pair.there, pair.here)],
    }))
    .filter(isFirst);
}
