import { bestMatches } from './match';
import type { Work } from './work';

/** Patterns are compared in pieces of so many UTF-16 units: the matcher's cost grows with their square. */
const PIECE = 256;

/** Beyond this share of errors two texts have nothing in common but their alphabet. */
const MOST_ERRORS = 0.5;

/**
 * How much a stretch of a text is like a quote, from 0 to 1 (the same): one less the errors per character. Of a long
 * quote each piece is looked for about where it has to be.
 */
export function likeness(quote: string, stretch: string, work: Work): number {
  if (quote === stretch) return 1;
  if (quote === '' || stretch === '') return 0;
  const scale = stretch.length / quote.length;
  const slack = quote.length > PIECE ? PIECE / 2 : 0;
  let errors = Math.max(0, stretch.length - quote.length);
  for (let at = 0; at < quote.length; at += PIECE) {
    const piece = quote.slice(at, at + PIECE);
    const from = Math.max(0, Math.floor(at * scale) - slack);
    const to = Math.ceil((at + piece.length) * scale) + slack;
    errors += errorsOf(piece, stretch.slice(from, to), work);
  }
  return Math.max(0, 1 - errors / Math.max(quote.length, stretch.length));
}

function errorsOf(pattern: string, text: string, work: Work): number {
  if (text.includes(pattern)) return 0;
  const most = Math.floor(pattern.length * MOST_ERRORS);
  const [best] = work.spent ? [] : bestMatches(text, pattern, most, work);
  return best?.errors ?? pattern.length;
}

/** How far from a quote its context may have moved, in UTF-16 units: a word put in between. */
const GAP = 16;

/**
 * How much what stands around a place is like the context of a quote, from 0 to 1; the mean of both sides. A quote
 * without any context, a whole text, has it everywhere.
 */
export function contextLikeness(
  text: string,
  { start, end }: { start: number; end: number },
  { prefix, suffix }: { prefix: string; suffix: string },
  work: Work,
): number {
  const sides: number[] = [];
  if (prefix !== '')
    sides.push(side(prefix, text.slice(Math.max(0, start - prefix.length - GAP), start), work));
  if (suffix !== '') sides.push(side(suffix, text.slice(end, end + suffix.length + GAP), work));
  return sides.length === 0 ? 1 : sides.reduce((sum, value) => sum + value, 0) / sides.length;
}

function side(context: string, around: string, work: Work): number {
  return 1 - errorsOf(context, around, work) / context.length;
}
