import { expect, it } from 'vitest';
import { checkLine } from '../../../../src/coverage/exchange/check-line';
import { articleLine } from '../../../../src/coverage/exchange/export-lines';
import type { StoredReading } from '../../../../src/coverage/types';
import { claim, evidence, verdict } from '../../content-scripts/claims';
import { article, ferry } from '../../engine/articles';

const url = 'https://harbour.example/ferry';

/** An article with so many claims, each borne out by as many sentences as a verdict may name, as long as they may be. */
function reading(claims: number): StoredReading {
  const { blocks: _, ...head } = article(url, [ferry]);
  const { id: __, verdict: ___, dismissed: ____, ...said } = claim(0, ferry);
  const quoted = evidence({ text: 'x'.repeat(5_000) });
  const given = verdict('corroborated', { evidence: Array.from({ length: 8 }, () => quoted) });
  return {
    article: { ...head, readAt: 2, firstReadAt: 1 },
    claims: Array.from({ length: claims }, (_, row) => ({
      claim: { ...said, row, url, day: 0, revisedAt: null },
      verdict: given,
    })),
  };
}

it('an article goes out with what was concluded of its claims', () => {
  const line = checkLine(articleLine(reading(3)));
  expect(line).toMatchObject({ claims: [{ verdict: { mark: 'corroborated' } }, {}, {}] });
});

it('one whose line would be too long to come in again goes without that', () => {
  const long = articleLine(reading(500));
  expect(long.length).toBeLessThan(1_000_000);
  const line = checkLine(long);
  expect(line).toMatchObject({ type: 'article', article: { url } });
  expect('claims' in line && line.claims.map(({ verdict }) => verdict)).toEqual(Array(500).fill(null));
});
