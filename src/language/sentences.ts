import type { LanguagePack } from './pack';
import { fold, isCapitalised, startsWithLetter } from './text';
import type { Span } from './types';

const STOPS = /[.!?…]+/gu;
const SPACE = /\s/;
const DIGIT = /\d/;
const CLOSING = '»”’"\')]›';
const OPENING = /^["“«‘'([‹–—-]/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}.'’-]{1,24}$/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
const INITIAL = /^(?:\p{L}\.-?)*\p{Lu}$/u;
const LIST_NUMBER = /^(?:\d{1,3}|[a-zA-Z])$/;
const ADDRESS = /^(?:https?:|www\.)/i;

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] ?? '')) at += 1;
  return at;
}

/** A straight quotation mark closes when nothing but a space or punctuation comes behind it. */
function closes(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (character === '' || !CLOSING.includes(character)) return false;
  if (character !== '"' && character !== "'" && character !== '’') return true;
  const next = text[at + 1] ?? ' ';
  return !startsWithLetter(next) && !DIGIT.test(next);
}

/** Takes in the closing quotation marks and brackets behind a stop, French ones also behind a space. */
function closersEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    if (closes(text, end)) end += 1;
    else if (/[»›]/.test(text[skipSpaces(text, end)] ?? '') && skipSpaces(text, end) - end <= 2) {
      end = skipSpaces(text, end) + 1;
    } else return end;
  }
}

/** The word that a stop at `at` ends, and what comes before it. */
function wordBefore(text: string, at: number): string {
  return LAST_WORD.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

/** True where the words behind a stop look like a sentence of their own: a capitalised function word, a quote. */
function opensPlainly(rest: string, pack: LanguagePack): boolean {
  const word = FIRST_WORD.exec(rest)?.[0] ?? '';
  return /^["“«]/.test(rest) || (isCapitalised(word) && pack.stopWords.has(fold(word)));
}

/** Whether the full stop behind `word` may end a sentence that `rest` follows. */
function stopEnds(word: string, isFirst: boolean, rest: string, pack: LanguagePack): boolean {
  const norm = fold(word).replace(/^[.'-]+/, '');
  if (isFirst && LIST_NUMBER.test(word)) return false;
  const afterElision = norm.slice(norm.lastIndexOf("'") + 1);
  if (pack.abbreviations.open.has(norm) || pack.abbreviations.open.has(afterElision)) return false;
  if (pack.abbreviations.closed.has(norm)) return opensPlainly(rest, pack);
  return !INITIAL.test(word) || opensPlainly(rest, pack);
}

/** Whether a missing space explains a capital right behind the stop ("Kiev.Le"), rather than an address. */
function gluedEnds(text: string, from: number, at: number, end: number): boolean {
  const rest = text.slice(end, end + 40);
  const before = wordBefore(text, at);
  const token = /\S*$/.exec(text.slice(Math.max(from, at - 60), at))?.[0] ?? '';
  if (ADDRESS.test(token) || token.includes('@')) return false;
  if (text[at] !== '.') return isCapitalised(rest) || OPENING.test(rest[0] === '-' ? '' : rest);
  if (/^["“«]/.test(rest)) return before.length > 1;
  return /\p{Ll}{2}$|\d{3}$/u.test(before) && /^\p{Lu}['’\p{L}]/u.test(rest) && !/^\p{Lu}+\./u.test(rest);
}

/** Whether a sentence that began at `from` ends with the stop(s) [at, after) and the closing marks up to `end`. */
function endsAt(
  text: string,
  from: number,
  at: number,
  after: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const next = skipSpaces(text, end);
  if (next >= text.length) return true;
  const rest = text.slice(next, next + 40);
  if (/[([]/.test(text[at - 1] ?? '') && after - at > 1) return false;
  const isGlued = next === end;
  if (isGlued) return end === after ? gluedEnds(text, from, at, end) : isCapitalised(rest);
  const bare = rest.replace(/^[\s"“«‘'([‹–—-]+/u, '');
  if (startsWithLetter(bare) && bare[0] === bare[0]?.toLowerCase() && bare[0] !== bare[0]?.toUpperCase())
    return false;
  if (/^[,;:)]/.test(rest)) return false;
  if (text.slice(at, after) !== '.' || end !== after) return true;
  const word = wordBefore(text, at);
  return stopEnds(word, at - word.length <= from, rest, pack);
}

/**
 * The sentences of a text as spans, in order, white space trimmed. Closing quotation marks belong to the sentence
 * they close; a quotation stays with the attribution that follows it. Never throws; linear in the text.
 */
export function sentences(text: string, pack: LanguagePack): Span[] {
  const result: Span[] = [];
  let from = skipSpaces(text, 0);
  for (const match of text.matchAll(STOPS)) {
    const at = match.index;
    if (at < from) continue;
    const after = at + match[0].length;
    const end = closersEnd(text, after);
    if (!endsAt(text, from, at, after, end, pack)) continue;
    result.push({ start: from, end });
    from = skipSpaces(text, end);
  }
  const end = text.trimEnd().length;
  if (from < end) result.push({ start: from, end });
  return result;
}
