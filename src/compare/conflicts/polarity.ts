import { packOf } from '../../language';
import { startsPhrase } from '../../language/phrases';
import type { Word } from '../../language/types';
import { type Alignment, matchOf, type Pair } from '../align';
import { areOpposite, oppositeOf } from '../lexicon/concepts';
import type { Token } from '../tokens';
import type { View } from '../view';
import { isOfOtherThings } from './aspects';
import { isFateOfNone } from './fates';
import { isConverse } from './reversals';
import { type Clash, slotScore } from './slot';

/** Pairs this alike may be said of the same thing. */
const ALIKE = 0.8;

/** How far in front of its clause's first word of meaning a negation may stand. */
const NEGATOR_REACH = 3;

/** A word in its sentence. */
interface Side {
  view: View;
  token: Token;
}

/** A pair of which one side is negated. */
interface Signed {
  negated: Side;
  asserted: Side;
}

/** The side of a pair that is negated and the other one, each with its sentence. */
function bySign({ here, there }: Pair, alignment: Alignment): Signed {
  const [mine, theirs] = [
    { view: alignment.here, token: here },
    { view: alignment.there, token: there },
  ];
  return here.negated ? { negated: mine, asserted: theirs } : { negated: theirs, asserted: mine };
}

/** True where a sentence looks back over a time ("in seven years", "since 1899"). */
function looksBack({ view }: Side): boolean {
  const { words, language } = view.analysis;
  const { since } = packOf(language).numbers;
  return view.tokens.some(
    ({ quantity, moment, first }) =>
      quantity?.unit === 'second' || (moment !== null && since.has(words[first - 1]?.norm ?? '')),
  );
}

/** The words of the clause that a token stands in, dates left out. */
function wordsOf(side: Side): Word[] {
  const { words, moments } = side.view.analysis;
  return words
    .slice(...clauseOf(side))
    .filter(({ start, end }) => !moments.some((moment) => start >= moment.start && end <= moment.end));
}

/** The words of the clause that a token stands in, as indexes: first, and behind the last. */
function clauseOf({ view, token }: Side): [from: number, to: number] {
  const clause = view.tokens.filter((other) => other.clause === token.clause);
  return [Math.max(0, (clause[0]?.first ?? 0) - NEGATOR_REACH), clause.at(-1)?.last ?? 0];
}

/** True for a word that only negates ("never"). */
function isGrammar({ view, token }: Side): boolean {
  return packOf(view.analysis.language).comparison.negation.grammar.has(token.norm);
}

/** True where the side that does not negate the pair negates something else in the same clause. */
function negatesBeside({ asserted }: Signed): boolean {
  const [from, to] = clauseOf(asserted);
  const { first, last } = asserted.token;
  // A word that denies what follows it ("forbid") says nothing against itself.
  const denies = !isGrammar(asserted);
  return asserted.view.polarity.negators.some(
    (at) => at >= from && at < to && !(denies && at >= first && at < last),
  );
}

/**
 * True where both tell of one turn: what had never been until then, and its first time ("no woman had ever led the
 * town", "the first woman to lead the town"), or the other way round its last; "no storm had come near it in six years"
 * is said of such a turn as well.
 */
function isTurningPoint({ negated, asserted }: Signed): boolean {
  const has = (side: Side, list: 'never' | 'pluperfect' | 'extremes') => {
    const words = packOf(side.view.analysis.language).comparison.negation[list];
    return wordsOf(side).some(({ norm }) => words.has(norm));
  };
  const before = has(negated, 'pluperfect');
  const never = has(negated, 'never') || (before && looksBack(negated));
  if (has(asserted, 'extremes')) return never || before;
  return never && before && !has(asserted, 'pluperfect');
}

/** True where what negates the word stands on the other side as well: "annul" here and there. */
function deniedBoth({ here, there }: Pair, alignment: Alignment): boolean {
  const view = here.negated ? alignment.here : alignment.there;
  const token = here.negated ? here : there;
  const by = view.polarity.negatedBy[token.first] ?? -1;
  return alignment.pairs.some((pair) => (here.negated ? pair.here : pair.there).first === by);
}

