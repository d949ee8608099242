import type { LanguagePack } from '../pack';
import { isCapitalised } from '../text';
import type { Word } from '../types';

/** Words [from, to) that may be a name: capitalised, with the particles between them. */
export interface Run {
  from: number;
  to: number;
  /** True where the first capital may be due to the beginning of a sentence. */
  weak: boolean;
}

const OPENERS = /^[.!?…:«“"([—–•]|^\.{2,}$/u;
/** Longest name, in words. */
const LONGEST = 8;

/** True where a capital says nothing: at the start of the text, of a sentence, a quote or a list item. */
function isWeak(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return true;
  return before.kind === 'punctuation' && OPENERS.test(before.text) && !isInitialStop(words, at - 1);
}

/** The stop of an initial or an honorific ("J. K.", "M.") does not end a sentence. */
function isInitialStop(words: readonly Word[], at: number): boolean {
  const word = words[at - 1];
  return words[at]?.text === '.' && word !== undefined && isCapitalised(word.text) && word.text.length <= 3;
}

function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && word.kind === 'word' && isCapitalised(word.text);
}

/** Steps over the stop of an initial, or over particles, to the next capitalised word; null where none follows. */
function nextCapital(words: readonly Word[], at: number, length: number, pack: LanguagePack): number | null {
  const next = words[at];
  if (isCapital(next) && !(next.stop && next.norm.length > 1 && !isCapital(words[at + 1]))) return at;
  if (isInitial(words, at)) return at + 1;
  let end = at;
  while (end < at + 3 && isParticle(words[end], pack)) end += 1;
  if (end === at || !isCapital(words[end])) return null;
  return joins(words, at, length, pack) ? end : null;
}

/** The stop of an initial in front of a capital ("K. Rowling"). */
function isInitial(words: readonly Word[], at: number): boolean {
  const single = words[at - 1]?.text.length === 1;
  return single && words[at]?.text === '.' && isInitialStop(words, at) && isCapital(words[at + 1]);
}

function isParticle(word: Word | undefined, { names }: LanguagePack): boolean {
  const norm = word?.norm ?? '';
  return names.particles.has(norm) || names.looseParticles.has(norm) || names.linkParticles.has(norm);
}

/** Whether the particle at a word ties what follows to a run of so many words before it. */
function joins(words: readonly Word[], at: number, length: number, { names }: LanguagePack): boolean {
  const particle = words[at]?.norm ?? '';
  const first = words[at - length]?.norm ?? '';
  if (names.particles.has(particle) || names.organisations.has(first)) return true;
  if (length > 1 || names.places.has(first) || names.demonyms.has(first) || names.honorifics.has(first))
    return false;
  return names.linkParticles.has(particle) || names.firstNames.has(first) || names.sites.has(first);
}

/** The capitalised run that begins at a word, or null. */
export function runAt(words: readonly Word[], at: number, pack: LanguagePack): Run | null {
  const first = words[at];
  if (!isCapital(first)) return null;
  const weak = isWeak(words, at);
  if (first.stop && (weak || !isCapital(words[at + 1]))) return null;
  let to = at + 1;
  while (to - at < LONGEST) {
    const next = nextCapital(words, to, to - at, pack);
    if (next === null) break;
    to = next + 1;
  }
  return { from: at, to, weak };
}
