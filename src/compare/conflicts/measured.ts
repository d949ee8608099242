import { packOf } from '../../language';
import { conceptsOf } from '../lexicon/concepts';
import type { Token, View } from '../view';

/** True for a noun for people that does not say what became of them. */
export function isPeople(noun: string, { analysis }: View): boolean {
  return packOf(analysis.language).comparison.people.has(noun);
}

const AFTER = 2;
const BEFORE = 2;

/** What is counted: the noun's concepts, and where it says little ("people", no noun) those of the words beside it. */
export function countedConcepts(token: Token, view: View): number[] {
  const counted = token.quantity?.counted ?? null;
  const own = counted === null ? [] : conceptsOf(counted, view.analysis.language);
  if (counted !== null && !isPeople(counted, view)) return [...own];
  const at = view.tokens.indexOf(token);
  const beside: number[] = [];
  const take = (from: number, step: number, most: number) => {
    let taken = 0;
    for (let index = from; taken < most && index >= 0 && index < view.tokens.length; index += step) {
      const other = view.tokens[index];
      if (!other || other.quantity) break;
      if (other.lemma === counted) continue;
      beside.push(...other.concepts);
      taken += 1;
    }
  };
  take(at + 1, 1, AFTER);
  take(at - 1, -1, BEFORE);
  return beside.length > 0 ? beside : [...own];
}

/** How far in front of a length of time the word for lasting may stand, in words. */
const LASTING_REACH = 4;

/** What a length of time measures: the noun tied to it ("three years of war"), or the subject of what lasts. */
export function lasting(token: Token, { analysis, tokens }: View): Token[] {
  const { words, language } = analysis;
  const { timeTies, lasting } = packOf(language).comparison;
  if (timeTies.has(words[token.last]?.norm ?? '')) {
    return tokens.filter((other) => other.first > token.last).slice(0, 1);
  }
  for (let at = token.first - 1; at >= Math.max(0, token.first - LASTING_REACH); at -= 1) {
    const word = words[at];
    if (word && (lasting.has(word.lemma) || lasting.has(word.norm))) {
      return tokens.filter((other) => other.last <= at && other.clause === token.clause);
    }
  }
  return [];
}
