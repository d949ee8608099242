import type { Analysis, LanguagePack, Name, Word } from '../language';
import { isQuoted } from '../language/quotes';
import { holdsClause } from './clause';

/** How far from the verb of saying its subject may stand, in words. */
const REACH = 7;
/** Longest stretch given as a speaker who is not named, in words. */
const LONGEST = 6;
const BREAK = /^[.,;:!?«»“”"()—–]$/u;

/** The name that covers or follows a word within reach, without punctuation in between. */
function nameFrom(analysis: Analysis, at: number): Name | null {
  const { words, names } = analysis;
  for (let index = at; index < Math.min(words.length, at + REACH); index += 1) {
    const word = words[index];
    if (!word || BREAK.test(word.text)) break;
    const name = names.find((candidate) => candidate.start <= word.start && word.end <= candidate.end);
    const after = name ? words.findIndex((other) => other.start >= name.end) : -1;
    const holder =
      words[after]?.text === ',' ? names.find((other) => other.start === words[after + 1]?.start) : undefined;
    if (name?.kind === 'organisation' && holder?.kind === 'person') return holder;
    if (name && name.kind !== 'place') return name;
  }
  return null;
}

/** The words [from, to) as they stand in the text. */
function textOf(analysis: Analysis, from: number, to: number): string | null {
  const first = analysis.words[from];
  const last = analysis.words[to - 1];
  return first && last ? analysis.text.slice(first.start, last.end) : null;
}

/** Where the noun phrase that begins at a word ends: at punctuation, a verb of saying, or a relative word. */
function phraseEnd(words: readonly Word[], at: number, pack: LanguagePack): number {
  let to = at;
  while (to < words.length && to - at < LONGEST) {
    const word = words[to];
    if (
      !word ||
      word.kind === 'punctuation' ||
      pack.speech.verbs.has(word.lemma) ||
      pack.speech.ends.has(word.norm)
    )
      break;
    to += 1;
  }
  return to;
}

/** Who is meant by the words from `at` on: a name, or the noun phrase there; null for a pronoun that nothing explains. */
function sourceAt(analysis: Analysis, at: number, pronoun: string | null, pack: LanguagePack): string | null {
  const name = nameFrom(analysis, at);
  if (name) return name.text;
  const word = analysis.words[at];
  if (word && pack.speech.pronouns.has(word.norm)) return pronoun;
  const to = phraseEnd(analysis.words, at, pack);
  const hasNoun = analysis.words.slice(at, to).some((part) => part.kind === 'word' && !part.stop);
  return hasNoun ? textOf(analysis, at, to) : null;
}

/** "selon X", "according to X". */
function announced(analysis: Analysis, pronoun: string | null, pack: LanguagePack): string | null {
  const { words } = analysis;
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 4; length > 0; length -= 1) {
      const phrase = words
        .slice(at, at + length)
        .map((word) => word.norm)
        .join(' ');
      if (pack.speech.sources.has(phrase)) return sourceAt(analysis, at + length, pronoun, pack);
    }
  }
  return null;
}

/** The subject cut off by a comma: the name that opens the sentence ("Ann Lee, who ..., said"), else the last person. */
function apposed({ words, names }: Analysis, verb: number, pack: LanguagePack): string | null {
  const before = names.filter((name) => name.kind !== 'place' && name.end <= (words[verb]?.start ?? 0));
  const opening = words.find((word) => !pack.names.honorifics.has(word.norm) && word.text !== '.');
  const first = before[0];
  if (first && opening && first.start <= opening.start) return first.text;
  return (before.findLast((name) => name.kind === 'person') ?? before.at(-1))?.text ?? null;
}

