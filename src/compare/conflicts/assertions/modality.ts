import { type Alignment, type Pair, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { deedOf, isDeed } from '../../statement/deeds';
import { type Given, givenAs } from '../../statement/modality';
import { type Token, weightShare } from '../../statement/tokens';
import { oncePerView, publishedAt, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';
import { areOfOthers } from '../subjects/named';

/** Share of what a sentence leaves open, by weight, that the other must tell: a single word may stand in any sentence. */
const LEAST_OPEN = 0.3;

/** The two sides of an alignment, the other way round. */
function turned({ here, there, hereValues, thereValues, pairs, ...rest }: Alignment): Alignment {
  const back = pairs.map((pair) => ({ ...pair, here: pair.there, there: pair.here }));
  return { ...rest, here: there, there: here, hereValues: thereValues, thereValues: hereValues, pairs: back };
}

/** Whoever stands in front of a word in its clause; words that negate are nobody. */
function inFrontOf({ tokens, polarity }: View, { first, clause }: Token): Token[] {
  return tokens.filter(
    (token) =>
      token.last <= first &&
      token.clause === clause &&
      !token.moment &&
      !polarity.negators.includes(token.first),
  );
}

/** True where a sentence tells a deed as settled, after it was left open if it tells it as done already. */
function isSettled(token: Token, view: View, open: View): boolean {
  const { modality } = givenAs(view, token);
  if (modality === 'planned') return true;
  return modality === 'asserted' && isDeed(view, token) && publishedAt(view) >= publishedAt(open);
}

/** True where whoever leaves a thing open in one sentence is named by the other as well, or the sentence names nobody. */
function isOfSameMind({ here, there, pairs }: Alignment, { by }: Given, matched: readonly Pair[]): boolean {
  // "Whether it closes is undecided": what is left open minds nothing.
  const minds = by ? inFrontOf(here, by).filter((token) => givenAs(here, token).by !== by) : [];
  const others = there.tokens.filter((token) => !matched.some((pair) => pair.there === token));
  return minds.length === 0 || pairBetween(pairs, minds, others, ALIKE) !== undefined;
}

/** A token from the words on that tell its modality. */
function withModality(token: Token, view: View): Token {
  return { ...token, start: Math.min(token.start, givenAs(view, token).start ?? token.start) };
}

/** What a sentence leaves open, computed once. */
const leftOpenIn = oncePerView((view: View): Token[] =>
  view.tokens.filter((token) => givenAs(view, token).modality === 'open'),
);

/** What `here` leaves open and `there` tells as settled. */
function openAndSettled(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  const open = leftOpenIn(here);
  const [first] = open;
  if (!first) return [];
  const matched = pairs.filter((pair) => pair.value >= ALIKE && !pair.opposed && open.includes(pair.here));
  if (weightShare(open, (token) => matched.some((pair) => pair.here === token)) < LEAST_OPEN) return [];
  const settled = matched.find((pair) => isSettled(pair.there, there, here) && !areOfOthers(alignment, pair));
  const given = givenAs(here, first);
  if (!settled || !isOfSameMind(alignment, given, matched)) return [];
  return [
    {
      here: [withModality(settled.here, here)],
      there: [withModality(settled.there, there)],
      slot: slotScore(alignment, settled.here, settled.there),
    },
  ];
}

/** What one sentence leaves open and the other tells as settled: "has not decided whether to appeal", "will appeal". */
export function modalityClashes(alignment: Alignment): Clash[] {
  const back = leftOpenIn(alignment.there).length > 0 ? openAndSettled(turned(alignment)) : [];
  return [
    ...openAndSettled(alignment),
    ...back.map(({ here, there, slot }) => ({ here: there, there: here, slot })),
  ];
}

/** Whoever asks for what a token is a part of, or does what it tells; nobody where a passive does not say. */
function minds(view: View, token: Token): Token[] {
  const { tokens } = view;
  const verb =
    givenAs(view, token).by ??
    tokens.findLast(
      (other) => other.last <= token.first && other.clause === token.clause && isDeed(view, other),
    );
  const { actors, objects } = deedOf(view, verb ?? token);
  if (actors.length === 0 && objects.length > 0) return [];
  return tokens.filter(({ last }) => last <= (verb ?? token).first);
}

/** True where words differ of which one is asked for and the other is not, by somebody else: both may be true. */
export function isAskedForAlone(alignment: Alignment, clash: Pick<Clash, 'here' | 'there'>): boolean {
  const { here, there, pairs } = alignment;
  const [mine, theirs] = [clash.here.at(-1), clash.there.at(-1)];
  if (!mine || !theirs) return false;
  const isAsked = givenAs(here, mine).modality === 'asked';
  if (isAsked === (givenAs(there, theirs).modality === 'asked')) return false;
  return pairBetween(pairs, minds(here, mine), minds(there, theirs), ALIKE) === undefined;
}
