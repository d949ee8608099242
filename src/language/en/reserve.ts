import { wordSet } from '../text';
import type { Word } from '../types';

const SEEMS = wordSet('appear appears appeared seem seems seemed');
/** Participles like their infinitive. */
const INVARIABLE = wordSet('been become come hit put cut set shut hurt cost burst spread run let quit');
/** How far behind "have" its participle may stand, in words. */
const GAP = 3;
const ADVERB = /(?:ly|already|also|even|once|never)$/;

function isParticiple({ norm, lemma, kind }: Word): boolean {
  const isInflected = norm.endsWith('ed') || (lemma !== norm && !norm.endsWith('s'));
  return kind === 'word' && (isInflected || INVARIABLE.has(norm));
}

/** True where "have" stands at an index with a participle behind it: "have left", not "have a claim". */
function isPerfect(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== 'have') return false;
  const next = words.slice(at + 1, at + 1 + GAP).find(({ norm }) => !ADVERB.test(norm));
  return next !== undefined && isParticiple(next);
}

/**
 * True where the word is the verb of a guess at what happened: "may have left", "appears to have left". "Might have"
 * and "could have" are as often what did not happen.
 */
export function tellsWithReserve(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (norm === 'may') return isPerfect(words, at + 1);
  return SEEMS.has(norm) && words[at + 1]?.norm === 'to' && isPerfect(words, at + 2);
}
