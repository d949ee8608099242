import { formOf } from './forms';
import type { LanguagePack } from './pack';
import { fold } from './text';
import type { Word } from './types';

/**
 * One token, tried in this order: an address, a dotted abbreviation (U.S., a.m., J.-C.), a word with inner
 * apostrophes and hyphens, digits, an ellipsis, any other character. Repetitions inside a word are bounded, so
 * that hostile text costs no more than its length.
 */
const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)\S+)|(?<dotted>\p{L}\.(?:-?\p{L}\.){1,5}(?!\p{L})|\p{L}\.\p{L}(?![\p{L}.]))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‑-][\p{L}\p{M}\p{N}]+){0,8})|(?<digits>\d+)|\.{2,}|\S/gu;

const GROUP_SPACES = ' \u00a0\u2009\u202f';
const DIGIT = /\d/;

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && DIGIT.test(text[end] ?? '')) end += 1;
  return end;
}

/**
 * Where the number that begins with the digits [start, end) ends: groups of three behind a space or an
 * apostrophe, any digits behind a stop or a comma ("1 200", "41,000", "3.4", "12.02.2026").
 */
function numberEnd(text: string, start: number, end: number, pack: LanguagePack): number {
  let last = end;
  let grouped = end - start <= 3;
  for (;;) {
    const separator = text[last] ?? '';
    const next = digitsEnd(text, last + 1);
    const digits = next - last - 1;
    const group =
      separator === ' ' ? pack.spaceGroups : GROUP_SPACES.includes(separator) || "'’".includes(separator);
    if (separator === '' || digits === 0) return last;
    if (separator === '.' || separator === ',') grouped = grouped && digits === 3;
    else if (!group || !grouped || digits !== 3) return last;
    last = next;
  }
}

function wordOf(text: string, start: number, end: number, kind: Word['kind'], pack: LanguagePack): Word {
  const part = text.slice(start, end);
  if (kind === 'word') {
    const { norm, lemma, stop } = formOf(part, pack);
    return { start, end, text: part, norm, lemma, kind, stop };
  }
  const norm = fold(part);
  return { start, end, text: part, norm, lemma: norm, kind, stop: false };
}

/** Adds a word to those in front of it: behind some of them a word of grammar is a noun. */
function push(words: Word[], word: Word, { homographs }: LanguagePack): void {
  const isNoun = word.stop && homographs.has(`${words.at(-1)?.norm} ${word.norm}`);
  words.push(isNoun ? { ...word, stop: false } : word);
}

/**
 * Cuts a text into words, numbers and marks of punctuation, in order. Elided articles and clitic pronouns are
 * words of their own ("l'accord", "a-t-il", "didn't"); the hyphens that tie a clitic to its verb are left out.
 */
export function tokenise(text: string, pack: LanguagePack): Word[] {
  const result: Word[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    if (match.groups?.word) {
      for (const part of pack.parts(match[0])) {
        push(result, wordOf(text, start + part.start, start + part.end, 'word', pack), pack);
      }
    } else if (match.groups?.digits) {
      end = numberEnd(text, start, end, pack);
      result.push(wordOf(text, start, end, 'number', pack));
    } else {
      const kind = match.groups?.dotted || match.groups?.address ? 'word' : 'punctuation';
      result.push(wordOf(text, start, end, kind, pack));
    }
    TOKEN.lastIndex = end;
  }
  return result;
}
