import { describe, expect, it } from 'vitest';
import { analyse, packOf, sentences } from '../../../src/language';

const SIZE = 200_000;
const of = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length));

/** Texts that make a backtracking expression or a nested loop stall: far beyond this at quadratic cost. */
const PATIENCE_MS = 6000;

const HOSTILE: [string, string][] = [
  ['elisions', of("a'")],
  ['hyphens', of('a-')],
  ['digits', of('1 ')],
  ['decimals', of('1,')],
  ['one number', of('0')],
  ['one word', of('x')],
  ['dotted', of('a.')],
  ['initials', of('A. ')],
  ['stops', of('. ')],
  ['closing marks', of('.)')],
  ['open quotes', of('« ')],
  ['number words', of('mille ')],
  ['particles', of('A de ')],
  ['ranges', of('entre 10 et ')],
  ['combining marks', of('e\u0301')],
  ['addresses', of('http://')],
  ['emoji', of('😀 ')],
  ['right to left', of('مرحبا بكم ')],
];

describe.each(['fr', 'en'])('hostile text in %s', (language) => {
  it.each(HOSTILE)('is read in bounded time: %s', (_, text) => {
    const start = performance.now();
    const { words } = analyse(text, language, '2026-05-20T10:00:00Z');
    const spans = sentences(text, packOf(language));
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
    expect(words.at(-1)?.end).toBeLessThanOrEqual(text.length);
    expect(spans.at(-1)?.end).toBe(text.trimEnd().length);
  });

  it('reads a sentence of 5,000 words to its end', () => {
    const text = `${'Le vent souffle fort '.repeat(1250)}sur 12 maisons.`;
    const { quantities } = analyse(text, language, null);
    expect(quantities.at(-1)).toMatchObject({ low: 12 });
  });

  it.each(['', '   ', '…', '12', '😀', '\ud800', 'a\u0000b', '«»', '%', '$', 'مرحبا 12 Kyiv 東京'])(
    'survives "%s"',
    (text) => {
      const { words, quantities, moments, names, quotes } = analyse(text, language, null);
      for (const span of [...words, ...quantities, ...moments, ...names, ...quotes]) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});
