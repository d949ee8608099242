import { packOf } from '../../language';
import { type Dealer, dealersOf } from '../lexicon/dealings/dealings';
import { isRole } from '../lexicon/roles';
import { grammarBefore, isDetermined, isVerb, prepositionOf, voiceOf } from './deeds';
import type { Token } from './tokens';
import { oncePerToken, oncePerView, type View } from './view';

/** A deed between two parties, as a sentence tells it; a party that it does not name is empty. */
export interface Dealing {
  /** Number of the deed, whatever word tells it. */
  deed: number;
  verb: Token;
  /** The first party and the second, whichever of them is the subject. */
  parties: readonly [Token[], Token[]];
}

/** How far from the word of a deed a party may stand in front of it, in tokens, and be marked behind it, in words. */
const BEFORE = 8;
const MARKED = 14;
/** How far behind its preposition the first word of a party may stand, in words. */
const HEAD_REACH = 5;
/** Tokens that name a party at most: "the port authority of Brenn". */
const LONGEST = 4;
/** How far from the word of a deed the rest of its phrase may stand, in words. */
const BESIDE_BEFORE = 3;
const BESIDE_BEHIND = 6;
/** How far in front of a noun the word may stand that ties its owner to it ("Leeds's late win"), in words. */
const OWNER_REACH = 3;

function mayName({ kind }: Token): boolean {
  return kind === 'name' || kind === 'word';
}

/** True for a noun for somebody: whoever or whatever they belong to is somebody else ("the manager of Leeds"). */
function isPerson({ lemma, kind }: Token, { analysis }: View): boolean {
  const { persons } = packOf(analysis.language).comparison;
  return kind === 'word' && (persons.nouns.has(lemma) || isRole(lemma, analysis.language));
}

/** A noun or name with what belongs to it: from its first token on, as far as words of belonging and articles alone stand between. */
function phraseFrom(view: View, head: Token | undefined): Token[] {
  const { tokens, analysis } = view;
  if (!head || !mayName(head)) return [];
  const { numbers, comparison } = packOf(analysis.language);
  const { genitives } = comparison.voice;
  const ties = [numbers.determiners, numbers.articles, genitives, numbers.possessive];
  const phrase = [head];
  for (let at = tokens.indexOf(head) + 1; phrase.length < LONGEST; at += 1) {
    const [last, next] = [phrase.at(-1), tokens[at]];
    if (!last || !next || !mayName(next) || next.clause !== head.clause) break;
    const between = analysis.words.slice(last.last, next.first);
    if (!between.every(({ norm }) => ties.some((list) => list.has(norm)))) break;
    // "Gave the club the ground": an article without "of" begins another noun.
    const isTied = between.length === 0 || between.some(({ norm }) => genitives.has(norm));
    if (!isTied && !between.some(({ norm }) => numbers.possessive.has(norm))) break;
    if (between.length > 0 && isPerson(last, view)) break;
    phrase.push(next);
  }
  return phrase;
}

/** True for what stands in no relation to its verb that a preposition tells, belonging left out. */
function isBare(view: View, token: Token): boolean {
  const preposition = prepositionOf(view, token);
  return preposition === '' || packOf(view.analysis.language).comparison.voice.genitives.has(preposition);
}

/** True for what somebody who is told of beside it belongs to: "the manager of Leeds", "Leeds's former manager". */
function hasPerson(view: View, token: Token): boolean {
  const { tokens, analysis } = view;
  const { numbers, comparison } = packOf(analysis.language);
  const at = tokens.indexOf(token);
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before && comparison.voice.genitives.has(prepositionOf(view, token)) && isPerson(before, view))
    return true;
  const isOwner = numbers.possessive.has(analysis.words[token.last]?.norm ?? '');
  return isOwner && [next, second].some((one) => one && isPerson(one, view));
}

/** How far in front of a verb "and" may stand, in words. */
const JOINED_REACH = 4;

/** True for a verb that "and" ties to one in front of it ("left Leeds and joined Hull"). */
function isJoined(view: View, verb: Token): boolean {
  const { and } = packOf(view.analysis.language).numbers;
  return grammarBefore(view, verb, JOINED_REACH).includes(and);
}

/** Those of some tokens in front of a verb that stand in front of another as well, where any do. */
function beforeVerb(view: View, found: Token[]): Token[] {
  const verb = found.findIndex((token, at) => at > 0 && isVerb(view, token));
  return verb < 0 ? found : found.slice(0, verb);
}

/** Whoever stands in front of a deed in its clause, up to whoever tells of it. */
export function inFront(view: View, verb: Token): Token[] {
  const { tokens, analysis } = view;
  const at = tokens.indexOf(verb);
  const found: Token[] = [];
  for (const token of tokens.slice(Math.max(0, at - BEFORE), at).reverse()) {
    if (token.clause !== verb.clause || token.speech) break;
    if (mayName(token) && isBare(view, token) && !hasPerson(view, token)) found.unshift(token);
  }
  if (found.length > 0) return isJoined(view, verb) ? beforeVerb(view, found) : found;
  // "The club, which beat Leeds": what the relative clause belongs to.
  const { relatives } = packOf(analysis.language).speech;
  const opening = analysis.words.slice(Math.max(0, verb.first - OWNER_REACH), verb.first);
  const before = tokens[at - 1];
  if (before && opening.some(({ norm }) => relatives.has(norm))) {
    return tokens
      .slice(Math.max(0, at - LONGEST), at)
      .filter((token) => token.clause === before.clause && mayName(token));
  }
  // "The club, third last year, beat Leeds": what the sentence begins with, where it does nothing there.
  const [opened] = tokens;
  if (verb.clause < 2 || !opened) return [];
  const first = tokens.filter(({ clause }) => clause === opened.clause);
  return first.some((token) => isVerb(view, token) || token.speech) ? [] : first.filter(mayName);
}

