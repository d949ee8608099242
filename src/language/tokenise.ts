import { type Form, formsIn, wholeFormIn } from './forms';
import type { LanguagePack } from './pack';
import { mayEnd } from './phrases';
import { fold, startsWithLetter } from './text';
import type { Word } from './types';

/**
 * One token, tried in this order: an address, a dotted abbreviation (U.S., a.m., J.-C.), a word with inner
 * apostrophes and hyphens, digits, an ellipsis, any other character. Repetitions inside a word are bounded, so
 * that hostile text costs no more than its length.
 */
const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)\S+)|(?<dotted>\p{L}\.(?:-?\p{L}\.){1,5}(?!\p{L})|\p{L}\.\p{L}(?![\p{L}.]))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‑-][\p{L}\p{M}\p{N}]+){0,8})|(?<digits>\d+)|\.{2,}|\S/gu;

const [OTHER, SPACE, LETTER, MARK] = [0, 1, 2, 3];
/** Marks that always stand alone, and in front of which a word ends. */
const ALONE = ',;()«»"!?';

/** What most characters of a text are: letters of European languages, spaces, and plain marks. */
const KINDS = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (startsWithLetter(character)) return LETTER;
  return ALONE.includes(character) ? MARK : OTHER;
});

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? OTHER;
}

/** The end of a word that is letters alone, as most are: they need no expression; `start` where it goes on otherwise. */
function plainEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === LETTER) end += 1;
  return end === text.length || kindAt(text, end) !== OTHER ? end : start;
}

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

/** Adds a word to those in front of it: behind some of them a word of grammar is a noun. */
function addForm(words: Word[], at: number, form: Form, { homographs }: LanguagePack): void {
  const { text, norm, lemma } = form;
  const isNoun = form.stop && mayEnd(norm, homographs) && homographs.has(`${words.at(-1)?.norm} ${norm}`);
  const stop = form.stop && !isNoun;
  words.push({ start: at + form.start, end: at + form.end, text, norm, lemma, kind: 'word', stop });
}

/** Adds what is no word: its norm is its lemma. */
function addOther(words: Word[], text: string, start: number, kind: 'number' | 'punctuation'): void {
  const norm = fold(text);
  words.push({ start, end: start + text.length, text, norm, lemma: norm, kind, stop: false });
}

/**
 * Cuts a text into words, numbers and marks of punctuation, in order. Elided articles and clitic pronouns are
 * words of their own ("l'accord", "a-t-il", "didn't"); the hyphens that tie a clitic to its verb are left out.
 */
export function tokenise(text: string, pack: LanguagePack): Word[] {
  const result: Word[] = [];
  const formsOf = formsIn(pack);
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const end = kind === LETTER ? plainEnd(text, at) : at;
    if (end > at) {
      for (const form of formsOf(text.slice(at, end))) addForm(result, at, form, pack);
      at = end;
    } else if (kind === SPACE) at += 1;
    else if (kind === MARK) {
      addOther(result, text[at] ?? '', at, 'punctuation');
      at += 1;
    } else at = addToken(result, text, at, pack);
  }
  return result;
}

/**
 * Where the unit begins of a number in letters that is tied to it ("two-tonne", "twenty-one-year-old"), in the token;
 * -1 where none is.
 */
function tiedUnit(token: string, { numbers }: LanguagePack): number {
  if (!numbers.adjectivesFirst) return -1;
  let from = 0;
  for (let hyphen = token.indexOf('-'); hyphen >= 0; hyphen = token.indexOf('-', from)) {
    const part = token.slice(from, hyphen).toLowerCase();
    if (from > 0 && numbers.units.has(part)) return from;
    if (!numbers.cardinals.has(part) || numbers.articles.has(part)) return -1;
    from = hyphen + 1;
  }
  return from > 0 && numbers.units.has(token.slice(from).toLowerCase()) ? from : -1;
}

/** Where the superlative begins that a rank in letters is tied to ("second-longest"), in the token; -1 where none is. */
function tiedSuperlative(token: string, { numbers, comparison }: LanguagePack): number {
  const hyphen = token.indexOf('-');
  if (!numbers.ordinals.has(token.slice(0, hyphen).toLowerCase())) return -1;
  const { ending, forms } = comparison.ranks.superlatives;
  const tied = token.slice(hyphen + 1).toLowerCase();
  const isSuperlative = forms.has(tied) || (ending !== '' && tied.endsWith(ending) && !tied.includes('-'));
  return isSuperlative ? hyphen + 1 : -1;
}

/** Adds a word; a number tied to its unit by a hyphen is cut as one in digits is: "two", "-", "tonne". */
function addWord(words: Word[], token: string, at: number, pack: LanguagePack): void {
  const tied = token.includes('-') ? Math.max(tiedUnit(token, pack), tiedSuperlative(token, pack)) : -1;
  const cuts = tied < 0 ? [token] : [token.slice(0, tied - 1), '-', token.slice(tied)];
  let start = at;
  for (const cut of cuts) {
    if (cut === '-') addOther(words, cut, start, 'punctuation');
    else for (const form of formsIn(pack)(cut)) addForm(words, start, form, pack);
    start += cut.length;
  }
}

/** Adds the next token behind an offset, whatever it is; where it ends. */
function addToken(words: Word[], text: string, from: number, pack: LanguagePack): number {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (!match) return text.length;
  const [token] = match;
  const { word, digits, dotted, address } = match.groups ?? {};
  const end = match.index + token.length;
  if (digits) {
    const last = numberEnd(text, match.index, end, pack);
    addOther(words, text.slice(match.index, last), match.index, 'number');
    return last;
  }
  if (word) addWord(words, token, match.index, pack);
  else if (dotted || address) addForm(words, match.index, wholeFormIn(pack)(token), pack);
  else addOther(words, token, match.index, 'punctuation');
  return end;
}
