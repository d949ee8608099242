import { describe, expect, test } from 'vitest';
import { decide } from '../../../../../src/compare/decide';
import type { Mark } from '../../../../../src/compare/types';
import { said } from '../../statements';

describe('what is told half a year later', () => {
  const then = { publishedAt: '2026-03-02T08:00:00Z' };
  const now = { publishedAt: '2026-09-04T08:00:00Z' };

  test.each<[what: string, mark: Mark, earlier: string, claim: string]>([
    [
      'a verdict that is reversed on appeal contradicts the first',
      'contradicted',
      'A court in Brenn convicted Ann Leigh of fraud.',
      'Ann Leigh was acquitted of fraud by the court in Brenn.',
    ],
    [
      'the growth of another quarter does not contradict the one before',
      'new',
      'Marlow Foods reported a rise of 4.2% in its sales.',
      'Sales rose by 1.6% at Marlow Foods, less than analysts had expected.',
    ],
  ])('%s', (_what, mark, earlier, claim) => {
    expect(decide(said(claim, now), [said(earlier, then)]).mark).toBe(mark);
  });
});
