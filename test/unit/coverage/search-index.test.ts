import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../src/coverage/search-index';

const DAY = 22_402;

function rows(index: SearchIndex, terms: string[], limit = 10, options = {}): number[] {
  return index.search(terms, limit, options).map((hit) => hit.row);
}

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Terms as news has them: a few are everywhere, most are rare (Zipf's law). */
function sentence(next: () => number, length = 14): string[] {
  return Array.from({ length }, () => `t${Math.floor(40_000 ** next())}`);
}

describe('SearchIndex', () => {
  it('ranks by shared terms, the rare ones first', () => {
    const index = new SearchIndex();
    for (let row = 10; row < 60; row++) index.add(row, ['minister', `filler${row}`], DAY);
    index.add(1, ['minister', 'budget', 'deficit'], DAY);
    index.add(2, ['minister', 'orchard', 'harvest'], DAY);
    expect(rows(index, ['minister', 'deficit', 'budget'], 1)).toEqual([1]);
    expect(rows(index, ['orchard'])).toEqual([2]);
    expect(rows(index, ['unheard'])).toEqual([]);
    expect(rows(index, [])).toEqual([]);
  });

  it('puts the nearest in time first where the terms say the same', () => {
    const index = new SearchIndex();
    index.add(1, ['storm', 'coast'], DAY - 400);
    index.add(2, ['storm', 'coast'], DAY - 1);
    index.add(3, ['storm', 'coast'], DAY + 30);
    expect(rows(index, ['storm', 'coast'], 3, { day: DAY })).toEqual([2, 3, 1]);
  });

  it('prefers more shared terms to nearness in time', () => {
    const index = new SearchIndex();
    index.add(1, ['storm', 'coast', 'lighthouse'], DAY - 400);
    index.add(2, ['storm', 'valley', 'railway'], DAY);
    expect(rows(index, ['storm', 'coast', 'lighthouse'], 1, { day: DAY })).toEqual([1]);
  });

  it('leaves out what is excluded or removed, and takes a row back', () => {
    const index = new SearchIndex();
    index.add(1, ['storm'], DAY);
    index.add(2, ['storm'], DAY);
    index.add(3, ['storm'], DAY);
    index.remove(3);
    index.remove(77);
    expect(rows(index, ['storm'], 10, { exclude: new Set([1]) })).toEqual([2]);
    expect(index.size).toBe(2);
    index.add(3, ['storm'], DAY);
    expect(rows(index, ['storm'])).toHaveLength(3);
  });

  it('ignores a row that it has, and a term said twice', () => {
    const index = new SearchIndex();
    index.add(1, ['storm', 'storm'], DAY);
    index.add(1, ['other'], DAY);
    index.add(2, ['storm'], DAY);
    expect(rows(index, ['other'])).toEqual([]);
    const [first, second] = index.search(['storm', 'storm'], 10);
    expect(first?.score).toBeCloseTo(second?.score ?? 0);
  });

  it('answers the same twice: a search leaves nothing behind', () => {
    const index = new SearchIndex();
    index.add(1, ['storm', 'coast'], DAY);
    index.add(2, ['coast'], DAY);
    expect(index.search(['storm', 'coast'], 5)).toEqual(index.search(['storm', 'coast'], 5));
  });

  it('takes terms that are names of object members', () => {
    const index = new SearchIndex();
    index.add(1, ['constructor', '__proto__'], DAY);
    expect(rows(index, ['__proto__', 'toString'])).toEqual([1]);
  });

  it('finds sentences again by two thirds of their terms among 20,000', () => {
    const index = new SearchIndex();
    const next = random(7);
    const sentences = Array.from({ length: 20_000 }, () => sentence(next));
    sentences.forEach((terms, row) => {
      index.add(row + 1, terms, DAY + (row % 365));
    });
    const wanted = Array.from({ length: 300 }, (_, index) => index * 66);
    const found = wanted.filter((row) => {
      const heard = (sentences[row] ?? []).filter((_, place) => place % 3 !== 0);
      return rows(index, heard, 10).includes(row + 1);
    });
    expect(found.length).toBeGreaterThan(295);
  });
});
