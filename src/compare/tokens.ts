import { languagePack, packOf } from '../language';
import type { Analysis, Moment, Name, Quantity, Span, Word } from '../language/types';
import { began, type Days } from './began';
import { cognateKey } from './lexicon/cognates';
import { conceptsOf, oppositeOf, phrasesFrom } from './lexicon/lookup';
import type { Polarity } from './polarity';
import { momentWeight, nameWeight, quantityWeight, wordWeight } from './token-weight';

/** A phrase of the lexicon where it stands in a text. */
interface PhraseUse extends Span {
  concept: number;
}

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
  /** The phrases it is part of; their concepts are among its own. */
  phrases: readonly PhraseUse[];
  /** How much it says: rarity in news, less for words that only report speech. */
  weight: number;
  negated: boolean;
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
}

/** Words of one statement that are looked at: what lies behind them is not compared. */
export const MOST_WORDS = 400;
const PHRASE_GAP = 2;

function spanOwner<T extends Span>(spans: readonly T[], word: Word): T | null {
  return spans.find((span) => word.start >= span.start && word.end <= span.end) ?? null;
}

/** The phrases of a text, word by word. */
interface Phrases {
  /** The phrases that each word of meaning is part of: "come" and "force" of "come into force". */
  uses: ReadonlyMap<number, PhraseUse[]>;
  /** Words whose negation is a part of the phrase: "charge" of "without charge". */
  settled: ReadonlySet<number>;
}

function phrasesIn({ words, language }: Analysis, { negatedBy }: Polarity): Phrases {
  const uses = new Map<number, PhraseUse[]>();
  const settled = new Set<number>();
  const { particles } = packOf(language).comparison;
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    for (const { lemmas, concept } of phrasesFrom(words[at]?.lemma ?? '', language)) {
      const parts = phraseAt(words, at, lemmas, particles);
      const use = { concept, start: words[at]?.start ?? 0, end: words[parts.at(-1) ?? at]?.end ?? 0 };
      for (const part of parts.filter((index) => words[index]?.stop === false)) {
        uses.set(part, [...(uses.get(part) ?? []), use]);
        if (parts.includes(negatedBy[part] ?? -1)) settled.add(part);
      }
    }
  }
  return { uses, settled };
}

/** The indexes of the words of a phrase that begins at a word; none where it is not there. */
function phraseAt(
  words: readonly Word[],
  at: number,
  lemmas: readonly string[],
  particles: ReadonlySet<string>,
): number[] {
  const parts = [at];
  for (const lemma of lemmas.slice(1)) {
    let next = (parts.at(-1) ?? at) + 1;
    const last = next + PHRASE_GAP;
    while (words[next]?.lemma !== lemma) {
      const word = words[next];
      if (word?.stop !== true || particles.has(word.norm) || next >= last) return [];
      next += 1;
    }
    parts.push(next);
  }
  return parts;
}

/** What is set once all tokens of a sentence are known. */
const UNSIGNED = { negated: false, contrasted: false, clause: 0, deictic: false, speech: false };

const CLAUSE_MARKS = /^[,;:()\u2013\u2014]$/u;

/** For each word the number of its clause. */
function clauses({ words, language }: Analysis): Uint16Array {
  const { clauseOpeners } = packOf(language).comparison;
  const result = new Uint16Array(words.length);
  let clause = 0;
  words.forEach((word, at) => {
    if (CLAUSE_MARKS.test(word.text) || clauseOpeners.has(word.norm)) clause += 1;
    result[at] = clause;
  });
  return result;
}

function namesWeekday(analysis: Analysis, first: number, last: number): boolean {
  const weekdays = languagePack(analysis.language)?.calendar.weekdays;
  return analysis.words.slice(first, last).some((word) => weekdays?.has(word.norm) ?? false);
}

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
    kind,
    ...{ start: owner.start, end: owner.end, first: at, last, lemma: norm, norm, stem: norm },
    concepts: [],
    phrases: [],
    weight: kind === 'quantity' ? quantityWeight(owner as Quantity) : momentWeight(owner as Moment),
    ...UNSIGNED,
    deictic: kind === 'moment' && (owner as Moment).relative && !namesWeekday(analysis, at, last),
    name: null,
    quantity: kind === 'quantity' ? (owner as Quantity) : null,
    moment: kind === 'moment' ? (owner as Moment) : null,
    began: kind === 'quantity' ? began(owner as Quantity, analysis.publishedAt) : null,
  };
}

function wordToken(
  analysis: Analysis,
  at: number,
  word: Word,
  name: Name | null,
  phrases: readonly PhraseUse[] = [],
): Token {
  const { language } = analysis;
  const concepts = conceptsOf(word.lemma, language);
  const speech = languagePack(language)?.speech.verbs.has(word.lemma) ?? false;
  return {
    kind: name ? 'name' : 'word',
    ...{ start: word.start, end: word.end, first: at, last: at + 1, lemma: word.lemma, norm: word.norm },
    stem: cognateKey(word.lemma),
    concepts: phrases.length > 0 ? [...phrases.map(({ concept }) => concept), ...concepts] : concepts,
    phrases,
    weight: name
      ? nameWeight(word.lemma, language)
      : wordWeight(word.lemma, language, speech && !concepts.some((concept) => oppositeOf(concept) >= 0)),
    ...UNSIGNED,
    speech,
    name,
    quantity: null,
    moment: null,
    began: null,
  };
}

/** The noun that a quantity counts stands for itself as well: "homes" and "households" are alike, whatever their number. */
function countedTokens(analysis: Analysis, { first, last }: Token, counted: string): Token[] {
  for (let at = first; at < last; at += 1) {
    const word = analysis.words[at];
    if (word?.lemma === counted && word.kind === 'word') return [wordToken(analysis, at, word, null)];
  }
  return [];
}

/** The tokens of an analysed text, in order; what lies behind its first 400 words is not looked at. */
export function tokensOf(analysis: Analysis, signs: Polarity): Token[] {
  const { words, moments, quantities, names } = analysis;
  const phrases = phrasesIn(analysis, signs);
  const tokens: Token[] = [];
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const word = words[at];
    if (!word) continue;
    const moment = spanOwner(moments, word);
    const quantity = moment ? null : spanOwner(quantities, word);
    const owner = moment ?? quantity;
    let token: Token;
    if (owner) token = groupToken(analysis, at, owner, moment ? 'moment' : 'quantity');
    else {
      const name = spanOwner(names, word);
      if (word.kind === 'punctuation' || word.stop) continue;
      token = wordToken(analysis, at, word, name, phrases.uses.get(at));
    }
    tokens.push(token);
    if (token.quantity?.counted) tokens.push(...countedTokens(analysis, token, token.quantity.counted));
    at = token.last - 1;
  }
  const clauseOf = clauses(analysis);
  for (const token of tokens) {
    token.clause = clauseOf[token.first] ?? 0;
    token.negated =
      signs.negatedBy.subarray(token.first, token.last).some((by) => by >= 0) &&
      !phrases.settled.has(token.first);
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
