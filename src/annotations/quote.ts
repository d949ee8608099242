import type { Position, Quote } from './types';

/** UTF-16 units kept before and after a quote. */
const CONTEXT = 32;

/**
 * The quote and the position of a stretch of a text. A context never begins or ends within a surrogate pair.
 * @param start UTF-16 offset, included @param end UTF-16 offset, excluded
 */
export function quoteAt(text: string, start: number, end: number): { quote: Quote; position: Position } {
  const before = Math.max(0, start - CONTEXT);
  const after = Math.min(text.length, end + CONTEXT);
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(isLowSurrogate(text, before) ? before + 1 : before, start),
      suffix: text.slice(end, isLowSurrogate(text, after) ? after - 1 : after),
    },
    position: { start, end },
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
