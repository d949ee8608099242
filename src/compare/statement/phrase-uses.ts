import { packOf } from '../../language';
import type { Analysis, Quantity, Span, Word } from '../../language/types';
import type { Meaning } from './meaning';
import type { Polarity } from './polarity';

/** A phrase of the lexicon where it stands in a text. */
export interface PhraseUse extends Span {
  concept: number;
}

/** The phrases of a text, word by word. */
interface PhraseUses {
  /** The phrases that each word of meaning is part of: "come" and "force" of "come into force". */
  uses: ReadonlyMap<number, PhraseUse[]>;
  /** Words whose negation is a part of the phrase: "charge" of "without charge". */
  settled: ReadonlySet<number>;
}

/** Words of grammar, and of a figure, that may stand between two words of a phrase. */
const PHRASE_GAP = 2;
const FIGURE_GAP = 2;

/**
 * Words that no phrase reaches past: what is in between them is another phrase ("found not guilty"). A figure is none:
 * "claimed five lives", "supprimer 150 postes".
 */
interface Stops {
  particles: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  figures: readonly Quantity[];
}

function isOfFigure({ start, end }: Word, figures: readonly Quantity[]): boolean {
  for (const figure of figures) if (start >= figure.start && end <= figure.end) return true;
  return false;
}

/** The index of the word of a phrase that follows another one of it, or -1. */
function nextPart(
  words: readonly Word[],
  at: number,
  lemma: string,
  { particles, negations, figures }: Stops,
): number {
  let next = at + 1;
  let last = next + PHRASE_GAP;
  while (words[next]?.lemma !== lemma) {
    const word = words[next];
    if (!word) return -1;
    const isGrammar = word.stop && !particles.has(word.norm) && !negations.has(word.norm);
    if (isOfFigure(word, figures)) last = Math.min(last + 1, at + 1 + PHRASE_GAP + FIGURE_GAP);
    else if (!isGrammar) return -1;
    if (next >= last) return -1;
    next += 1;
  }
  return next;
}

/** The indexes of the words of a phrase that begins at a word; null where it is not there. */
function phraseAt(
  words: readonly Word[],
  at: number,
  lemmas: readonly string[],
  stops: Stops,
): number[] | null {
  let last = at;
  let parts: number[] | null = null;
  for (let part = 1; part < lemmas.length; part += 1) {
    last = nextPart(words, last, lemmas[part] ?? '', stops);
    if (last < 0) return null;
    parts ??= [at];
    parts.push(last);
  }
  return parts ?? [at];
}

/** True where one of some lemmas stands so near behind a word that it may be the next of a phrase with it. */
function isFollowed(words: readonly Word[], at: number, followers: ReadonlySet<string>): boolean {
  for (let next = at + 1; next <= at + 1 + PHRASE_GAP + FIGURE_GAP; next += 1) {
    if (followers.has(words[next]?.lemma ?? '')) return true;
  }
  return false;
}

/**
 * The phrases of a text.
 * @param meanings of its words, as far as they are looked at
 */
export function phraseUses(
  { words, quantities, language }: Analysis,
  { negatedBy }: Polarity,
  meanings: readonly Meaning[],
): PhraseUses {
  const uses = new Map<number, PhraseUse[]>();
  const settled = new Set<number>();
  const { particles, negation } = packOf(language).comparison;
  const stops = { particles, negations: negation.grammar, figures: quantities };
  for (let at = 0; at < meanings.length; at += 1) {
    const meaning = meanings[at];
    // Some words begin hundreds of phrases, and next to none of them stands there.
    if (!meaning || !isFollowed(words, at, meaning.followers)) continue;
    for (const { lemmas, concept } of meaning.phrases) {
      const parts = phraseAt(words, at, lemmas, stops);
      if (!parts) continue;
      const use = { concept, start: words[at]?.start ?? 0, end: words[parts.at(-1) ?? at]?.end ?? 0 };
      for (const part of parts.filter((index) => words[index]?.stop === false)) {
        uses.set(part, [...(uses.get(part) ?? []), use]);
        if (parts.includes(negatedBy[part] ?? -1)) settled.add(part);
      }
    }
  }
  return { uses, settled };
}