/** True for verbs that merely report ("said", "noted"); to confirm or to admit has an opposite and is a deed. */
function onlyReports({ here, there }: Pair): boolean {
  return here.speech && there.speech && !here.concepts.some((concept) => oppositeOf(concept) >= 0);
}

function clash(alignment: Alignment, { here, there }: Pair): Clash {
  return { here: [here], there: [there], slot: slotScore(alignment, here, there) };
}

/** A negation further than this from its word is shown without it, in words. */
const SHOWN_REACH = 6;

/** The token from its negation on: the same word on both sides would show no difference. */
function withNegation(token: Token, { analysis, polarity }: View): Token {
  const by = polarity.negatedBy[token.first] ?? -1;
  const negator = by < token.first && token.first - by <= SHOWN_REACH ? analysis.words[by] : undefined;
  return negator ? { ...token, start: negator.start } : token;
}

/** True where what is denied holds on a condition alone ("if she does not appeal"). */
function isConditional({ negated }: Signed): boolean {
  const { view, token } = negated;
  const { conditions } = packOf(view.analysis.language).speech;
  const { words } = view.analysis;
  const [from] = clauseOf(negated);
  return words.slice(from, token.first).some((_, at) => startsPhrase(words, from + at, conditions));
}

/** What one sentence asserts and the other negates or denies. */
export function polarityClashes(alignment: Alignment): Clash[] {
  return alignment.pairs
    .filter(
      (pair) =>
        pair.value >= ALIKE &&
        !pair.opposed &&
        pair.here.kind === 'word' &&
        !onlyReports(pair) &&
        pair.here.negated !== pair.there.negated &&
        !pair.here.contrasted &&
        !pair.there.contrasted &&
        !deniedBoth(pair, alignment) &&
        !negatesBeside(bySign(pair, alignment)) &&
        !isTurningPoint(bySign(pair, alignment)) &&
        !isConditional(bySign(pair, alignment)),
    )
    .map((pair) => ({
      ...clash(alignment, pair),
      measured: isFateOfNone(pair, alignment),
      here: [withNegation(pair.here, alignment.here)],
      there: [withNegation(pair.there, alignment.there)],
    }));
}

/** True where a word is matched by another that means the same: then its opposite beside it says nothing. */
function matchedBetter({ there, value }: Pair, alignment: Alignment): boolean {
  return matchOf(there, alignment.there, alignment.thereValues) > value;
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

/** Opposites said of the same thing: "rose" and "fell", "guilty" and "acquitted". */
export function antonymClashes(alignment: Alignment): Clash[] {
  return alignment.pairs
    .filter(({ opposed, here, there }) => opposed && here.negated === there.negated)
    .filter(
      (pair) =>
        !matchedBetter(pair, alignment) && !isConverse(alignment, pair) && !isOfOtherThings(alignment, pair),
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

/** The words that a contrast puts in the place of what it sets aside: "a burst tyre" and not the wind. */
function putInPlace(view: View, values: Float32Array, contrasted: Token): Token[] {
  const opening = view.tokens.findIndex((token) => token.contrasted && token.first <= contrasted.first);
  return view.tokens
    .slice(Math.max(0, opening - CONTRAST_REACH), opening)
    .filter((token) => matchOf(token, view, values) === 0);
}

/** What one sentence expressly sets aside ("and not because of the wind") and the other asserts. */
export function contrastClashes(alignment: Alignment): Clash[] {
  const found = alignment.pairs.filter(
    ({ here, there, value }) =>
      value >= ALIKE &&
      here.contrasted !== there.contrasted &&
      !(here.contrasted ? there.negated : here.negated),
  );
  const [first] = found;
  if (!first) return [];
  const slot = Math.max(...found.map(({ here, there }) => slotScore(alignment, here, there)));
  const here = found.map((pair) => pair.here);
  const there = found.map((pair) => pair.there);
  return first.here.contrasted
    ? [{ here: [...putInPlace(alignment.here, alignment.hereValues, first.here), ...here], there, slot }]
    : [{ here, there: [...putInPlace(alignment.there, alignment.thereValues, first.there), ...there], slot }];
}
