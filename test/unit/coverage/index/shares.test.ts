import { expect, it } from 'vitest';
import { ClaimIndex } from '../../../../src/coverage/index/claim-index';
import { packSegment } from '../../../../src/coverage/index/pack';
import { partOf } from '../../../../src/coverage/index/parts';
import { hashedWord, Shares } from '../../../../src/coverage/index/shares';
import { hashTerm } from '../../../../src/coverage/index/term-hash';
import { random } from '../../../lib/random';
import { inventedClaims, sentence } from './invented';

it('tells how much of a claim each row has terms for, by weight', () => {
  const next = random(5);
  const claims = inventedClaims(next, 3_000);
  const index = new ClaimIndex();
  for (const some of [claims.slice(0, 2_000), claims.slice(2_000)]) index.add(partOf(packSegment(some), 1));
  const beside = claims.slice(1_980, 2_060).concat(claims.filter(() => next() < 0.02));
  const rows = [...new Set(beside.map(({ row }) => row))];
  const [one = 0, other = 0] = claims.slice(100, 102).map(({ row }) => row);
  const shares = new Shares(index.search(), rows);
  for (let round = 0; round < 5; round++) {
    // Each word by two terms, as by its lemma and its concept.
    const words = sentence(next, 12).map((term, at) => ({ terms: [term, `t${at}`], weight: 1 + (at % 3) }));
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    const shared = shares.of(words.map(hashedWord), { rows: [one, other, 999_999] });
    for (const claim of claims.filter(({ row }) => rows.includes(row) || row === one || row === other)) {
      const expected = words
        .filter(({ terms }) => terms.some((term) => claim.terms.includes(hashTerm(term))))
        .reduce((sum, { weight }) => sum + weight, 0);
      expect(shared.get(claim.row) ?? 0).toBeCloseTo(expected / whole, 10);
    }
    expect(shared.has(999_999)).toBe(false);
    const least = shared.get(one) ?? 0;
    const besides = { rows: [one, other], least };
    const enough = new Shares(index.search(), []).of(words.map(hashedWord), besides);
    expect(enough.get(one) ?? 0).toBeCloseTo(least, 10);
    expect(enough.has(other)).toBe((shared.get(other) ?? 0) >= Math.max(least, Number.MIN_VALUE));
  }
});
