import { wordSet } from '../text';
import type { Word } from '../types';

const ENDING = /^(.+r)ai(?:t|ent)$/;
/** Stems of the future and the conditional that are not the infinitive. */
const IRREGULAR = /^(?:ser|aur|fer|ir|verr|saur)$|(?:viendr|tiendr|enverr|cevr|courr|mourr|acquerr)$/;
/** Verbs whose conditional wishes, advises or supposes: it reports nothing. */
const OWN =
  wordSet(`pouvoir vouloir devoir falloir aimer souhaiter preferer permettre suffire convenir valoir croire
  dire penser desirer esperer gagner necessiter impliquer`);
/** "aurait pu", "aurait dû": what was possible or due, not what is said to be so. */
const MODAL = /^(?:dû|pu|voulu|fallu|aimé|souhaité|préféré)$/;
const PARTICIPLE = /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ert|ort|is|ise)$/;
/** Participles that are words of grammar too. */
const AUXILIARY = /^(?:été|eue?s?)$/;
/** Subjects of what is only imagined: "ce serait un honneur". */
const IMAGINED = wordSet(`ce c' cela ca`);
/** Words that may stand between the auxiliary and its participle ("aurait déjà quitté"). */
const GAP = 3;
/** Words that an aside between commas may take up there. */
const ASIDE = 6;

/** True where what stands in front of the ending of a folded form is what its verb has in the future and the conditional. */
export function isFutureStem(stem: string, lemma: string): boolean {
  return stem === lemma.replace(/re$/, 'r') || IRREGULAR.test(stem);
}

function isConditional({ norm, lemma }: Word): boolean {
  const stem = ENDING.exec(norm)?.[1];
  return stem !== undefined && isFutureStem(stem, lemma);
}

/** Where the words behind an auxiliary go on: behind an aside, if one opens there. */
function behindAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  const end = words.slice(at + 1, at + 1 + ASIDE).findIndex(({ text }) => text === ',');
  return end < 0 ? at : at + end + 2;
}

/** What follows an auxiliary: a participle, a verb that makes it no report ("dû"), or something else. */
function complement(words: readonly Word[], at: number): 'participle' | 'modal' | 'other' {
  const from = behindAside(words, at + 1);
  for (const word of words.slice(from, from + GAP)) {
    const lower = word.text.toLowerCase();
    if (MODAL.test(lower)) return 'modal';
    if (AUXILIARY.test(lower) || (word.kind === 'word' && !word.stop && PARTICIPLE.test(lower)))
      return 'participle';
  }
  return 'other';
}

/**
 * True where the word is a conditional of hearsay: "aurait volé", "serait en fuite", "transporterait". Whether a
 * condition or an earlier point of view makes it a plain one is for the sentence to tell.
 */
export function tellsWithReserve(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isConditional(word) || OWN.has(word.lemma)) return false;
  const isSupposed = words.slice(0, at).some((other) => isConditional(other) && OWN.has(other.lemma));
  if (isSupposed || words.slice(Math.max(0, at - 2), at).some(({ norm }) => IMAGINED.has(norm))) return false;
  const next = words[at + 1];
  if (word.norm.startsWith('aur')) {
    return complement(words, at) === 'participle' || next?.kind === 'number';
  }
  if (word.norm.startsWith('ser')) {
    return complement(words, at) === 'participle' || (next?.norm !== 'de' && next?.norm !== "d'");
  }
  return true;
}
