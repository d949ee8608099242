import type { Alignment, Pair } from '../align';
import { oppositeOf } from '../lexicon/concepts';
import type { Token, View } from '../view';
import { type Clash, slotScore } from './slot';

/** Pairs this alike may be said of the same thing. */
const ALIKE = 0.8;

/** How far in front of its clause's first word of meaning a negation may stand. */
const NEGATOR_REACH = 3;

/** True where the side that does not negate the pair negates something else in the same clause. */
function negatesBeside({ here, there }: Pair, alignment: Alignment): boolean {
  const [view, token] = here.negated ? [alignment.there, there] : [alignment.here, here];
  const clause = view.tokens.filter((other) => other.clause === token.clause);
  const [from, to] = [clause[0]?.first ?? 0, clause.at(-1)?.last ?? 0];
  return view.polarity.negators.some((at) => at >= from - NEGATOR_REACH && at < to);
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
        !negatesBeside(pair, alignment),
    )
    .map((pair) => ({
      ...clash(alignment, pair),
      here: [withNegation(pair.here, alignment.here)],
      there: [withNegation(pair.there, alignment.there)],
    }));
}

/** True where a word is matched by another that means the same: then its opposite beside it says nothing. */
function matchedBetter({ there, value }: Pair, alignment: Alignment): boolean {
  return (alignment.thereValues[alignment.there.tokens.indexOf(there)] ?? 0) > value;
}

/** Opposites said of the same thing: "rose" and "fell", "guilty" and "acquitted". */
export function antonymClashes(alignment: Alignment): Clash[] {
  return alignment.pairs
    .filter(({ opposed, here, there }) => opposed && here.negated === there.negated)
    .filter((pair) => !matchedBetter(pair, alignment))
    .map((pair) => clash(alignment, pair));
}

/** How far in front of a contrast its other side is looked for, in tokens. */
const CONTRAST_REACH = 4;

/** The words that a contrast puts in the place of what it sets aside: "a burst tyre" and not the wind. */
function putInPlace(view: View, values: Float32Array, contrasted: Token): Token[] {
  const opening = view.tokens.findIndex((token) => token.contrasted && token.first <= contrasted.first);
  return view.tokens
    .slice(Math.max(0, opening - CONTRAST_REACH), opening)
    .filter((token) => (values[view.tokens.indexOf(token)] ?? 0) === 0);
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