/** The subject in front of a verb of saying: what stands between it and the punctuation or conjunction before. */
function subjectBefore(
  analysis: Analysis,
  verb: number,
  pronoun: string | null,
  pack: LanguagePack,
): string | null {
  const { words, names } = analysis;
  let from = verb;
  while (from > 0 && verb - from < REACH + 3 && !BREAK.test(words[from - 1]?.text ?? '.')) from -= 1;
  const between = words.slice(from, verb);
  if (between.every((word) => word.stop && !pack.speech.pronouns.has(word.norm)))
    return apposed(analysis, verb, pack);
  const start = words[from]?.start ?? 0;
  const end = words[verb]?.start ?? 0;
  const inside = names.filter((name) => name.start >= start && name.end <= end);
  const person =
    inside.find((name) => name.kind === 'person') ?? inside.find((name) => name.kind !== 'place');
  if (person) return person.text;
  if (between.some((word) => pack.speech.pronouns.has(word.norm))) return pronoun;
  const to = phraseEnd(words, from, pack);
  let last = Math.min(to, verb);
  while (last > from && words[last - 1]?.stop) last -= 1;
  return last > from && words.slice(from, last).some((word) => !word.stop)
    ? textOf(analysis, from, last)
    : null;
}

/** How a verb of saying stands to its subject and to what is said. */
type Side = 'before' | 'behind' | null;

/**
 * Whether a verb of saying is used as one: set off behind what is said (", a déclaré X", ", police said"), or in
 * front of a clause or a quotation.
 */
function reports(analysis: Analysis, at: number, pack: LanguagePack): Side {
  const { words } = analysis;
  const next = words[at + 1];
  if (next?.kind === 'word' && !pack.speech.clauses.has(next.norm) && isInverted(words, at, pack))
    return 'behind';
  if (opensStatement(words, at + 1, pack)) return 'before';
  if (!next || BREAK.test(next.text)) return isParenthesis(words, at) ? 'before' : null;
  return pack.speech.opensClause(words[at]?.norm ?? '', next) ? 'before' : null;
}

/** How far behind its verb the reported clause may begin ("a annoncé mercredi à Lyon avoir ..."), in words. */
const CLAUSE_REACH = 8;

/** True where a clause or a quotation follows before any other punctuation. */
function opensStatement(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  for (const word of words.slice(from, from + CLAUSE_REACH)) {
    if (pack.speech.clauses.has(word.norm) || /^[:«“"]$/u.test(word.text)) return true;
    if (word.kind === 'punctuation' || pack.speech.relatives.has(word.norm)) return false;
  }
  return false;
}

/** True where a verb stands right behind a quotation, or behind a comma that closes a clause of its own. */
function isInverted(words: readonly Word[], verb: number, pack: LanguagePack): boolean {
  let first = verb;
  while (first > 0 && words[first - 1]?.stop) first -= 1;
  const mark = words[first - 1]?.text ?? '';
  const skipped = words.slice(first, verb).map((word) => word.norm);
  if (pack.speech.pronouns.has(skipped[0] ?? '') || skipped.some((norm) => pack.speech.relatives.has(norm)))
    return false;
  if (/^[»”"]$/u.test(mark) || /^[»”"]$/u.test(words[first - 2]?.text ?? '')) return mark !== '';
  if (mark !== ',') return false;
  return holdsClause(words.slice(0, first - 1), pack);
}

/** True where a comma or a closing mark sets off a short subject and its verb. */
function isParenthesis(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at > Math.max(0, verb - REACH); at -= 1) {
    const text = words[at]?.text ?? '';
    if (BREAK.test(text)) return /^[,»”"]$/u.test(text);
  }
  return false;
}

/**
 * Who the sentence says its statement comes from, in the article's words; `pronoun` is who a pronoun would stand for.
 * Null where the article asserts it itself.
 */
export function speakerOf(analysis: Analysis, pronoun: string | null, pack: LanguagePack): string | null {
  const source = announced(analysis, pronoun, pack);
  if (source) return source;
  for (let at = 0; at < analysis.words.length; at += 1) {
    const word = analysis.words[at];
    if (word?.kind !== 'word' || !pack.speech.verbs.has(word.lemma) || isQuoted(word, analysis.quotes))
      continue;
    if (pack.speech.isGerund(word.norm)) continue;
    const side = reports(analysis, at, pack);
    if (side === null) continue;
    const subject =
      side === 'behind'
        ? sourceAt(analysis, at + 1, pronoun, pack)
        : subjectBefore(analysis, at, pronoun, pack);
    if (subject) return subject;
  }
  return null;
}
