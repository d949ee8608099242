import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import type { Analysis } from '../../../language/types';
import { type Alignment, matchOf, type Pair } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isComing } from '../../lexicon/aspects';
import { areOpposite } from '../../lexicon/lookup';
import { type Token, weightShare } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { isDeedOfNone } from '../figures/nones';
import { partsOf } from '../figures/quantities';
import { areOfOtherDeeds } from '../other-deeds';
import { ofOthersOrElsewhere } from '../scope';
import { type Clash, slotScore } from '../slot';
import { areOfOthers, governOthers } from '../subjects';
import { areOfOtherThings, areOfTwoOfAKind, tellThemesApart } from '../things';
import { otherTimes } from '../times/moments';
import { haveOpposites, isOfOtherThings } from './aspects';
import { isHarmless } from './denials';
import { isFateOfNone, isFateOfOthers } from './fates';
import { moveApart } from './movements';
import { doesOtherwise, isDoneByNone } from './nobody';
import { isConverse } from './reversals';
import { isConditional } from './unasserted';

function clash(alignment: Alignment, { here, there }: Pair): Clash {
  return { here: [here], there: [there], slot: slotScore(alignment, here, there) };
}

/** A negation further than this from its word is shown without it, in words. */
const SHOWN_REACH = 6;

/** How far in front of the word that completes a negation the one may stand that opens it: "n'a donné lieu à aucune". */
const OPENING_REACH = 4;

/** The index of the word that a negation begins with: "n'" where "jamais" completes it. */
function beginOfNegation({ words, language }: Analysis, by: number): number {
  const { openers, completions } = packOf(language).comparison.negation;
  if (!completions.has(words[by]?.norm ?? '')) return by;
  const from = Math.max(0, by - OPENING_REACH);
  const opening = words.slice(from, by).findLastIndex(({ norm }) => openers.has(norm));
  return opening < 0 ? by : from + opening;
}

/** The token with its negation: the same word on both sides would show no difference. */
function withNegation(token: Token, { analysis, polarity }: View): Token {
  const { words, language } = analysis;
  const by = polarity.negatedBy[token.first] ?? -1;
  if (by >= token.last && by - token.last < SHOWN_REACH) {
    // "Texted no one": its object denies it.
    const end = phraseEnd(words, by, packOf(language).comparison.negation.objectNones);
    return { ...token, end: words[end]?.end ?? token.end };
  }
  if (by < 0 || by >= token.first || token.first - by > SHOWN_REACH) return token;
  return { ...token, start: words[beginOfNegation(analysis, by)]?.start ?? token.start };
}

/** An assertion of fewer words than this may be denied of something else. */
const FEWEST_DENIED = 3;

/** True where the other sentence has words for all of the clause whose word it negates: it denies the very assertion. */
function isDeniedWhole({ here, there }: Pair, alignment: Alignment): boolean {
  const [token, view, values] = here.negated
    ? [there, alignment.there, alignment.thereValues]
    : [here, alignment.here, alignment.hereValues];
  const clause = view.tokens.filter((one) => one.clause === token.clause && !one.speech);
  return clause.length >= FEWEST_DENIED && clause.every((one) => matchOf(one, view, values) >= ALIKE);
}

/** True where the phrase that holds a word's negation is met: "not hurt" says what "unscathed" does. */
function meetByPhrase({ here, there }: Pair, alignment: Alignment): boolean {
  const isMet = (one: Token, { tokens }: View) =>
    one.phrases.some(
      ({ concept, negates }) => negates && tokens.some(({ concepts }) => concepts.includes(concept)),
    );
  return isMet(here, alignment.there) || isMet(there, alignment.here);
}

