import type { Analysis, LanguagePack } from '../language';
import { startsPhrase } from '../language/phrases';
import { isQuoted } from '../language/quotes';

/** How far in front of "selon" a verb may stand that makes it name no source ("varies according to"). */
const VARIES_REACH = 2;

/** Whether a condition makes a conditional a plain one: anywhere ("si"), or in front of it ("sans"). */
function isConditioned(analysis: Analysis, at: number, { speech }: LanguagePack): boolean {
  return analysis.words.some(
    (_, index) =>
      startsPhrase(analysis.words, index, speech.conditions) ||
      (index < at && startsPhrase(analysis.words, index, speech.suppositions)),
  );
}

/** "a annoncé qu'il serait libéré": a future seen from the past, not a doubt. */
function isReportedFuture(analysis: Analysis, at: number, { speech }: LanguagePack): boolean {
  const before = analysis.words.slice(0, at);
  if (before.some(({ norm }) => speech.complementisers.has(norm))) return true;
  const verb = before.findIndex((word) => speech.verbs.has(word.lemma));
  return verb >= 0 && before.slice(verb).some((word) => speech.clauses.has(word.norm));
}

/** "aurait été vendu", "may have left": a verb form by which the text keeps its distance, outside quotations. */
function isHearsay(analysis: Analysis, at: number, pack: LanguagePack): boolean {
  const { words, quotes } = analysis;
  const word = words[at];
  if (!word || !pack.speech.tellsWithReserve(words, at)) return false;
  if (isQuoted(word, quotes)) return false;
  return !isConditioned(analysis, at, pack) && !isReportedFuture(analysis, at, pack);
}

/** "selon X", unless something varies: "les prix changent selon la saison". */
function namesSource(analysis: Analysis, at: number, { speech }: LanguagePack): boolean {
  return (
    startsPhrase(analysis.words, at, speech.sources) &&
    !analysis.words
      .slice(Math.max(0, at - VARIES_REACH), at)
      .some(({ lemma }) => speech.variations.has(lemma))
  );
}

/** True where the statement is reported with reserve. */
export function isHedged(analysis: Analysis, pack: LanguagePack): boolean {
  return analysis.words.some(
    (_, at) =>
      isHearsay(analysis, at, pack) ||
      namesSource(analysis, at, pack) ||
      startsPhrase(analysis.words, at, pack.speech.reserve),
  );
}
