import { oppositeOf } from '../lexicon/lookup';
import { isPlace } from '../lexicon/places/places';
import { SHORTEST_TURNED } from '../lexicon/prefixes';
import type { Token } from '../statement/tokens';
import { oncePerView, type View } from '../statement/view';
import { START_LENGTH, STEM_LENGTH } from './similarity';

/** Slots of a table, a power of two: a sentence fills a quarter of them. */
const SLOT_BITS = 10;
/** Tokens told apart in a slot; what stands so many further on shares a bit. */
const BITS = 32;

/** What is hashed beside the letters, so that an ending meets endings alone. */
const WORD = 1;
const START = 2;
const ENDING = 3;
const INITIAL = 4;
const FIGURE = 5;
const PLACE = 6;
const CONCEPT = 7;

function slot(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - SLOT_BITS);
}

/** A slot by some letters of a word: FNV-1a over its UTF-16 units, of which the upper bits are taken. */
function slotOf(kind: number, word: string, from: number, to: number): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return slot(hash);
}

function slotOfConcept(concept: number): number {
  return slot(Math.imul(concept + 1, 0x85ebca6b) ^ CONCEPT);
}

/** The slots of a token: two tokens that have none in common are not alike (similarity.ts). */
function slotsOf({ lemma, norm, stem, name, quantity, moment, concepts }: Token): number[] {
  if (quantity || moment) return [slot(FIGURE)];
  const slots = concepts.map(slotOfConcept);
  slots.push(slotOf(WORD, lemma, 0, lemma.length));
  if (norm !== lemma) slots.push(slotOf(WORD, norm, 0, norm.length));
  if (stem.length >= STEM_LENGTH) slots.push(slotOf(START, stem, 0, Math.min(START_LENGTH, stem.length)));
  if (lemma.length >= SHORTEST_TURNED)
    slots.push(slotOf(ENDING, lemma, lemma.length - SHORTEST_TURNED, lemma.length));
  if (name) slots.push(slotOf(INITIAL, norm, 0, 1));
  if (isPlace(norm) || isPlace(lemma)) slots.push(slot(PLACE));
  return slots;
}

/** The slots of the tokens of a sentence one after another, and where those of each end; computed once. */
const slotsIn = oncePerView(({ tokens }: View): { slots: number[]; ends: number[] } => {
  const slots: number[] = [];
  const ends: number[] = [];
  for (const token of tokens) {
    slots.push(...slotsOf(token));
    ends.push(slots.length);
  }
  return { slots, ends };
});

/** For each slot the tokens of a sentence that have it, or the opposite of its concept, as bits; computed once. */
const tableOf = oncePerView((view: View): Uint32Array => {
  const table = new Uint32Array(1 << SLOT_BITS);
  const { slots, ends } = slotsIn(view);
  const note = (at: number, bit: number) => {
    table[at] = (table[at] ?? 0) | bit;
  };
  let at = 0;
  for (const [index, { concepts }] of view.tokens.entries()) {
    const bit = 1 << (index % BITS);
    for (const end = ends[index] ?? 0; at < end; at += 1) note(slots[at] ?? 0, bit);
    for (const concept of concepts) {
      const opposite = oppositeOf(concept);
      if (opposite >= 0) note(slotOfConcept(opposite), bit);
    }
  }
  return table;
});

/**
 * Calls for each two tokens of two sentences that may be alike, and for few that are not: most have nothing to meet by,
 * and need not be compared.
 * @param meet takes the index of a token of `here` and of one of `there`
 */
export function eachCounterpart(here: View, there: View, meet: (row: number, column: number) => void): void {
  const table = tableOf(here);
  const { slots, ends } = slotsIn(there);
  const rows = here.tokens.length;
  let at = 0;
  for (let column = 0; column < ends.length; column += 1) {
    let met = 0;
    for (const end = ends[column] ?? 0; at < end; at += 1) met |= table[slots[at] ?? 0] ?? 0;
    while (met !== 0) {
      const bit = BITS - 1 - Math.clz32(met);
      met &= ~(1 << bit);
      for (let row = bit; row < rows; row += BITS) meet(row, column);
    }
  }
}
