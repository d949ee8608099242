import { packOf } from '../../language';
import type { Token } from './tokens';
import { oncePerToken, type View } from './view';

/** Who does what to whom, as far as the order of words and the voice of the verb tell. */
export interface Deed {
  verb: Token;
  /** Whoever does it; empty where the sentence does not say. */
  actors: Token[];
  /** Whom or what it is done to. */
  objects: Token[];
}

/** How far from its verb an argument may stand, in tokens. */
const REACH = 8;
/** How far in front of a verb its auxiliary may stand, and in front of a noun its preposition, in words. */
const AUXILIARY_REACH = 4;
const PREPOSITION_REACH = 3;
/** How far behind a verb its agent may be named, in words. */
const AGENT_REACH = 5;

/** The words right in front of a token that carry grammar alone, the nearest first; titles ("Mr.") are passed over. */
export function grammarBefore({ analysis }: View, { first }: Token, reach: number): string[] {
  const { words, language } = analysis;
  const { honorifics } = packOf(language).names;
  const found: string[] = [];
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const word = words[at];
    const isTitle = (index: number) => honorifics.has(words[index]?.norm ?? '');
    if (isTitle(at) || (word?.text === '.' && isTitle(at - 1))) continue;
    if (word?.kind !== 'word' || !word.stop) break;
    found.push(word.norm);
  }
  return found;
}

/** The first token of the name that a token belongs to, or the token itself. */
function headOf({ tokens }: View, token: Token): Token {
  return tokens.find(({ name }) => name !== null && name === token.name) ?? token;
}

/** The preposition that a token stands behind; empty where there is none. */
export const prepositionOf = oncePerToken((view: View, token: Token): string => {
  const { prepositions } = packOf(view.analysis.language).comparison.voice;
  return (
    grammarBefore(view, headOf(view, token), PREPOSITION_REACH).find((norm) => prepositions.has(norm)) ?? ''
  );
});

/** True for what stands behind a preposition: neither a subject nor an object. */
function isOblique(view: View, token: Token): boolean {
  return prepositionOf(view, token) !== '';
}

/** True for a token that stands behind an article or the like: a noun. */
export function isDetermined(view: View, token: Token): boolean {
  const { determiners, articles } = packOf(view.analysis.language).numbers;
  const [before = ''] = grammarBefore(view, token, 1);
  return determiners.has(before) || articles.has(before);
}

function lowerOf({ analysis }: View, { start, end }: Token): string {
  return analysis.text.slice(start, end).toLowerCase();
}

/** True for a word that is a verb where it stands, as far as its form and the words in front of it tell. */
export const isVerb = oncePerToken((view: View, token: Token): boolean => {
  if (token.kind !== 'word' || isDetermined(view, token)) return false;
  const { names, numbers, comparison } = packOf(view.analysis.language);
  const { be, have, isPredicate } = comparison.voice;
  const lower = lowerOf(view, token);
  if (names.isVerb(lower, token.lemma)) return true;
  const grammar = grammarBefore(view, token, AUXILIARY_REACH);
  // "The valley's schools": whose they are, and no deed; "it's dry" has a word of grammar in front.
  if (grammar.length === 1 && numbers.possessive.has(grammar[0] ?? '') && !isPredicate(lower, token.lemma))
    return false;
  return grammar.some((norm) => be.has(norm) || have.has(norm));
});

/** True for a verb that another governs ("agreed to buy"): its subject stands before that one. */
function isInfinitive(view: View, token: Token): boolean {
  const { infinitives } = packOf(view.analysis.language).comparison.voice;
  return token.norm === token.lemma && infinitives.has(grammarBefore(view, token, 1)[0] ?? '');
}

/** The arguments among some tokens, nearest to the verb first: up to the next verb, adjuncts left out. */
function argumentsAmong(view: View, tokens: Token[]): Token[] {
  const end = tokens.findIndex((token) => isVerb(view, token));
  return tokens
    .slice(0, end < 0 ? REACH : Math.min(end, REACH))
    .filter((token) => (token.kind === 'word' || token.kind === 'name') && !isOblique(view, token));
}

/** Where the agent of a passive begins ("by the council"), as a word, or -1. */
function agentAt(view: View, verb: Token): number {
  const { words, language } = view.analysis;
  const { by } = packOf(language).comparison.voice;
  for (let at = verb.last; at < Math.min(words.length, verb.last + AGENT_REACH); at += 1) {
    const word = words[at];
    if (!word || word.kind === 'punctuation') return -1;
    if (by.has(word.norm)) return at + 1;
  }
  return -1;
}

