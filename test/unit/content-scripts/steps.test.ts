import { describe, expect, it } from 'vitest';
import { markedInOrder, stepsFrom } from '../../../content-scripts/steps';
import type { MarkedClaim } from '../../../src/messages';
import { claim } from './claims';

function order(...claims: MarkedClaim[]) {
  return markedInOrder(claims.map((one) => ({ claim: one, pieces: [] })));
}

function ids(claims: { claim: MarkedClaim }[]): string[] {
  return claims.map(({ claim: { id } }) => id);
}

describe('markedInOrder', () => {
  it('follows the text and leaves out what carries no mark', () => {
    const marked = order(
      claim(2, 'Third.'),
      claim(1, 'Second.', { start: 9 }),
      claim(1, 'First.'),
      claim(0, 'Wrong.', { dismissed: true }),
      claim(3, 'Unknown language.', { verdict: null }),
    );
    expect(ids(marked)).toEqual(['1:0', '1:9', '2:0']);
  });
});

describe('stepsFrom', () => {
  const claims = order(claim(0, 'a'), claim(1, 'b'), claim(2, 'c'));

  it('begins at either end', () => {
    expect(ids(stepsFrom(claims, null, 1))).toEqual(['0:0', '1:0', '2:0']);
    expect(ids(stepsFrom(claims, null, -1))).toEqual(['2:0', '1:0', '0:0']);
  });

  it('goes on from the claim last shown and round', () => {
    expect(ids(stepsFrom(claims, '1:0', 1))).toEqual(['2:0', '0:0', '1:0']);
    expect(ids(stepsFrom(claims, '0:0', -1))).toEqual(['2:0', '1:0', '0:0']);
  });

  it('begins anew where that claim is gone', () => {
    expect(ids(stepsFrom(claims, 'gone', 1))).toEqual(['0:0', '1:0', '2:0']);
  });
});
