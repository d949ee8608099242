import { languagePack, packOf } from '../../language';
import type { Analysis, Moment, Name, Quantity, Span, Word } from '../../language/types';
import { began, type Days } from '../values/began';
import { type Key, type Meaning, meaningsIn } from './meaning';
import { type PhraseUse, phraseUses } from './phrase-uses';
import type { Polarity } from './polarity';
import { momentWeight, quantityWeight } from './token-weight';

/** A word or group of words that carries meaning: what alignment puts side by side. */
export interface Token extends Span {
  kind: 'word' | 'name' | 'quantity' | 'moment';
  /** Indexes of its words in the analysis: first, and behind the last. */
  first: number;
  last: number;
  lemma: string;
  norm: string;
  /** Stem shared with derivations and cognates. */
  stem: string;
  concepts: readonly number[];
  /** What it may be met by in another statement: its concepts, those of its phrases among them, and its lemma. */
  keys: readonly Key[];
  /** The phrases it is part of; their concepts are among its own. */
  phrases: readonly PhraseUse[];
  /** How much it says: rarity in news, less for words that only report speech. */
  weight: number;
  negated: boolean;
  /** True where its negation is part of a phrase, by which it may be met as well: "hurt" of "not hurt" by "unscathed". */
  settled: boolean;
  contrasted: boolean;
  /** True for verbs that report speech. */
  speech: boolean;
  /** Number of its clause in the sentence, from 0. */
  clause: number;
  /** True for days told from the day of speaking ("yesterday"), which another text may count from another day. */
  deictic: boolean;
  name: Name | null;
  quantity: Quantity | null;
  moment: Moment | null;
  /** For a length of time when it began, if it lasts until publication: another text may give that day or year. */
  began: Days | null;
  /** What was read off it once (`oncePerToken`). */
  known: unknown[];
}

/** Words of one statement that are looked at: what lies behind them is not compared. */
export const MOST_WORDS = 400;

