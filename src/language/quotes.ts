import type { Quote, Span } from './types';

/** Opening marks with what may close them. A straight mark closes itself. */
const CLOSERS: Record<string, string> = { '«': '»', '“': '”', '„': '“”', '‹': '›', '"': '"', '”': '”' };
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;

/** Marks whose two sides differ, so that one quotation can be told inside another. */
const NESTING = /[«»“”]/gu;

/** The quotations of a text whose marks all pair off, outermost only; null where they do not. */
function nested(text: string): Quote[] | null {
  const result: Quote[] = [];
  const open: { closer: string; at: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(NESTING)) {
    const closer = CLOSERS[mark];
    if (mark !== '”' && closer) open.push({ closer, at: index + 1 });
    else {
      const last = open.pop();
      if (last?.closer !== mark) return null;
      if (open.length === 0) add(result, text, last.at, index);
    }
  }
  return open.length === 0 && !/["„‹]/u.test(text) ? result : null;
}

/** True where all of a stretch lies in one of some quotations. */
export function isQuoted({ start, end }: Span, quotes: readonly Span[]): boolean {
  return quotes.some((quote) => quote.start <= start && end <= quote.end);
}

/**
 * The stretches between quotation marks, in order, the marks and the spaces inside them left out; of nested ones
 * the outermost. A mark that is never closed quotes up to the end of the text; one that only closes quotes what comes before it.
 */
export function quotesIn(text: string): Quote[] {
  return nested(text) ?? sequential(text);
}

/** Reads the marks one after another: the first that fits closes. */
function sequential(text: string): Quote[] {
  const result: Quote[] = [];
  let open: { closer: string; at: number } | null = null;
  for (const match of text.matchAll(/[«»“”„‹›"]/gu)) {
    const mark = match[0];
    const at = match.index;
    if (open?.closer.includes(mark)) {
      add(result, text, open.at, at);
      open = null;
    } else if (
      open === null &&
      CLOSERS[mark] &&
      !(mark === '"' && LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)))
    ) {
      open = { closer: CLOSERS[mark], at: at + 1 };
    } else if (open === null && result.length === 0) add(result, text, 0, at);
  }
  if (open) add(result, text, open.at, text.length);
  return result;
}

function add(result: Quote[], text: string, from: number, to: number): void {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  const end = from + inside.trimEnd().length;
  if (end > start) result.push({ start, end });
}
