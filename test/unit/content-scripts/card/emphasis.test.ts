import { describe, expect, it } from 'vitest';
import { emphasise, excerpt } from '../../../../content-scripts/card/emphasis';

const TEXT = 'The ferry stopped for two days in March.';

function spanOf(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function strong(stretches: { text: string; strong: boolean }[]): string[] {
  return stretches.filter((stretch) => stretch.strong).map(({ text }) => text);
}

describe('emphasise', () => {
  it('cuts the text at the differing words, in any order', () => {
    const stretches = emphasise(TEXT, [spanOf('March'), spanOf('two days')]);
    expect(strong(stretches)).toEqual(['two days', 'March']);
    expect(stretches.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('joins spans that touch or overlap', () => {
    expect(strong(emphasise(TEXT, [spanOf('two days'), spanOf('days in')]))).toEqual(['two days in']);
  });

  it('ignores spans outside the text', () => {
    expect(emphasise(TEXT, [{ start: 90, end: 99 }])).toEqual([{ text: TEXT, strong: false }]);
  });
});

describe('excerpt', () => {
  const long = `${'before '.repeat(60)}two days ${'after '.repeat(60)}`.trim();

  it('leaves a short text whole', () => {
    expect(excerpt(TEXT, [])).toEqual([{ text: TEXT, strong: false }]);
  });

  it('keeps the differing words of a long text, whole words around them, and says what it leaves out', () => {
    const stretches = excerpt(long, [spanOf('two days', long)], 100);
    const shown = stretches.map(({ text }) => text).join('');
    expect(strong(stretches)).toEqual(['two days']);
    expect(shown).toMatch(/^… before .* after …$/);
    expect(shown.length).toBeLessThan(110);
  });

  it('begins at the beginning where nothing differs', () => {
    const shown = excerpt(long, [], 100);
    expect(shown[0]?.text.startsWith('before')).toBe(true);
    expect(shown.at(-1)?.text).toBe(' …');
  });

  it('cuts a text without spaces too', () => {
    const shown = excerpt('x'.repeat(500), [], 100).map(({ text }) => text);
    expect(shown.join('').length).toBeLessThan(110);
  });
});
