import { describe, expect, it } from 'vitest';
import { ClaimIndex } from '../../../../src/coverage/index/claim-index';
import { mergeSegments } from '../../../../src/coverage/index/merge';
import { packSegment } from '../../../../src/coverage/index/pack';
import { partOf } from '../../../../src/coverage/index/parts';
import { nextMerge } from '../../../../src/coverage/index/plan';
import { Search } from '../../../../src/coverage/index/search';
import type { IndexedClaim } from '../../../../src/coverage/index/segment';
import { hashTerms } from '../../../../src/coverage/index/term-hash';
import { random } from '../../../lib/random';
import { inventedClaims, naiveNearest, sentence } from './invented';

const DAY = 20_300;

function indexOf(batches: IndexedClaim[][]): ClaimIndex {
  const index = new ClaimIndex();
  for (const batch of batches) index.add(partOf(packSegment(batch), 1));
  return index;
}

function merged(index: ClaimIndex): ClaimIndex {
  for (let parts = nextMerge(index.parts); parts; parts = nextMerge(index.parts)) {
    const segment = mergeSegments(
      parts.map((part) => part.segment),
      (row) => index.removed.has(row),
    );
    index.replace(parts, partOf(segment, 1));
  }
  return index;
}

function batches(claims: IndexedClaim[], next: () => number): IndexedClaim[][] {
  const cut: IndexedClaim[][] = [];
  for (let at = 0; at < claims.length; ) {
    const size = 1 + Math.floor(next() * 90);
    cut.push(claims.slice(at, at + size));
    at += size;
  }
  return cut;
}

function claim(row: number, terms: string[], day = DAY): IndexedClaim {
  return { row, day, terms: hashTerms(terms) };
}

function rows(index: ClaimIndex, terms: string[], { limit = 10, exclude = [] as number[] } = {}): number[] {
  return index
    .search(exclude)
    .nearest({ terms: hashTerms(terms), day: DAY }, limit)
    .map((hit) => hit.row);
}

