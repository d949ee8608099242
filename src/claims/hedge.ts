import type { Analysis, LanguagePack } from '../language';

/** Words that may stand between the auxiliary and the participle of a conditional ("aurait déjà quitté"). */
const GAP = 3;
/** Longest phrase of reserve, in words. */
const LONGEST = 5;

/** "aurait été vendu": the conditional of hearsay, unless an "if" makes it a real condition. */
function isHearsay(analysis: Analysis, at: number, pack: LanguagePack): boolean {
  const { words, quotes } = analysis;
  const word = words[at];
  if (!word || !pack.speech.hearsay.has(word.norm)) return false;
  if (quotes.some((quote) => quote.start <= word.start && word.end <= quote.end)) return false;
  if (words.some((other) => pack.speech.conditions.has(other.norm)) || isReportedFuture(analysis, at, pack))
    return false;
  return words
    .slice(at + 1, at + 1 + GAP)
    .some((next) => pack.speech.isParticiple(next.text.toLowerCase(), next.lemma));
}

/** "a annoncé qu'il serait libéré": a future seen from the past, not a doubt. */
function isReportedFuture(analysis: Analysis, at: number, pack: LanguagePack): boolean {
  const before = analysis.words.slice(0, at);
  const verb = before.findIndex((word) => pack.speech.verbs.has(word.lemma));
  return verb >= 0 && before.slice(verb).some((word) => pack.speech.clauses.has(word.norm));
}

/** True where the statement is reported with reserve. */
export function isHedged(analysis: Analysis, pack: LanguagePack): boolean {
  const { words } = analysis;
  for (let at = 0; at < words.length; at += 1) {
    if (isHearsay(analysis, at, pack)) return true;
    let phrase = '';
    for (let to = at; to < Math.min(words.length, at + LONGEST); to += 1) {
      phrase += (to > at ? ' ' : '') + (words[to]?.norm ?? '');
      if (pack.speech.reserve.has(phrase) || pack.speech.sources.has(phrase)) return true;
    }
  }
  return false;
}
