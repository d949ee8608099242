import { packOf } from '../../../language';
import { hedgedFrom } from '../../../language/quantities/phrases';
import { type Alignment, matchOf, type Pair, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { isOfChange } from './told-alike';

/** How far in front of a figure the verb that measures may stand, in words. */
const VERB_REACH = 4;
/** Words of a compound behind a figure that are looked at ("a $90 million riverfront project"). */
const COMPOUND = 2;
/** How far behind its tie the noun may stand, in words. */
const TIE_REACH = 3;

/** What a figure measures may be named by a word; a name, a date or another figure is not what is measured. */
function isNoun(token: Token | undefined): token is Token {
  return token?.kind === 'word' && !token.speech;
}

/** "1 200 tonnes d'ordures", "three years of war": the noun tied to a figure. */
function tiedBehind(token: Token, view: View): Token[] {
  const { last, quantity } = token;
  const { analysis, tokens } = view;
  const { words, language } = analysis;
  // "À neuf kilomètres de la ligne": how far from it, not how long it is.
  if (quantity?.unit === 'metre' && tieBefore(token, view) >= 0) return [];
  const { numbers, comparison } = packOf(language);
  // "3 186 mètres d'après les géomètres": no noun is tied to it.
  const isTied = numbers.links.has(words[last]?.norm ?? '');
  if (!isTied || comparison.voice.prepositions.has(words[last + 1]?.norm ?? '')) return [];
  const next = tokens.find((token) => token.first > last);
  return isNoun(next) && next.first <= last + TIE_REACH ? [next] : [];
}

/** "an 11-metre tunnel", "a $90 million riverfront project": what follows a figure without a word between. */
function compound({ last, quantity }: Token, { analysis, tokens }: View): Token[] {
  const { words, language } = analysis;
  if (!packOf(language).numbers.adjectivesFirst) return [];
  const hyphen = words[last]?.text === '-';
  // "Two hours later", "six months ago": a length of time stands before more than what it measures.
  if (quantity?.unit === 'second' && !hyphen) return [];
  const found: Token[] = [];
  let end = hyphen ? last + 1 : last;
  for (const token of tokens.filter((other) => other.first >= end).slice(0, COMPOUND)) {
    if (token.first !== end || !isNoun(token)) break;
    found.push(token);
    end = token.last;
  }
  return found;
}

/** The word that ties a figure, its hedge left out, to what stands before; -1 where none does. */
function tieBefore({ first }: Token, { analysis }: View): number {
  const { words, language } = analysis;
  const { numbers, comparison } = packOf(language);
  const tie = hedgedFrom(words, first, numbers) - 1;
  return comparison.places.senses.has(words[tie]?.norm ?? '') ? tie : -1;
}

/** "un taux de 8 %", "a fine of £500": the word that a figure is tied to. */
function tiedBefore(token: Token, view: View): Token[] {
  const tie = tieBefore(token, view);
  const before = view.tokens.find((other) => other.last === tie);
  return tie >= 0 && isNoun(before) ? [before] : [];
}

/** "Le chantier durera trois ans", "the toll stands at 12": the words in front of a verb that measures. */
function subject(token: Token, { analysis, tokens }: View): Token[] {
  const { words, language } = analysis;
  const { comparison, numbers } = packOf(language);
  const { figures, times, negation } = comparison;
  const start = hedgedFrom(words, token.first, numbers);
  for (let at = start - 1; at >= Math.max(0, start - VERB_REACH); at -= 1) {
    const word = words[at];
    if (!word) return [];
    if (!figures.measures.has(word.lemma) && !figures.measures.has(word.norm)) {
      const passed = word.stop || times.since.has(word.norm) || negation.light.has(word.lemma);
      if (passed || tokens.every(({ first }) => first !== at)) continue;
      return [];
    }
    const own = tokens.filter((other) => other.last <= at && other.clause === token.clause && isNoun(other));
    // "The statue's plinth weighs two tonnes": an owner is not what is measured.
    const isOwner = ({ last }: Token) => numbers.possessive.has(words[last]?.norm ?? '');
    return own.filter((other) => !figures.measures.has(other.lemma) && !isOwner(other));
  }
  return [];
}

/**
 * True where one figure measures what belongs to that which the other measures, and the other sentence has no word for it:
 * "the statue weighs four tonnes", "the statue's plinth weighs two".
 */
export function measuresPart(
  one: Token,
  other: Token,
  { here, there, pairs, ...values }: Alignment,
): boolean {
  const isPart = (token: Token, view: View, known: readonly number[], whole: Token[]) => {
    const { words, language } = view.analysis;
    const { possessive } = packOf(language).numbers;
    const owner = view.tokens.find(
      ({ last, first }) => first < token.first && possessive.has(words[last]?.norm ?? ''),
    );
    const own = subject(token, view);
    const areUnknown = own.length > 0 && own.every((part) => matchOf(part, view, known) === 0);
    return (
      owner !== undefined &&
      areUnknown &&
      pairs.some((pair) => {
        const [mine, theirs] = view === here ? [pair.here, pair.there] : [pair.there, pair.here];
        return mine === owner && whole.includes(theirs);
      })
    );
  };
  return (
    isPart(one, here, values.hereValues, subject(other, there)) ||
    isPart(other, there, values.thereValues, subject(one, here))
  );
}

/** True where one figure measures so much of something that the other sentence has no word for, and the other what it is told of: "14 tonnes of tuna", "the trawler weighs 150 tonnes". */
export function measuresOfOther(one: Token, other: Token, { here, there, ...values }: Alignment): boolean {
  const unit = one.quantity?.unit ?? null;
  if (unit === null || unit === 'percent' || unit === 'second') return false;
  const isOfOther = (token: Token, view: View, known: readonly number[]) => {
    const stuff = tiedBehind(token, view);
    return stuff.length > 0 && stuff.every((word) => matchOf(word, view, known) === 0);
  };
  return (
    (isOfOther(one, here, values.hereValues) && subject(other, there).length > 0) ||
    (isOfOther(other, there, values.thereValues) && subject(one, here).length > 0)
  );
}

/** The words that name what a figure measures or counts: as its noun, its subject or what it is tied to. */
export function measuredBy(token: Token, view: View): Token[] {
  return [
    ...tiedBehind(token, view),
    ...compound(token, view),
    ...tiedBefore(token, view),
    ...subject(token, view),
  ];
}

/** How far from an age its bearer's name may stand, in tokens. */
const BEARER_REACH = 3;

function namesNear(token: Token, { tokens }: View): Token[] {
  const at = tokens.indexOf(token);
  return tokens.slice(Math.max(0, at - BEARER_REACH), at + 1 + BEARER_REACH).filter(({ name }) => name);
}

/** True where some words of one side name the same thing as some of the other. */
export function nameAlike(mine: Token[], theirs: Token[], pairs: readonly Pair[]): boolean {
  const alike = pairs.filter(({ opposed }) => !opposed);
  return pairBetween(alike, mine, theirs, ALIKE) !== undefined;
}

/**
 * True where both figures measure the same thing, named right beside them; ages where the same name bears both. That
 * something rises or falls by a share tells nothing of what it is.
 */
export function measuresAlike(one: Token, other: Token, { here, there, pairs }: Alignment): boolean {
  const isAge = one.quantity?.counted === 'age';
  const of = (token: Token, view: View) => {
    if (isAge) return namesNear(token, view);
    const named = measuredBy(token, view);
    return token.quantity?.unit === 'percent' ? named.filter((word) => !isOfChange(word, view)) : named;
  };
  return nameAlike(of(one, here), of(other, there), pairs);
}