describe('a search', () => {
  it('ranks by shared terms, the rare ones first', () => {
    const filler = Array.from({ length: 50 }, (_, n) => claim(10 + n, ['minister', `filler${n}`]));
    const index = indexOf([
      [claim(1, ['minister', 'budget', 'deficit']), claim(2, ['minister', 'orchard', 'harvest'])],
      filler,
    ]);
    expect(rows(index, ['minister', 'deficit', 'budget'], { limit: 1 })).toEqual([1]);
    expect(rows(index, ['orchard'])).toEqual([2]);
    expect(rows(index, ['unheard'])).toEqual([]);
    expect(rows(index, [])).toEqual([]);
    expect(rows(new ClaimIndex(), ['orchard'])).toEqual([]);
  });

  it('puts the nearest in time first where the terms say the same', () => {
    const storm = ['storm', 'coast'];
    const index = indexOf([
      [claim(1, storm, DAY - 400), claim(2, storm, DAY - 1)],
      [claim(3, storm, DAY + 30)],
    ]);
    expect(rows(index, storm)).toEqual([2, 3, 1]);
  });

  it('finds neither what was removed nor what is excluded', () => {
    const index = indexOf([[claim(1, ['storm']), claim(2, ['storm'])], [claim(3, ['storm'])]]);
    index.remove([2]);
    expect(rows(index, ['storm'])).toHaveLength(2);
    expect(rows(index, ['storm'], { exclude: [3] })).toEqual([1]);
    expect(rows(index, ['storm']).sort()).toEqual([1, 3]);
    expect(index.size).toBe(2);
  });

  it('keeps rows that are removed before their segment is loaded out of it', () => {
    const index = new ClaimIndex();
    index.remove([2]);
    index.add(partOf(packSegment([claim(1, ['storm']), claim(2, ['storm'])]), 1));
    expect(rows(index, ['storm'])).toEqual([1]);
  });

  it.each([1, 2, 3])('finds what comparing with every claim finds (seed %i)', (seed) => {
    const next = random(seed);
    const claims = inventedClaims(next, 1_500);
    const index = indexOf(batches(claims, next));
    const removed = claims.filter(() => next() < 0.2);
    const queries = Array.from({ length: 20 }, () => ({
      terms: hashTerms(sentence(next)),
      day: 20_000 + Math.floor(next() * 700),
    }));
    const expectAlike = (expected: IndexedClaim[], parts: ClaimIndex['parts']) => {
      const found = new Search(parts, { postings: Infinity, hope: 1 }).nearestToEach(queries, 10);
      for (const [n, query] of queries.entries()) {
        const [got, wanted] = [found[n] ?? [], naiveNearest(expected, query, 10)];
        expect(got.length).toBe(wanted.length);
        got.forEach(({ row, score }, at) => {
          expect(score).toBeCloseTo(wanted[at]?.score ?? 0, 2);
          const equals = wanted.filter((hit) => Math.abs(hit.score - score) < 0.01).map((hit) => hit.row);
          if (at < wanted.length - 1) expect(equals).toContain(row);
        });
      }
    };
    expectAlike(claims, index.parts);
    expectAlike(claims, merged(index).parts);
    index.remove(removed.map(({ row }) => row));
    const left = claims.filter((one) => !removed.includes(one));
    const again = mergeSegments(
      index.parts.map(({ segment }) => segment),
      (row) => index.removed.has(row),
    );
    expectAlike(left, [partOf(again, 1)]);
  });

  it('finds the same among many claims, most of which it never looks at', () => {
    const next = random(7);
    const claims = inventedClaims(next, 20_000);
    const { parts } = merged(indexOf(batches(claims, next)));
    for (let query = 0; query < 15; query++) {
      const wanted = { terms: hashTerms(sentence(next)), day: 20_000 + Math.floor(next() * 700) };
      const found = new Search(parts, { postings: Infinity, hope: 1 }).nearest(wanted, 10);
      const exact = naiveNearest(claims, wanted, 10);
      expect(found.length).toBe(exact.length);
      for (const [at, { score }] of found.entries()) expect(score).toBeCloseTo(exact[at]?.score ?? 0, 1);
    }
  });

  it('passes over what has a term of each word that it must be unlike, however many do', () => {
    const same = Array.from({ length: 60 }, (_, n) => claim(10 + n, ['ferry', 'sank', 'twelve', `x${n}`]));
    const others = [
      claim(1, ['ferry', 'sank', 'fifteen']),
      claim(2, ['ferry', 'foundered', 'twelve']),
      claim(3, ['boat', 'foundered', 'twelve']),
    ];
    const search = indexOf([others, same.slice(0, 30), same.slice(30)]).search();
    const unlike = [hashTerms(['sank', 'foundered']), hashTerms(['twelve'])].map((hashes) => [...hashes]);
    const found = (words: number[][]) =>
      search
        .nearest({ terms: hashTerms(['ferry', 'sank', 'twelve']), day: DAY, unlike: words }, 80)
        .map(({ row }) => row);
    expect(found(unlike)).toEqual([1]);
    expect(found(unlike.slice(0, 1))).toEqual([]);
    expect(found([])).toHaveLength(63);
  });

  it('finds what is years old by its rare words, whatever else was written since', () => {
    const old = claim(1, ['minister', 'orchard', 'harvest'], DAY - 2_000);
    const since = Array.from({ length: 400 }, (_, n) =>
      claim(10 + n, ['minister', 'said', `filler${n}`], DAY - (n % 30)),
    );
    const wanted = ['minister', 'said', 'orchard', 'harvest'];
    expect(rows(indexOf([[old], since]), wanted, { limit: 1 })).toEqual([1]);
    // As after an import: what was read last is the oldest.
    const imported = claim(900, ['minister', 'orchard', 'harvest'], DAY - 2_000);
    expect(rows(indexOf([since, [imported]]), wanted, { limit: 2 })[0]).toBe(900);
    expect(rows(indexOf([since, [imported]]), ['minister', 'said'], { limit: 5 })).not.toContain(900);
  });

  it.each([
    { options: {}, least: 0.97 },
    { options: { postings: 500 }, least: 0.9 },
  ])('finds nearly all of it though it walks what it needs most only ($options)', ({ options, least }) => {
    const next = random(11);
    const claims = inventedClaims(next, 20_000);
    const index = merged(indexOf(batches(claims, next)));
    let [first, found, all] = [0, 0, 0];
    for (let query = 0; query < 200; query++) {
      const origin = claims[Math.floor(next() * claims.length)];
      const heard = origin?.terms.filter(() => next() < 0.6) ?? hashTerms([]);
      const wanted = { terms: heard, day: 20_000 + Math.floor(next() * 700) };
      const exact = new Search(index.parts, { postings: Infinity, hope: 1 }).nearest(wanted, 10);
      const quick = new Search(index.parts, options).nearest(wanted, 10).map(({ row }) => row);
      first += Number(exact[0]?.row === quick[0]);
      all += exact.length;
      found += exact.filter(({ row }) => quick.includes(row)).length;
    }
    expect(first).toBeGreaterThan(190);
    expect(found / all).toBeGreaterThan(least);
  });
});
