import type { Alignment } from '../../align/align';
import { publishedAt } from '../../statement/view';

const HOUR_MS = 3_600_000;
const UNKNOWN = -1;

/**
 * What the publication of two clashing sentences tells: how long lay between, as a logarithm of hours (-1 where that is not
 * known), as what is told within the hour is told of one state of affairs; whether the one in hand came later (1), earlier
 * (-1) or at once, or nobody knows (0); and whether they are in two languages (1, else 0).
 */
export function publishedSignals({ here, there }: Alignment): Record<string, number> {
  const later = publishedAt(here) - publishedAt(there);
  const isKnown = !Number.isNaN(later);
  return {
    hoursApart: isKnown ? Math.log1p(Math.abs(later) / HOUR_MS) : UNKNOWN,
    cameLater: isKnown ? Math.sign(later) : 0,
    otherLanguage: here.analysis.language === there.analysis.language ? 0 : 1,
  };
}
