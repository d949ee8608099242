import type { LanguagePack } from '../pack';
import type { Exactness, Word } from '../types';

/** How far in front of a number the verb that makes a bound of it may stand, and what negates that or a hedge, in words. */
const VERB_REACH = 3;
const NEGATION_REACH = 5;

/**
 * True where a word in front of another negates it; punctuation between them ends its reach. What a later word completes
 * ("ne ... pas") does not by itself.
 */
function isNegated(words: readonly Word[], at: number, { comparison }: LanguagePack): boolean {
  const { grammar, openers } = comparison.negation;
  for (let before = at - 1; before >= Math.max(0, at - NEGATION_REACH); before -= 1) {
    const word = words[before];
    if (word?.kind === 'punctuation') return false;
    if (word && grammar.has(word.norm) && !openers.has(word.norm)) return true;
  }
  return false;
}

/** The verb in front of a number whose object is a bound ("exceeded 300", "n'a jamais dépassé les 400"), or -1. */
function exceedingAt(words: readonly Word[], from: number, { numbers }: LanguagePack): number {
  for (let at = from - 1; at >= Math.max(0, from - VERB_REACH); at -= 1) {
    const word = words[at];
    if (word?.kind !== 'word') return -1;
    if (numbers.exceeding.has(word.lemma)) return at;
    if (!word.stop && !numbers.determiners.has(word.norm)) return -1;
  }
  return -1;
}

/**
 * What a verb or a negation makes of a number: "exceeded 300" is at least that, "never exceeded 300" and "never more than
 * 300" at most; null where neither says anything.
 * @param from where the number begins, or its hedge if that stands in front of it
 * @param hedge what the words beside the number make of it
 */
export function boundOf(
  words: readonly Word[],
  from: number,
  hedge: Exactness | undefined,
  pack: LanguagePack,
): Exactness | null {
  if (hedge === 'atLeast') return isNegated(words, from, pack) ? 'atMost' : null;
  if (hedge !== undefined) return null;
  const verb = exceedingAt(words, from, pack);
  if (verb < 0) return null;
  // "Ne dépasse pas": what completes the negation stands behind the verb.
  return isNegated(words, from, pack) || isNegated(words, verb, pack) ? 'atMost' : 'atLeast';
}