/** What one sentence asserts and the other negates or denies. */
export function polarityClashes(alignment: Alignment): Clash[] {
  return alignment.pairs
    .filter(
      (pair) =>
        pair.value >= ALIKE &&
        !pair.opposed &&
        pair.here.kind === 'word' &&
        pair.here.negated !== pair.there.negated &&
        !meetByPhrase(pair, alignment) &&
        !areOfOtherDeeds(pair, alignment) &&
        !pair.here.contrasted &&
        !pair.there.contrasted &&
        !areOfOthers(alignment, pair) &&
        !areOfTwoOfAKind(alignment, pair) &&
        !isHarmless(pair, alignment) &&
        !isFateOfOthers(pair, alignment) &&
        !doesOtherwise(pair, alignment),
    )
    .map((pair) => ({
      ...clash(alignment, pair),
      measured:
        isFateOfNone(pair, alignment) || isDoneByNone(pair, alignment) || isDeniedWhole(pair, alignment),
      here: [withNegation(pair.here, alignment.here)],
      there: [withNegation(pair.there, alignment.there)],
    }));
}

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
      ...clash(alignment, pair),
      here: [withPhrase(pair.here, pair.there)],
      there: [withPhrase(pair.there, pair.here)],
    }))
    .filter(isFirst);
}

/** How far in front of a contrast its other side is looked for, in tokens. */
const CONTRAST_REACH = 4;

/**
 * The words that a contrast puts in the place of what it sets aside: "a burst tyre" and not the wind; not the wind but
 * "a burst tyre".
 */
function putInPlace(view: View, values: Float32Array, contrasted: Token): Token[] {
  const { tokens, analysis } = view;
  const { insteads } = packOf(analysis.language).comparison.negation;
  const opening = tokens.findIndex((token) => token.contrasted && token.first <= contrasted.first);
  const end = tokens.findIndex((token, at) => at > opening && !token.contrasted);
  const next = tokens[end];
  const between = analysis.words.slice(tokens[end - 1]?.last ?? 0, next?.first ?? 0);
  const isBehind = next !== undefined && between.some(({ norm }) => insteads.has(norm));
  const beside = isBehind
    ? tokens.slice(end, end + CONTRAST_REACH).filter(({ clause }) => clause === next.clause)
    : tokens.slice(Math.max(0, opening - CONTRAST_REACH), opening);
  return beside.filter((token) => matchOf(token, view, values) === 0);
}

/** Share of what a sentence sets aside, by weight, that the other must assert: a single word may stand in any sentence. */
const LEAST_SET_ASIDE = 1 / 3;

/** True where somebody asks for what a contrast sets aside ("want the firm to pay rather than bid"): nothing is denied. */
function isAskedFor({ tokens, analysis }: View): boolean {
  const { asked } = packOf(analysis.language).comparison.modality.stages;
  const opening = tokens.findIndex(({ contrasted }) => contrasted);
  const clause = tokens[opening]?.clause;
  return tokens.slice(0, opening).some((token) => token.clause === clause && asked.has(token.lemma));
}

/** What one sentence expressly sets aside ("rather than by the frost") and the other asserts. */
export function contrastClashes(alignment: Alignment): Clash[] {
  const found = alignment.pairs.filter(
    ({ here, there, value }) =>
      value >= ALIKE &&
      here.contrasted !== there.contrasted &&
      !(here.contrasted ? there.negated : here.negated),
  );
  const [first] = found;
  if (!first) return [];
  const here = found.map((pair) => pair.here);
  const there = found.map((pair) => pair.there);
  const isHere = first.here.contrasted;
  const [view, asserted] = isHere ? [alignment.here, here] : [alignment.there, there];
  if (isAskedFor(view)) return [];
  const setAside = view.tokens.filter(({ contrasted }) => contrasted);
  const isAsserted = (token: Token) =>
    asserted.some((other) => other === token || (token.name !== null && other.name === token.name));
  if (weightShare(setAside, isAsserted) < LEAST_SET_ASIDE) return [];
  const slot = Math.max(...found.map((pair) => slotScore(alignment, pair.here, pair.there)));
  return isHere
    ? [{ here: [...putInPlace(alignment.here, alignment.hereValues, first.here), ...here], there, slot }]
    : [{ here, there: [...putInPlace(alignment.there, alignment.thereValues, first.there), ...there], slot }];
}
