import type { Analysis, LanguagePack, Word } from '../language';
import { holdsClause } from './clause';

/** Longest phrase that names a question, in words. */
const LONGEST = 2;

/**
 * Whether a heading or a title states something, rather than naming a subject ("A long wait") or the question that
 * the text answers ("How they got in"). Titles may leave out their verb, but not where all they add is a question.
 */
export function isStatement(analysis: Analysis, kind: 'title' | 'heading', pack: LanguagePack): boolean {
  const parts = partsOf(analysis.words);
  const answers = parts.filter((part) => !asks(part, pack));
  if (kind === 'title' && answers.length === parts.length) return true;
  return answers.some((part) => holdsClause(part, pack) || holdsFigure(part, analysis));
}

/** The words between colons and dashes. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (/^[:–—]$/u.test(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** "What went wrong"; but a comma closes a clause, as in "When the bell rang, all left". */
function asks(part: readonly Word[], pack: LanguagePack): boolean {
  if (part.some(({ text }) => text === ',')) return false;
  let opening = '';
  for (const { norm } of part.slice(0, LONGEST)) {
    opening += opening === '' ? norm : ` ${norm}`;
    if (pack.speech.questions.has(opening)) return true;
  }
  return false;
}

function holdsFigure(part: readonly Word[], { quantities }: Analysis): boolean {
  const [first, last] = [part[0], part.at(-1)];
  return !!first && !!last && quantities.some(({ start, end }) => first.start <= start && end <= last.end);
}
