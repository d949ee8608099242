import type { Span } from '../../src/language/types';

/** A stretch of a text, strong where it is among the differing words. */
export interface Stretch {
  text: string;
  strong: boolean;
}

/** Longest text shown of one sentence, in UTF-16 code units: about six lines of the card. */
const LONGEST = 280;

/**
 * Cuts a text at the edges of the spans to emphasise. Spans may touch, overlap, come in any order or lie outside.
 * @returns stretches that add up to the text, neighbours of unlike strength
 */
export function emphasise(text: string, spans: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    add(stretches, text.slice(at, from), false);
    add(stretches, text.slice(from, to), true);
    at = to;
  }
  add(stretches, text.slice(at), false);
  return stretches;
}

function add(stretches: Stretch[], text: string, strong: boolean): void {
  const last = stretches.at(-1);
  if (text === '') return;
  if (last?.strong === strong) last.text += text;
  else stretches.push({ text, strong });
}

/**
 * Shortens a long text around the spans to emphasise, at spaces, with an ellipsis where something is left out.
 * @returns the stretches of what is kept (see `emphasise`)
 */
export function excerpt(text: string, spans: readonly Span[], longest = LONGEST): Stretch[] {
  if (text.length <= longest) return emphasise(text, spans);
  const centre = spans[0] ? (spans[0].start + spans[0].end) / 2 : 0;
  const start = Math.max(0, Math.min(Math.round(centre - longest / 2), text.length - longest));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1 || start;
  const last = text.lastIndexOf(' ', start + longest);
  const to = start + longest >= text.length ? text.length : last > from ? last : start + longest;
  const kept = spans.map((span) => ({ start: span.start - from, end: span.end - from }));
  const stretches = emphasise(text.slice(from, to), kept);
  if (from > 0) stretches.unshift({ text: '… ', strong: false });
  if (to < text.length) stretches.push({ text: ' …', strong: false });
  return stretches;
}
