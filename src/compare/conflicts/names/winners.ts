import { packOf } from '../../../language';
import { type Alignment, matchOf, type Pair, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { deedOf } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { isTied } from '../assertions/fates';
import { otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { isSetInThePast, otherTimes } from '../times/moments';

/** How far in front of a thing the word may stand that tells which one it is ("the"), in words. */
const DETERMINER_REACH = 4;
/** How far from a thing the words may stand that tell it from others of the kind ("the women's race"), in tokens. */
const BESIDE = 2;
/** How far behind a verb its receiver may stand ("awarded on Sunday to"), in words. */
const RECEIVER_REACH = 5;

/** What only one can have or do, and who that is: "Julie Roy won the prize", "the prize went to Julie Roy". */
interface Winning {
  verb: Token;
  winners: Token[];
  things: Token[];
}

/** True for one thing that is known: "the prize", "son dernier titre"; there may be many of "a medal". */
function isKnown({ analysis }: View, { first }: Token): boolean {
  const { determiners, articles } = packOf(analysis.language).numbers;
  const before = analysis.words.slice(Math.max(0, first - DETERMINER_REACH), first).reverse();
  const word = before.find(
    ({ norm, kind }) => determiners.has(norm) || articles.has(norm) || kind !== 'word',
  );
  return word !== undefined && determiners.has(word.norm);
}

/** The name that stands right behind the word in front of a receiver, all of it. */
function receivers({ analysis, tokens }: View, verb: Token): Token[] {
  const { words, language } = analysis;
  const { receivers: ties } = packOf(language).comparison.winning;
  const behind = words.slice(verb.last, verb.last + RECEIVER_REACH);
  const tie = behind.findIndex(({ norm }) => ties.has(norm));
  const next = tie < 0 ? undefined : tokens.find(({ first }) => first > verb.last + tie);
  return next?.name ? tokens.filter(({ name }) => name === next.name) : [];
}

/** What a sentence says that only one can have or do, computed once. */
const winningsIn = oncePerView((view: View): Winning[] => {
  const { doers, given } = packOf(view.analysis.language).comparison.winning;
  return view.tokens.flatMap((verb): Winning[] => {
    if (verb.kind !== 'word' || verb.negated || verb.contrasted) return [];
    const goes = given.has(verb.lemma);
    if (!goes && !doers.has(verb.lemma)) return [];
    const { actors, objects } = deedOf(view, verb);
    const winners = goes ? receivers(view, verb) : actors.filter(({ name }) => name);
    const things = (goes ? [...actors, ...objects] : objects).filter(
      (token) => token.kind === 'word' && isKnown(view, token),
    );
    return winners.length > 0 && things.length > 0 ? [{ verb, winners, things }] : [];
  });
});

/** True where words beside a thing, those of the deed left out, tell it from what the other sentence speaks of. */
function isToldApart(
  thing: Token,
  { verb, winners }: Winning,
  view: View,
  values: readonly number[],
): boolean {
  const at = view.tokens.indexOf(thing);
  return view.tokens
    .slice(Math.max(0, at - BESIDE), at + 1 + BESIDE)
    .some(
      (token) =>
        token !== verb &&
        !winners.includes(token) &&
        token.clause === thing.clause &&
        token.kind !== 'moment' &&
        matchOf(token, view, values) === 0,
    );
}

/** True where names may be of one kind: a team has won where its captain has. */
function areOfAKind(mine: Token[], theirs: Token[]): boolean {
  const persons = (tokens: Token[]) => tokens.some(({ name }) => name?.kind === 'person');
  const others = (tokens: Token[]) =>
    tokens.some(({ name }) => name?.kind === 'organisation' || name?.kind === 'place');
  return !(persons(mine) && others(theirs)) && !(others(mine) && persons(theirs));
}

/** The thing that one is said to have won in one sentence, and another in the other, or none. */
function disputed(mine: Winning, theirs: Winning, alignment: Alignment): Pair | undefined {
  const { here, there, pairs, hereValues, thereValues } = alignment;
  const pair = pairBetween(pairs, mine.things, theirs.things, ALIKE);
  if (!pair || pair.opposed || !areOfAKind(mine.winners, theirs.winners)) return undefined;
  if (pairs.some((one) => mine.winners.includes(one.here) && theirs.winners.includes(one.there)))
    return undefined;
  const apart =
    isToldApart(pair.here, mine, here, hereValues) && isToldApart(pair.there, theirs, there, thereValues);
  return apart ? undefined : pair;
}

/** Two of whom each is said to have or do what only one can: "Julie Roy won the prize", "the prize went to Ana Petit". */
export function winnerClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  if (otherSubject(alignment) || otherTimes(alignment)) return [];
  return winningsIn(here).flatMap((mine) =>
    winningsIn(there).flatMap((theirs) => {
      const thing = disputed(mine, theirs, alignment);
      if (!thing || isSetInThePast(mine.verb, here) !== isSetInThePast(theirs.verb, there)) return [];
      const slot = slotScore(alignment, thing.here, thing.there);
      return [{ here: mine.winners, there: theirs.winners, slot, measured: isTied(alignment) }];
    }),
  );
}