/** True where a sentence names who does it behind "by". */
export function hasAgent(view: View, verb: Token): boolean {
  return agentAt(view, verb) >= 0;
}

/** What stands right behind "by": its noun or name. */
function agentFrom({ tokens }: View, at: number): Token[] {
  const [first, ...others] = tokens.filter((token) => token.first >= at).slice(0, REACH);
  if (!first || (first.kind !== 'word' && first.kind !== 'name')) return [];
  return [first, ...others.filter((token) => first.name !== null && token.name === first.name)];
}

/** The voice of a verb: whether it is a passive, and who does it then, where "by" tells. */
interface Voice {
  isPassive: boolean;
  isReflexive: boolean;
  agents: Token[];
  /** Where the agent begins, as a word; -1 where the sentence names none. */
  agent: number;
  /** True where a place may stand behind "by" as well: "attacked a walker by the lake", "handed a fine by the court". */
  isUnclear: boolean;
}

/** True where a verb without its auxiliary has an object in front of a word: neither order nor voice tells who does it. */
function isUnclearBefore(view: View, verb: Token, agent: number): boolean {
  const { be } = packOf(view.analysis.language).comparison.voice;
  if (isDetermined(view, verb) || grammarBefore(view, verb, AUXILIARY_REACH).some((norm) => be.has(norm)))
    return false;
  return view.tokens.some(
    (token) =>
      token.first >= verb.last && token.last < agent && isDetermined(view, token) && !isOblique(view, token),
  );
}

/** Reads the voice of a verb. "By two goals" tells nobody. */
export const voiceOf = oncePerToken((view: View, verb: Token): Voice => {
  const { comparison, speech } = packOf(view.analysis.language);
  const { be, have, reflexives, isParticiple } = comparison.voice;
  const before = grammarBefore(view, verb, AUXILIARY_REACH);
  // "Is to sell": what stands in front of "to" makes no passive.
  const to = isInfinitive(view, verb)
    ? before.findIndex((norm) => comparison.voice.infinitives.has(norm))
    : -1;
  const auxiliaries = to < 0 ? before : before.slice(0, to);
  // "S'est incliné": the auxiliary of an active verb.
  const isReflexive = auxiliaries.some((norm) => reflexives.has(norm));
  const isPerfect = auxiliaries.some((norm) => have.has(norm));
  const isPassive =
    !isReflexive &&
    !speech.isGerund(verb.norm) &&
    (auxiliaries.some((norm) => be.has(norm)) || (isParticiple(lowerOf(view, verb)) && !isPerfect));
  const at = isPassive || !isPerfect ? agentAt(view, verb) : -1;
  const agents = at < 0 ? [] : agentFrom(view, at);
  const agent = agents.length > 0 || isPassive ? at : -1;
  if (agent >= 0 && isUnclearBefore(view, verb, agent))
    return { isPassive, isReflexive, agents: [], agent: -1, isUnclear: true };
  return { isPassive, isReflexive, agents, agent, isUnclear: false };
});

/** Reads subject and object around a verb, once. Bounded by a fixed reach on either side. */
export const deedOf = oncePerToken((view: View, verb: Token): Deed => {
  const { tokens } = view;
  const at = tokens.indexOf(verb);
  // "agreed to buy": the subject of what is governed stands before what governs it.
  const governed = isInfinitive(view, verb) && tokens[at - 1]?.last === verb.first - 1;
  const before = argumentsAmong(
    view,
    tokens.slice(Math.max(0, at - REACH), governed ? at - 1 : at).reverse(),
  );
  const behind = argumentsAmong(view, tokens.slice(at + 1, at + 1 + REACH));
  const { isPassive, agents, agent, isUnclear } = voiceOf(view, verb);
  if (isUnclear) return { verb, actors: [], objects: [] };
  if (agent >= 0) {
    // "the arrest of X by Y": what it is done to stands between the noun and its agent.
    const objects = isDetermined(view, verb)
      ? tokens.filter((token) => token.first >= verb.last && token.last < agent)
      : before;
    return { verb, actors: agents, objects };
  }
  return isPassive ? { verb, actors: [], objects: before } : { verb, actors: before, objects: behind };
});

/** True for a word that tells of a deed: a verb, or a noun with its agent behind it. */
export function isDeed(view: View, token: Token): boolean {
  return isVerb(view, token) || (isDetermined(view, token) && agentAt(view, token) >= 0);
}

/** True for a noun that no agent makes a deed of. */
export function isThing(view: View, token: Token): boolean {
  return isDetermined(view, token) && agentAt(view, token) < 0;
}
