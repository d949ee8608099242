import { packOf } from '../../language';
import { grammarBefore, isDetermined, isVerb, voiceOf } from './deeds';
import type { Token } from './tokens';
import { oncePerToken, type View } from './view';

/** What a predicate is said of: its object, or its subject where it has none. */
export interface Theme {
  /** The noun with what it is of: "bill on river pollution". */
  core: Token[];
  /** The same, and what stands behind it up to the next verb. */
  wide: Token[];
  /** Who does it, what is done to whom, and what completes it. */
  all: Token[];
  /** True where it is done to the theme: the object, or the subject of a passive. */
  isPatient: boolean;
}

/** How many tokens of a theme are looked at. */
const MOST_CORE = 5;
const MOST_WIDE = 7;
/** How many tokens may complete a predicate that is said of its subject: "safe for adults". */
const MOST_COMPLETING = 3;
/** How far in front of a predicate its auxiliary may stand, in words. */
const AUXILIARY_REACH = 4;

const NONE: readonly never[] = [];

/** True for a word behind "remain", "stay" or the like: they say of their subject what it is. */
function isBehindCopula(view: View, token: Token): boolean {
  const { copulas } = packOf(view.analysis.language).comparison.voice;
  const before = view.tokens[view.tokens.indexOf(token) - 1];
  return before !== undefined && before.clause === token.clause && copulas.has(before.lemma);
}

/** True for a word that is said of something: a verb, or what stands behind "is" or "remains". */
function isPredicate(view: View, token: Token): boolean {
  if (token.kind !== 'word' || isDetermined(view, token)) return false;
  if (isVerb(view, token) || isBehindCopula(view, token)) return true;
  const { be } = packOf(view.analysis.language).comparison.voice;
  return grammarBefore(view, token, AUXILIARY_REACH).some((norm) => be.has(norm));
}

function areOfOnePhrase({ phrases: mine }: Token, { phrases: theirs }: Token): boolean {
  return mine.some((phrase) => theirs.includes(phrase));
}

/** The predicate that a word is, that it makes a phrase with ("gave the green light"), or that its phrase goes with. */
function predicateOf(view: View, token: Token): Token | undefined {
  if (isPredicate(view, token)) return token;
  if (token.phrases.length === 0) return undefined;
  return (
    view.tokens.find((other) => areOfOnePhrase(other, token) && isPredicate(view, other)) ??
    view.tokens.findLast(
      (other) => other.last <= token.first && other.clause === token.clause && isPredicate(view, other),
    )
  );
}

/** The words between two words of a text. */
function between({ analysis }: View, from: number, to: number): string[] {
  return analysis.words.slice(from, to).map(({ norm }) => norm);
}

/** True for what tells when, and how much: no part of a theme. Ranks tell which one is meant. */
function isAdjunct({ moment, quantity }: Token): boolean {
  return moment !== null || (quantity !== null && !quantity.ordinal);
}

/** The words behind a predicate, up to the next verb of its clause. */
function behind(view: View, predicate: Token): Token[] {
  const all = view.tokens.filter(
    (token) =>
      token.first >= predicate.last && token.clause === predicate.clause && !areOfOnePhrase(token, predicate),
  );
  // "Denied pushing him": what is right behind it is a part of what it says.
  const end = all.findIndex((token, at) => at > 0 && isVerb(view, token));
  return all.slice(0, Math.min(end < 0 ? MOST_WIDE : end, MOST_WIDE));
}

/** True for a predicate that makes a phrase with the noun behind it ("struck a deal"). */
function holdsNoun({ analysis }: View, { end: from, phrases }: Token): boolean {
  const to = Math.max(0, ...phrases.map(({ end }) => end));
  return to > from && analysis.words.some(({ start, end, stop }) => !stop && start >= from && end <= to);
}

/** True where the words between a predicate and the next noun let that be its object. */
function opensObject(view: View, predicate: Token, next: Token, isReflexive: boolean): boolean {
  const { numbers, comparison } = packOf(view.analysis.language);
  const { prepositions, governing, links } = comparison.voice;
  const opening = between(view, predicate.last, next.first);
  if (opening.includes(numbers.and)) return false;
  const isGoverned = opening.some((norm) => governing.has(norm));
  // "Gave the green light to it", "struck a deal on it", "se prononce contre".
  if (holdsNoun(view, predicate)) return isGoverned || opening.some((norm) => links.has(norm));
  if (isReflexive) return isGoverned;
  return isGoverned || !opening.some((norm) => prepositions.has(norm));
}

/** The object of a predicate with what it is of, of what stands behind it; empty where it has none. */
function objectOf(view: View, predicate: Token, wide: readonly Token[], isReflexive: boolean): Token[] {
  const [first] = wide;
  if (!first || first.moment || !opensObject(view, predicate, first, isReflexive)) return [];
  const { prepositions, links } = packOf(view.analysis.language).comparison.voice;
  const cut = wide.findIndex(
    (token, at) =>
      at > 0 &&
      (token.moment !== null ||
        between(view, wide[at - 1]?.last ?? 0, token.first).some(
          (norm) => prepositions.has(norm) && !links.has(norm),
        )),
  );
  return wide.slice(0, Math.min(cut < 0 ? MOST_CORE : cut, MOST_CORE));
}

/** The subject of a predicate: what stands in front of it and of the verbs that govern it. */
function subjectOf(view: View, predicate: Token): Token[] {
  const { tokens } = view;
  const isOfClause = (token?: Token) => token?.clause === predicate.clause;
  let at = tokens.indexOf(predicate) - 1;
  for (let token = tokens[at]; token && isOfClause(token) && isVerb(view, token); token = tokens[at]) at -= 1;
  const found: Token[] = [];
  for (; at >= 0 && found.length < MOST_WIDE; at -= 1) {
    const token = tokens[at];
    if (!token || !isOfClause(token) || isVerb(view, token)) break;
    if (!areOfOnePhrase(token, predicate)) found.unshift(token);
  }
  return found;
}

/** What a word is said of, as far as the order of words tells; nothing for what is no predicate. */
export const themeOf = oncePerToken((view: View, token: Token): Theme => {
  const predicate = predicateOf(view, token);
  if (!predicate) return { core: [], wide: [], all: [], isPatient: false };
  const { be, copulas, sufferers } = packOf(view.analysis.language).comparison.voice;
  const { isReflexive } = voiceOf(view, predicate);
  const front = grammarBefore(view, predicate, AUXILIARY_REACH);
  const isOfSubject =
    (front.some((norm) => be.has(norm)) && !isReflexive) ||
    isBehindCopula(view, predicate) ||
    copulas.has(predicate.lemma) ||
    sufferers.has(predicate.lemma);
  const rest = behind(view, predicate);
  const subject = subjectOf(view, predicate);
  const object = isOfSubject ? NONE : objectOf(view, predicate, rest, isReflexive);
  const isPart = (one: Token) => !isAdjunct(one);
  const completing = object.length > 0 ? rest : rest.slice(0, MOST_COMPLETING);
  // Who strikes a deal is not what the deal is about.
  const isDoer = !isOfSubject && holdsNoun(view, predicate);
  const own = object.length > 0 ? object : isDoer ? NONE : subject.slice(0, MOST_CORE);
  return {
    core: own.filter(isPart),
    wide: (object.length > 0 ? rest : subject).filter(isPart),
    all: [...subject, ...completing].filter(isPart),
    isPatient: object.length > 0 || (isOfSubject && isVerb(view, predicate) && !copulas.has(predicate.lemma)),
  };
});