/** What a preposition marks behind a deed. */
export function marked(view: View, verb: Token, markers: ReadonlySet<string>): Token[] {
  const { analysis, tokens } = view;
  const { words } = analysis;
  for (let at = verb.last; at < Math.min(words.length, verb.last + MARKED); at += 1) {
    if (!markers.has(words[at]?.norm ?? '')) continue;
    const head = tokens.find(({ first }) => first > at);
    if (!head || head.clause !== verb.clause) return [];
    if (head.first - at <= HEAD_REACH && mayName(head) && !isVerb(view, head)) return phraseFrom(view, head);
  }
  return [];
}

/** The first noun or name behind a deed that no preposition stands in front of. */
function behind(view: View, verb: Token): Token[] {
  const { tokens } = view;
  const next = tokens.slice(tokens.indexOf(verb) + 1).find((token) => mayName(token) && isBare(view, token));
  return next && next.clause === verb.clause && prepositionOf(view, next) === ''
    ? phraseFrom(view, next)
    : [];
}

/** Whoever gets something where it is told right behind: "lent Norland $2bn", "gave the club the ground". */
function dative(view: View, verb: Token): Token[] {
  const { tokens } = view;
  const receiver = behind(view, verb);
  const next = tokens[tokens.indexOf(receiver.at(-1) ?? verb) + 1];
  const isGiven = next && next.clause === verb.clause && !next.moment && prepositionOf(view, next) === '';
  return receiver.length > 0 && isGiven ? receiver : [];
}

/** Whoever has what a noun tells: "Leeds's win", "la victoire de Lens". */
function ownerOf(view: View, noun: Token, isOwned: boolean): Token[] {
  const { tokens, analysis } = view;
  const { numbers, comparison } = packOf(analysis.language);
  const from = Math.max(0, noun.first - OWNER_REACH);
  const tie = analysis.words
    .slice(from, noun.first)
    .findLastIndex(({ norm }) => numbers.possessive.has(norm));
  if (tie >= 0) {
    const owner = tokens.findLast(({ last }) => last <= from + tie);
    return tokens.filter((token) => token === owner || (owner?.name && token.name === owner.name));
  }
  return isOwned ? marked(view, noun, comparison.voice.genitives) : [];
}

/** The subject of a deed and the other party. */
function sidesOf(view: View, verb: Token, { markers, isAgainst }: Dealer): [Token[], Token[]] {
  const { isPassive, agents } = voiceOf(view, verb);
  const by = phraseFrom(view, agents[0]);
  const others = marked(view, verb, markers);
  // "Leeds's late win over Hull": a noun has an article or an owner; "Leeds's women beat Hull" tells of no "beat".
  const isOwned = others.length > 0 && ownerOf(view, verb, false).length > 0;
  if (isDetermined(view, verb) || isOwned) {
    const { genitives } = packOf(view.analysis.language).comparison.voice;
    const owner = by.length > 0 ? by : ownerOf(view, verb, isAgainst);
    const subject = owner.length > 0 ? owner : inFront(view, verb);
    return [subject, markers.size > 0 ? others : marked(view, verb, genitives)];
  }
  if (isPassive || by.length > 0) return [by, others.length > 0 ? others : inFront(view, verb)];
  if (others.length > 0) return [inFront(view, verb), others];
  return [inFront(view, verb), markers.size > 0 ? dative(view, verb) : behind(view, verb)];
}

/** True where the rest of a phrase stands near the word of its deed. */
function isBeside(view: View, { first, last }: Token, lemma: string): boolean {
  const { words } = view.analysis;
  const near = words.slice(Math.max(0, first - BESIDE_BEFORE), last + BESIDE_BEHIND);
  return near.some((word) => word.lemma === lemma || word.norm === lemma);
}

function named({ parties: [first, second] }: Dealing): number {
  return (first.length > 0 ? 1 : 0) + (second.length > 0 ? 1 : 0);
}

/** What a word may tell of between two parties, whatever stands around it. */
function dealersAt(view: View, { kind, contrasted, lemma }: Token): readonly Dealer[] {
  return kind === 'word' && !contrasted ? dealersOf(lemma, view.analysis.language) : [];
}

/** The deeds that a word tells of, each as the reading has it that names most parties; computed once. */
export const dealingsOf = oncePerToken((view: View, verb: Token): Dealing[] => {
  const found: Dealing[] = [];
  for (const dealer of dealersAt(view, verb)) {
    if (dealer.beside !== null && !isBeside(view, verb, dealer.beside)) continue;
    const [subject, other] = sidesOf(view, verb, dealer);
    const dealing: Dealing = {
      deed: dealer.deed,
      verb,
      parties: dealer.subject === 0 ? [subject, other] : [other, subject],
    };
    const known = found.findIndex(({ deed }) => deed === dealing.deed);
    if (known < 0) found.push(dealing);
    else if (named(dealing) > named(found[known] as Dealing)) found[known] = dealing;
  }
  return found.filter((dealing) => named(dealing) > 0);
});

/** Numbers of the deeds that words of a sentence may tell of, computed once: who the parties are costs far more to read. */
export const deedsDealt = oncePerView((view: View): readonly number[] =>
  view.tokens.flatMap((verb) => dealersAt(view, verb).map(({ deed }) => deed)),
);

/** Those deeds between two parties that a sentence tells of which are among some. */
export function dealingsIn(view: View, deeds: ReadonlySet<number>): Dealing[] {
  return view.tokens.flatMap((verb) => {
    const mayTell = dealersAt(view, verb).some(({ deed }) => deeds.has(deed));
    return mayTell ? dealingsOf(view, verb).filter(({ deed }) => deeds.has(deed)) : [];
  });
}
