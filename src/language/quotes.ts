import type { Quote } from './types';

/** Opening marks with what may close them. A straight mark closes itself. */
const CLOSERS: Record<string, string> = { '«': '»', '“': '”', '„': '“”', '‹': '›', '"': '"', '”': '”' };
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;

/**
 * The stretches between quotation marks, in order, the marks and the spaces inside them left out. A mark that is
 * never closed quotes up to the end of the text; one that only closes quotes what comes before it.
 */
export function quotesIn(text: string): Quote[] {
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
