import { packOf } from '../../language';
import type { NegationWords } from '../../language/comparison/negation';
import { mayOpen } from '../../language/phrases';
import type { Analysis } from '../../language/types';

/** True for a full stop behind a title or a reference ("Mr."): it ends nothing. */
function isAbbreviated({ words, language }: Analysis, at: number): boolean {
  return words[at]?.text === '.' && packOf(language).abbreviations.open.has(words[at - 1]?.norm ?? '');
}

/** The end of the clause that begins at a word: the next punctuation or the end. */
export function clauseEnd(analysis: Analysis, at: number): number {
  const { words } = analysis;
  let index = at;
  while (index < words.length && (words[index]?.kind !== 'punctuation' || isAbbreviated(analysis, index))) {
    index += 1;
  }
  return index;
}

/** How many words a contrast is opened by at a word ("et non"): none where it adds, ranks or waits ("and not only", "not yet"). */
function contrastAt({ words }: Analysis, at: number, rules: NegationWords): number {
  const one = words[at]?.norm ?? '';
  if (!mayOpen(one, rules.contrasts)) return 0;
  const [two, three] = [words[at + 1]?.norm ?? '', words[at + 2]?.norm ?? ''];
  const length = rules.contrasts.has(`${one} ${two}`) ? 2 : rules.contrasts.has(one) ? 1 : 0;
  const [last, next] = length === 2 ? [two, three] : [one, two];
  const isNone = rules.empty.has(`${last} ${next}`) || rules.comparing.has(next) || rules.never.has(next);
  return isNone ? 0 : length;
}

/** How far behind "not" the "but" may stand that puts something in its place, in words. */
const INSTEAD_REACH = 10;

/** What two words open that may stand for one another, a preposition's phrase or a noun's; null for anything else. */
function openedBy({ words, language }: Analysis, at: number): 'phrase' | 'noun' | null {
  const { numbers, comparison } = packOf(language);
  const norm = words[at]?.norm ?? '';
  if (comparison.voice.prepositions.has(norm)) return 'phrase';
  return numbers.articles.has(norm) || numbers.determiners.has(norm) ? 'noun' : null;
}

/**
 * What is set aside at a word for what follows "but", as indexes: "not from Brenn but from Vale", "non pas en mars mais
 * en mai". Null where "but" opens a clause, or another part of the sentence.
 */
function setAsideAt(analysis: Analysis, at: number, rules: NegationWords): [from: number, to: number] | null {
  const { words } = analysis;
  if (!rules.grammar.has(words[at]?.norm ?? '') || rules.openers.has(words[at]?.norm ?? '')) return null;
  const next = rules.completions.has(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (rules.empty.has(`${words[next - 1]?.norm} ${words[next]?.norm}`)) return null;
  // "Did not die in Brenn but in Vale".
  const from = openedBy(analysis, next) === null && words[next]?.stop === false ? next + 1 : next;
  const opened = openedBy(analysis, from);
  if (opened === null || (from > next && opened === 'noun')) return null;
  for (let but = from + 1; but < Math.min(words.length, from + INSTEAD_REACH); but += 1) {
    const { norm, kind, text } = words[but] ?? { norm: '', kind: 'punctuation', text: '' };
    if (rules.insteads.has(norm)) return openedBy(analysis, but + 1) === opened ? [from, but] : null;
    if (kind === 'punctuation' && text !== ',') return null;
  }
  return null;
}

/** For each word of a text 1 where it is set aside for another: "rather than by the frost", "not from Brenn but from Vale". */
export function contrasted(analysis: Analysis): number[] {
  const { words, language } = analysis;
  const rules = packOf(language).comparison.negation;
  const found = new Array<number>(words.length).fill(0);
  for (let at = 0; at < words.length; at += 1) {
    const length = contrastAt(analysis, at, rules);
    if (length > 0) found.fill(1, at + length, clauseEnd(analysis, at + length));
    const aside = setAsideAt(analysis, at, rules);
    if (aside) found.fill(1, ...aside);
  }
  return found;
}
