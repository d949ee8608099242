import { describe, expect, it } from 'vitest';
import { anchor } from '../../../src/annotations/anchoring/anchor';
import { quoteAt } from '../../../src/annotations/quote';
import { random } from '../../lib/random';
import { countAnchored } from './trials';

describe('anchoring in edited versions of the sample pages', () => {
  it('finds at least 95 % of quotes with up to 15 % changed characters, and none at a wrong place', async () => {
    const { quotes, found, gone, wrong } = await countAnchored(Number(process.env.ANCHORING_SEEDS ?? 3));
    expect(wrong).toEqual([]);
    expect(found / quotes).toBeGreaterThanOrEqual(0.95);
    expect(gone).toBeGreaterThan(50);
  }, 120_000);
});

const article =
  'The first ferry sails at noon. Tickets cost 12 pounds.\nAnother leaves the island at dusk. Tickets cost 12 pounds.\nDogs travel free of charge on every crossing.';

const quoteOf = (text: string, exact: string, occurrence = 0) => {
  let start = text.indexOf(exact);
  for (let i = 0; i < occurrence; i++) start = text.indexOf(exact, start + 1);
  return quoteAt(text, start, start + exact.length);
};
const found = (text: string, quoted: ReturnType<typeof quoteAt>) => {
  const place = anchor(text, quoted);
  return place && text.slice(Math.max(0, place.start - 6), place.end);
};

describe('a quote', () => {
  it('that recurs is told by its context, also where the text before it grew', () => {
    const second = quoteOf(article, 'Tickets cost 12 pounds.', 1);
    expect(found(article, second)).toBe('dusk. Tickets cost 12 pounds.');
    expect(found(`Updated at nine, with more on prices and dogs.\n${article}`, second)).toBe(
      'dusk. Tickets cost 12 pounds.',
    );
  });

  it('that recurs is not taken for its twin once it is gone', () => {
    const second = quoteOf(article, 'Tickets cost 12 pounds.', 1);
    expect(anchor(article.replace('dusk. Tickets cost 12 pounds.', 'dusk.'), second)).toBeNull();
  });

  it('is found where a figure and a word of it were corrected', () => {
    const quoted = quoteOf(article, 'Dogs travel free of charge on every crossing.');
    const corrected = article.replace('on every', 'on each');
    expect(found(corrected, quoted)).toBe('unds.\nDogs travel free of charge on each crossing.');
  });

  it('of a word or two is lost rather than found among others', () => {
    const quoted = quoteOf(article, 'at noon');
    expect(
      anchor(article.replace('The first ferry sails at noon', 'An early boat leaves at one'), quoted),
    ).toBeNull();
  });

  it('is nowhere in an empty text, and an empty quote is nowhere', () => {
    expect(anchor('', quoteOf(article, 'at noon'))).toBeNull();
    expect(
      anchor(article, { quote: { exact: ' ', prefix: '', suffix: '' }, position: { start: 0, end: 1 } }),
    ).toBeNull();
  });

  it('keeps surrogate pairs of its context whole', () => {
    const text = `${'🙂'.repeat(20)}x${'🙂'.repeat(20)}`;
    const { prefix, suffix } = quoteOf(text, 'x').quote;
    expect(/\p{Surrogate}/u.test(prefix + suffix)).toBe(false);
  });
});

describe('hostile texts and quotes', () => {
  const million = 1_000_000;
  const next = random(7);
  const noise = Array.from({ length: million }, () => 'etaoins '.charAt(next() * 8)).join('');
  const cases: Record<string, [text: string, quote: string]> = {
    'one letter a million times': ['a'.repeat(million), 'a'],
    'a quote that nearly matches everywhere': ['a'.repeat(million), `${'a'.repeat(380)}bb`],
    'a long quote that nearly matches everywhere': [
      'ab'.repeat(million / 2),
      'ab'.repeat(4_900) + 'b'.repeat(40),
    ],
    'a long text of few letters': [noise, `${noise.slice(5_000, 5_150)}zz${noise.slice(5_150, 5_300)}`],
  };
  for (const [name, [text, exact]] of Object.entries(cases)) {
    it(`take a bounded time: ${name}`, () => {
      const began = performance.now();
      anchor(text, {
        quote: { exact, prefix: text.slice(0, 32), suffix: 'aaaab' },
        position: { start: million / 2, end: million },
      });
      expect(performance.now() - began).toBeLessThan(5_000);
    });
  }
});
