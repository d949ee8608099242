import { packOf } from '../../../language';
import { startsPhrase } from '../../../language/phrases';
import type { Word } from '../../../language/types';
import { type Alignment, inBoth, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { isTied } from '../assertions/fates';
import { ofOthersOrElsewhere, otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';

/** How far in front of a superlative "one of" may begin, and behind it what it is a superlative of may stand, in words. */
const SEVERAL_REACH = 4;
const FIELD_REACH = 4;

/** What a sentence calls the longest, or the second longest, of its kind. */
interface Superlative {
  adjective: Token;
  shown: Token;
  rank: number;
  /** What is of that rank, and the field that it has it in ("in the country"). */
  noun: Token | undefined;
  field: Token | undefined;
}

/** The rank that ends right in front of a word ("second", "3rd"), and where it begins; 1 where none does. */
function rankBefore(words: readonly Word[], at: number, language: string): { rank: number; from: number } {
  const { ordinals, ordinalEndings } = packOf(language).numbers;
  const from = words[at - 1]?.text === '-' ? at - 2 : at - 1;
  const written = ordinals.get(words[from]?.norm ?? '');
  if (written !== undefined) return { rank: written, from };
  const isDigits = words[from - 1]?.kind === 'number' && ordinalEndings.has(words[from]?.norm ?? '');
  return isDigits ? { rank: Number(words[from - 1]?.text), from: from - 1 } : { rank: 1, from: at };
}

/** Where the adjective of a superlative stands that begins at a word, or -1. */
function adjectiveAt(words: readonly Word[], at: number, language: string): number {
  const { ending, forms, makers } = packOf(language).comparison.ranks.superlatives;
  const word = words[at];
  if (word?.kind !== 'word') return -1;
  if (forms.has(word.norm)) return at;
  if (ending !== '' && word.norm.endsWith(ending) && word.lemma !== word.norm) return at;
  return makers.has(word.norm) && words[at + 1]?.kind === 'word' && !words[at + 1]?.stop ? at + 1 : -1;
}

/** The superlatives of a sentence, computed once. */
const superlativesIn = oncePerView((view: View): Superlative[] => {
  const { words, language } = view.analysis;
  const { numbers, comparison } = packOf(language);
  const { ofSeveral } = comparison.ranks.superlatives;
  return words.slice(0, MOST_WORDS).flatMap((_, at): Superlative[] => {
    const place = adjectiveAt(words, at, language);
    const adjective = place < 0 ? undefined : view.tokens.find(({ first }) => first === place);
    if (adjective?.kind !== 'word') return [];
    const { rank, from } = rankBefore(words, at, language);
    const before = words[from - 1]?.norm ?? '';
    const isHeld = numbers.determiners.has(before) || numbers.possessive.has(before);
    if (!Number.isFinite(rank) || !(isHeld || rank > 1)) return [];
    for (let several = Math.max(0, from - SEVERAL_REACH); several < from; several += 1)
      if (startsPhrase(words, several, ofSeveral)) return [];
    const next = view.tokens.find(({ first }) => first >= adjective.last);
    const noun = next?.first === adjective.last && next.kind === 'word' ? next : undefined;
    const behind = (noun ?? adjective).last;
    const field = view.tokens.find(
      ({ first, clause }) =>
        first > behind &&
        first <= behind + FIELD_REACH &&
        clause === adjective.clause &&
        comparison.places.senses.has(words[behind]?.norm ?? ''),
    );
    const start = words[from]?.start ?? adjective.start;
    return [{ adjective, shown: { ...adjective, start }, rank, noun, field }];
  });
});

/** The longest by one account, and the second longest by the other. */
export function superlativeClashes(alignment: Alignment): Clash[] {
  const { pairs } = alignment;
  const both = inBoth(alignment, superlativesIn);
  if (!both || !isTied(alignment) || otherSubject(alignment)) return [];
  const [mine, theirs] = both;
  const areApart = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined && other !== undefined && !pairBetween(pairs, [one], [other]);
  return mine.flatMap((one) =>
    theirs.flatMap((other): Clash[] => {
      const pair = pairBetween(pairs, [one.adjective], [other.adjective], ALIKE);
      if (!pair || pair.opposed || one.rank === other.rank) return [];
      if (areApart(one.noun, other.noun) || areApart(one.field, other.field)) return [];
      if (ofOthersOrElsewhere(one.adjective, other.adjective, alignment)) return [];
      const slot = slotScore(alignment, one.adjective, other.adjective);
      return [{ here: [one.shown], there: [other.shown], slot, measured: true }];
    }),
  );
}
