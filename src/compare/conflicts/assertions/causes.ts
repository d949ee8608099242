import { packOf } from '../../../language';
import { phraseEnd, startsPhrase } from '../../../language/phrases';
import { type Alignment, matchOf, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { deedOf, isVerb, voiceOf } from '../../statement/deeds';
import { inFront, marked } from '../../statement/parties';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';
import { tellsOfOneBefore } from './fates';

/** How much of what stands behind "because of" is its cause, in tokens. */
const CAUSE_REACH = 4;

/** What a sentence says something came of, and the rest of what it says. */
interface Caused {
  cause: Token[];
  /** What tells that it is a cause: the word in front of it, or its verb. */
  at: Token | null;
}

/** True where an article or the like, or an auxiliary, stands between two tokens: another part of the sentence begins. */
function isApart({ analysis }: View, one: Token, other: Token): boolean {
  const { numbers, comparison } = packOf(analysis.language);
  const { be, have } = comparison.voice;
  return analysis.words
    .slice(one.last, other.first)
    .some(({ norm }) => [numbers.determiners, numbers.articles, be, have].some((list) => list.has(norm)));
}

/** "because of a burst tyre": what stands behind the phrase. */
function announcedCause(view: View): Caused | null {
  const { words, language } = view.analysis;
  const { before } = packOf(language).comparison.causes;
  const at = words.findIndex((_, index) => startsPhrase(words, index, before));
  if (at < 0) return null;
  const end = phraseEnd(words, at, before);
  const behind = view.tokens.filter((token) => token.first > end).slice(0, CAUSE_REACH);
  const stop = behind.findIndex((token, index) => {
    const previous = behind[index - 1];
    return previous !== undefined && (previous.clause !== token.clause || isApart(view, previous, token));
  });
  const cause = stop < 0 ? behind : behind.slice(0, stop);
  return { cause, at: view.tokens.findLast((token) => token.last <= at) ?? null };
}

/** "A burst tyre led to the crash", "un pneu éclaté est à l'origine de l'accident": what stands in front of the phrase. */
function causeInFront(view: View): Caused | null {
  const { words, language } = view.analysis;
  const { behind } = packOf(language).comparison.causes;
  const at = words.findIndex((_, index) => startsPhrase(words, index, behind));
  if (at < 0) return null;
  const next = view.tokens.find((token) => token.last > at);
  const cause = next ? inFront(view, next).slice(-CAUSE_REACH) : [];
  const end = phraseEnd(words, at, behind);
  return cause.length > 0 ? { cause, at: view.tokens.find(({ first }) => first > end) ?? null } : null;
}

/** The whole of what stands in front of a verb, or behind it, from the first of its arguments on. */
function phraseOf({ tokens }: View, verb: Token, found: Token[]): Token[] {
  const first = Math.min(...found.map((token) => token.first));
  return first < verb.first
    ? tokens.filter((token) => token.first >= first && token.last <= verb.first).slice(-CAUSE_REACH)
    : tokens.filter((token) => token.first >= first && token.clause === verb.clause).slice(0, CAUSE_REACH);
}

/** "a burst tyre caused the crash", "she blamed a burst tyre". */
function causeByVerb(view: View): Caused | null {
  const { subjects, objects } = packOf(view.analysis.language).comparison.causes;
  for (const token of view.tokens) {
    if (token.kind !== 'word') continue;
    if (!subjects.has(token.lemma) && !objects.has(token.lemma)) continue;
    const deed = deedOf(view, token);
    const { isReflexive, agents } = voiceOf(view, token);
    // "S'est déclenché tout seul": whatever does so is no cause of anything.
    if (isReflexive && agents.length === 0) continue;
    const found = subjects.has(token.lemma) ? deed.actors : deed.objects;
    if (found.length > 0) return { cause: phraseOf(view, token, found), at: token };
  }
  return null;
}

/** "She attributed the delay to a late delivery", "blamed it on a late delivery". */
function causeMarked(view: View): Caused | null {
  const { marked: verbs } = packOf(view.analysis.language).comparison.causes;
  for (const token of view.tokens) {
    const prepositions = token.kind === 'word' ? verbs.get(token.lemma) : undefined;
    const cause = prepositions ? marked(view, token, prepositions) : [];
    if (cause.length > 0) return { cause, at: view.tokens[view.tokens.indexOf(token) + 1] ?? token };
  }
  return null;
}

/** "Heavy snow brought down the roof", "the roof was brought down by snow": what nobody does is a cause. */
function causeByForce(view: View): Caused | null {
  const { forces } = packOf(view.analysis.language).comparison.causes;
  // Next to no sentence has such a word, and who does what costs far more to read.
  if (!view.tokens.some(({ lemma }) => forces.has(lemma))) return null;
  for (const token of view.tokens) {
    if (token.kind !== 'word' || !isVerb(view, token)) continue;
    const { actors, objects } = deedOf(view, token);
    const isForce = actors.some(({ lemma }) => forces.has(lemma));
    if (isForce && objects.length > 0) return { cause: phraseOf(view, token, actors), at: token };
  }
  return null;
}

/** "a letter brought the scandal to light", where a language has a verb for that ("fit éclater"). */
function causeByCausative(view: View): Caused | null {
  const { causatives } = packOf(view.analysis.language).comparison.causes;
  for (const [index, token] of view.tokens.entries()) {
    const next = view.tokens[index + 1];
    const isFollowed = next?.kind === 'word' && next.first === token.last && next.norm === next.lemma;
    if (!isFollowed || !causatives.has(token.lemma) || next.speech) continue;
    const { actors } = deedOf(view, token);
    if (actors.length > 0) return { cause: phraseOf(view, token, actors), at: next };
  }
  return null;
}

const causeOf = oncePerView(
  (view: View) =>
    announcedCause(view) ??
    causeInFront(view) ??
    causeMarked(view) ??
    causeByVerb(view) ??
    causeByCausative(view) ??
    causeByForce(view),
);

/** The names of what came of a cause. */
function namesOutside(cause: Token[], { tokens }: View): Token[] {
  return tokens.filter((token) => token.name && !cause.includes(token));
}

/** What comes of a cause must be told by so many words of both sentences, names among them. */
const FEWEST_SHARED = 2;

/** True where both sentences tell of one thing beside its causes. */
function areOfOneThing({ pairs }: Alignment, mine: Token[], theirs: Token[]): boolean {
  const shared = pairs.filter(
    ({ here, there, value, opposed }) =>
      value >= ALIKE && !opposed && !here.speech && !mine.includes(here) && !theirs.includes(there),
  );
  return shared.length >= FEWEST_SHARED;
}

/** Two causes of one thing that have no word in common. */
export function causeClashes(alignment: Alignment): Clash[] {
  const { here, there, hereValues, thereValues, pairs } = alignment;
  const [mine, theirs] = [causeOf(here), causeOf(there)];
  if (!mine || !theirs) return [];
  if (tellsOfOneBefore(here) !== tellsOfOneBefore(there)) return [];
  const isNews = (tokens: Token[], view: View, values: readonly number[]) =>
    tokens.some((token) => matchOf(token, view, values) === 0);
  if (!isNews(mine.cause, here, hereValues) || !isNews(theirs.cause, there, thereValues)) return [];
  if (pairBetween(pairs, mine.cause, theirs.cause)) return [];
  if (!areOfOneThing(alignment, mine.cause, theirs.cause)) return [];
  const [named, otherNamed] = [namesOutside(mine.cause, here), namesOutside(theirs.cause, there)];
  if (named.length > 0 && otherNamed.length > 0 && !pairBetween(pairs, named, otherNamed)) return [];
  const [one, other] = [mine.at ?? mine.cause[0], theirs.at ?? theirs.cause[0]];
  if (!one || !other) return [];
  return [{ here: mine.cause, there: theirs.cause, slot: slotScore(alignment, one, other) }];
}