function spanOwner<T extends Span>(spans: readonly T[], word: Word): T | null {
  for (const span of spans) if (word.start >= span.start && word.end <= span.end) return span;
  return null;
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set(',;:()\u2013\u2014');

/** For each word the number of its clause. */
function clauses({ words, language }: Analysis): number[] {
  const { clauseOpeners } = packOf(language).comparison.syntax;
  let clause = 0;
  return words.map(({ text, norm }) => {
    if (CLAUSE_MARKS.has(text) || clauseOpeners.has(norm)) clause += 1;
    return clause;
  });
}

function namesWeekday(analysis: Analysis, first: number, last: number): boolean {
  const weekdays = languagePack(analysis.language)?.calendar.weekdays;
  return analysis.words.slice(first, last).some((word) => weekdays?.has(word.norm) ?? false);
}

const NONE: readonly never[] = [];

/** A figure or a day; what the words around it make of it is set once all tokens of a sentence are known. */
function groupToken(
  analysis: Analysis,
  at: number,
  owner: Quantity | Moment,
  kind: 'quantity' | 'moment',
): Token {
  const { words } = analysis;
  let last = at + 1;
  while (last < words.length && (words[last]?.end ?? 0) <= owner.end) last += 1;
  const norm = analysis.text.slice(owner.start, owner.end).toLowerCase();
  return {
    start: owner.start,
    end: owner.end,
    kind,
    first: at,
    last,
    lemma: norm,
    norm,
    stem: norm,
    concepts: NONE,
    keys: [norm],
    phrases: NONE,
    weight: kind === 'quantity' ? quantityWeight(owner as Quantity) : momentWeight(owner as Moment),
    negated: false,
    settled: false,
    contrasted: false,
    speech: false,
    clause: 0,
    deictic: kind === 'moment' && (owner as Moment).relative && !namesWeekday(analysis, at, last),
    name: null,
    quantity: kind === 'quantity' ? (owner as Quantity) : null,
    moment: kind === 'moment' ? (owner as Moment) : null,
    began: kind === 'quantity' ? began(owner as Quantity, analysis.publishedAt) : null,
    known: [],
  };
}

/** What phrases mean, before what the word means that is part of them. */
function withPhrases<Own extends Key>(
  phrases: readonly PhraseUse[],
  own: readonly Own[],
): readonly (Own | number)[] {
  return phrases.length > 0 ? [...phrases.map(({ concept }) => concept), ...own] : own;
}

/** A word, as far as it is known without the words around it. */
function wordToken(
  at: number,
  word: Word,
  name: Name | null,
  { concepts, keys, stem, speech, weight, nameWeight }: Meaning,
  phrases: readonly PhraseUse[] = NONE,
): Token {
  return {
    start: word.start,
    end: word.end,
    kind: name ? 'name' : 'word',
    first: at,
    last: at + 1,
    lemma: word.lemma,
    norm: word.norm,
    stem,
    concepts: withPhrases(phrases, concepts),
    keys: withPhrases(phrases, keys),
    phrases,
    weight: name ? nameWeight : weight,
    negated: false,
    settled: false,
    contrasted: false,
    speech,
    clause: 0,
    deictic: false,
    name,
    quantity: null,
    moment: null,
    began: null,
    known: [],
  };
}

/** The noun that a quantity counts stands for itself as well: "homes" and "households" are alike, whatever their number. */
function countedToken(
  { words, language }: Analysis,
  { first, last }: Token,
  counted: string | null,
  phrases: ReadonlyMap<number, PhraseUse[]>,
): Token | null {
  if (counted === null) return null;
  for (let at = first; at < last; at += 1) {
    const word = words[at];
    if (word?.lemma === counted && word.kind === 'word') {
      return wordToken(at, word, null, meaningsIn(language)(counted), phrases.get(at));
    }
  }
  return null;
}

function isNegated({ first, last }: Token, { negatedBy }: Polarity): boolean {
  for (let at = first; at < last; at += 1) if ((negatedBy[at] ?? -1) >= 0) return true;
  return false;
}

/** The tokens of an analysed text, in order; what lies behind its first 400 words is not looked at. */
export function tokensOf(analysis: Analysis, signs: Polarity): Token[] {
  const { words, moments, quantities, names, language } = analysis;
  const meaningOf = meaningsIn(language);
  const meanings = words.slice(0, MOST_WORDS).map(({ lemma }) => meaningOf(lemma));
  const phrases = phraseUses(analysis, signs, meanings);
  const tokens: Token[] = [];
  for (let at = 0; at < meanings.length; at += 1) {
    const [word, meaning] = [words[at], meanings[at]];
    if (!word || !meaning) continue;
    const moment = spanOwner(moments, word);
    const quantity = moment ? null : spanOwner(quantities, word);
    const owner = moment ?? quantity;
    if (owner) {
      const token = groupToken(analysis, at, owner, moment ? 'moment' : 'quantity');
      const counted = countedToken(analysis, token, quantity?.counted ?? null, phrases.uses);
      tokens.push(token);
      if (counted) tokens.push(counted);
      at = token.last - 1;
    } else if (word.kind !== 'punctuation' && !word.stop) {
      const name = spanOwner(names, word);
      tokens.push(wordToken(at, word, name, meaning, phrases.uses.get(at)));
    }
  }
  const clauseOf = clauses(analysis);
  for (const token of tokens) {
    token.clause = clauseOf[token.first] ?? 0;
    token.settled = phrases.settled.has(token.first);
    token.negated = isNegated(token, signs);
    token.contrasted = signs.contrasted[token.first] === 1;
  }
  return tokens;
}

/** Share of tokens, by what they weigh in themselves, of which something holds; 0 where there are none. */
export function weightShare(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let [sum, whole] = [0, 0];
  for (const token of tokens) {
    whole += token.weight;
    if (holds(token)) sum += token.weight;
  }
  return whole === 0 ? 0 : sum / whole;
}
