import { areOpposite, isKind, oppositeOf } from '../lexicon/lookup';
import { placeRelation } from '../lexicon/places/places';
import { isTurnedRound } from '../lexicon/prefixes';
import type { Token } from '../statement/tokens';
import { beganIn } from '../values/began';
import { relation } from '../values/dates';
import { compatible, sameDimension } from '../values/numbers';

/** How alike two tokens are (0 to 1), and whether they are opposites. */
export interface Likeness {
  value: number;
  opposed: boolean;
}

const DIFFERENT: Likeness = { value: 0, opposed: false };
const SAME: Likeness = { value: 1, opposed: false };
const SAME_CONCEPT: Likeness = { value: 0.9, opposed: false };
const SAME_STEM: Likeness = { value: 0.85, opposed: false };
const SAME_START: Likeness = { value: 0.6, opposed: false };
/** A kind, and what is of that kind. */
const SAME_KIND: Likeness = { value: 0.7, opposed: false };
const OPPOSED: Likeness = { value: 0.85, opposed: true };
const WITHIN: Likeness = { value: 0.6, opposed: false };
/** A length of time, and the day or year from which on it is that long at publication. */
const SINCE: Likeness = { value: 0.7, opposed: false };
/** Numbers that agree by value but count something else. */
const SAME_VALUE: Likeness = { value: 0.5, opposed: false };

/**
 * From this likeness on two words may stand for one thing, person or deed: they are of one lemma, stem or concept, or
 * opposites. What is less alike only begins alike, is of one kind, or lies within the other.
 */
export const ALIKE = 0.8;
/** From this likeness on two names are of one. */
export const ONE_NAME = 0.85;

/** Two words whose stems are the same are alike where these have so many letters, or where they begin with so many. */
export const STEM_LENGTH = 5;
export const START_LENGTH = 6;

/** The first concept that is among both, or -1. Those that tie a kind and what is of it come last. */
function shared(one: readonly number[], other: readonly number[]): number {
  for (const concept of one) if (other.includes(concept)) return concept;
  return -1;
}

function opposed(one: readonly number[], other: readonly number[]): boolean {
  for (const a of one) for (const b of other) if (areOpposite(a, b)) return true;
  return false;
}

function lastsSince({ began }: Token, { moment }: Token): boolean {
  return began !== null && moment !== null && beganIn(began, moment);
}

function quantities(one: Token, other: Token): Likeness {
  if (lastsSince(one, other) || lastsSince(other, one)) return SINCE;
  const [a, b] = [one.quantity, other.quantity];
  if (!a || !b || a.ordinal !== b.ordinal) return DIFFERENT;
  const isSame = sameDimension(a, b);
  if (!isSame && a.unit !== null && b.unit !== null) return DIFFERENT;
  if (!compatible(a, b)) return DIFFERENT;
  return isSame ? SAME : SAME_VALUE;
}

/** How the moments of two tokens relate; null where one has none. */
export function momentRelation(one: Token, other: Token): 'same' | 'apart' | null {
  if (!one.moment || !other.moment) return null;
  return relation(one.moment, other.moment, one.deictic || other.deictic ? 1 : 0);
}

/** Spellings of one name this near are taken for the same ("Mark", "Marc"; "Volodymyr", "Volodimir"). */
const LONG_NAME = 8;
const SHORT_NAME = 4;

/** True where one letter (two in long names) is all that differs, or one is short for the other. */
function sameSpelling(one: string, other: string): boolean {
  const [length, apart] = [Math.min(one.length, other.length), Math.abs(one.length - other.length)];
  if (length < SHORT_NAME || one[0] !== other[0]) return false;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const allowed = length >= LONG_NAME ? 2 : 1;
  if (apart > allowed) return false;
  let start = 0;
  while (start < length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= allowed;
}

function names(one: Token, other: Token): Likeness {
  const place = placeRelation(one.norm, other.norm) ?? placeRelation(one.lemma, other.lemma);
  if (place) return place === 'same' ? SAME_CONCEPT : WITHIN;
  if (one.stem === other.stem && one.stem.length >= STEM_LENGTH) return SAME_STEM;
  if (!one.name || !other.name) return DIFFERENT;
  return shared(one.concepts, other.concepts) >= 0 || sameSpelling(one.norm, other.norm)
    ? SAME_CONCEPT
    : DIFFERENT;
}

/** True where two stems are long and begin alike. */
function sameStart(one: string, other: string): boolean {
  if (one.length < START_LENGTH || other.length < START_LENGTH) return false;
  for (let at = 0; at < START_LENGTH; at += 1) {
    if (one.charCodeAt(at) !== other.charCodeAt(at)) return false;
  }
  return true;
}

/**
 * True where the phrase of a word is the opposite of another word. One that holds a negation is the opposite of its own
 * word, which the negation tells: it is put beside phrases alone.
 */
function isPhraseOpposite({ phrases, settled }: Token, other: Token): boolean {
  for (const { concept } of phrases) {
    const opposite = oppositeOf(concept);
    if (opposite < 0) continue;
    if (
      settled
        ? other.phrases.some((phrase) => phrase.concept === opposite)
        : other.concepts.includes(opposite)
    )
      return true;
  }
  return false;
}

/** True where words that may be the same stand in phrases that are opposites: "voted for", "voted against"; "free of charge", "paid". */
function inOppositePhrases(one: Token, other: Token): boolean {
  return isPhraseOpposite(one, other) || isPhraseOpposite(other, one);
}

function words(one: Token, other: Token): Likeness {
  const concept = shared(one.concepts, other.concepts);
  if (concept >= 0 && !isKind(concept)) return SAME_CONCEPT;
  if (opposed(one.concepts, other.concepts) || isTurnedRound(one.lemma, other.lemma)) return OPPOSED;
  if (one.stem === other.stem && one.stem.length >= STEM_LENGTH) return SAME_STEM;
  if (concept >= 0) return SAME_KIND;
  return sameStart(one.stem, other.stem) ? SAME_START : DIFFERENT;
}

/** How alike two tokens are, by lemma, concept, stem, value, date or place. */
export function likeness(one: Token, other: Token): Likeness {
  if (one.quantity || other.quantity) return quantities(one, other);
  if (one.moment || other.moment) return momentRelation(one, other) === 'same' ? SAME : DIFFERENT;
  if (inOppositePhrases(one, other)) return OPPOSED;
  if (one.lemma === other.lemma || one.norm === other.norm) return SAME;
  if (one.name || other.name) {
    const named = names(one, other);
    return named.value > 0 || (one.name && other.name) ? named : words(one, other);
  }
  return words(one, other);
}
