import type { BlockKind } from '../article/types';
import type { Analysis, LanguagePack } from '../language';
import { isQuoted } from '../language/quotes';
import { isStatement } from './heading';

const QUESTION = /\?[\s»"”’)]*$/u;
const EXCLAMATION = /![\s»"”’)]*$/u;
/** What has none of it is a label of a table, or a heading that the page does not mark as one. */
const LOWER_CASE = /\p{Ll}/u;
/** A sentence has a subject and a predicate; fewer words than this rarely hold both. */
const FEWEST_WORDS = 4;

/** Within how many words an appeal names the reader, and says what to do; and longer ones state something beside that. */
const OPENING = 4;
const SAID_WITHIN = 9;
const LONGEST_APPEAL = 24;

/** What of a sentence could be held against another source: figures, days, names, who said it. */
function details(analysis: Analysis): number {
  return analysis.quantities.length + analysis.moments.length + analysis.names.length;
}

/** Longest phrase that marks a reflection, in words. */
const LONGEST = 5;

/** Whether the sentence holds a phrase of reflection outside quotations. */
function isReflection({ words, quotes }: Analysis, pack: LanguagePack): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || isQuoted(first, quotes)) continue;
    let phrase = '';
    for (const word of words.slice(at, at + LONGEST)) {
      phrase += phrase === '' ? word.norm : ` ${word.norm}`;
      if (pack.speech.reflections.has(phrase)) return true;
    }
  }
  return false;
}

/** Whether the sentence opens as a general reflection and goes on with a relative clause. */
function isMusing({ words }: Analysis, pack: LanguagePack): boolean {
  if (!words.some((word) => pack.speech.relatives.has(word.norm))) return false;
  let phrase = '';
  for (const word of words.slice(0, LONGEST)) {
    phrase += phrase === '' ? word.norm : ` ${word.norm}`;
    if (pack.speech.musings.has(phrase)) return true;
  }
  return false;
}

/** "Retrouvez ...", "Chaque jour, retrouvez ...": an imperative that opens the sentence or what follows a comma. */
function asksToDo({ text, words, quotes }: Analysis, pack: LanguagePack): boolean {
  if (words.length >= LONGEST_APPEAL) return false;
  return words
    .slice(0, SAID_WITHIN)
    .some(
      (word, at) =>
        pack.speech.imperatives.has(word.norm) &&
        (at === 0 || /,\s*$/u.test(text.slice(0, word.start))) &&
        !isQuoted(word, quotes),
    );
}

/** Page furniture and appeals: they ask the reader to do something or speak to the reader, outside any quotation. */
function isAppeal(analysis: Analysis, pack: LanguagePack): boolean {
  const { words, quotes } = analysis;
  if (asksToDo(analysis, pack)) return true;
  const first = words.find((word) => word.kind === 'word');
  if (first && pack.speech.appeals.has(first.norm) && words.length < 20) return true;
  const opening = words.slice(0, OPENING).some((word) => pack.speech.reader.has(word.norm));
  return opening && quotes.length === 0 && details(analysis) === 0;
}

/**
 * Whether a sentence states something that coverage could support or contradict. Leans towards yes: only
 * questions, exclamations, appeals, fragments, headings without a statement and reflections without any detail to
 * check are left out.
 */
export function isCheckable(analysis: Analysis, kind: BlockKind, pack: LanguagePack): boolean {
  const { text, words } = analysis;
  const own = words.filter((word) => word.kind === 'word');
  if (QUESTION.test(text) || own.length === 0) return false;
  const detail = details(analysis);
  if (own.length < FEWEST_WORDS && detail < 2) return false;
  const isHeading = kind === 'heading' || !LOWER_CASE.test(text);
  if (kind === 'title' && !isStatement(analysis, 'title', pack)) return false;
  if (kind !== 'title' && isHeading && !isStatement(analysis, 'heading', pack)) return false;
  if (kind === 'title') return own.length >= FEWEST_WORDS || detail > 0;
  if (EXCLAMATION.test(text) && detail === 0) return false;
  if (isAppeal(analysis, pack)) return false;
  if (detail === 0 && isMusing(analysis, pack)) return false;
  return analysis.quantities.length > 0 || !isReflection(analysis, pack);
}
