import type { Mark, Verdict } from '../compare/types';
import type { MarkedClaim } from '../messages';
import { withoutLooseMarks } from './quotation-marks';

/** A claim that has a mark. */
export interface ShownClaim {
  id: string;
  text: string;
  mark: Mark;
  differences: ShownDifference[];
  /** The outlets that corroborate it. */
  outlets: string[];
}

/** Words that conflict, those of this article and those read earlier, with the outlets that have them. */
export interface ShownDifference {
  here: string;
  there: string;
  /** Language of the words read earlier; '' where it is not known. */
  language: string;
  outlets: string[];
}

/**
 * The claims that carry a mark, in the order of the article.
 * @param dismissed true for those whose mark the reader called wrong instead
 */
export function shownClaims(claims: readonly MarkedClaim[], dismissed = false): ShownClaim[] {
  return claims.flatMap(({ id, text, verdict, ...claim }) =>
    verdict === null || claim.dismissed !== dismissed
      ? []
      : [{ id, text, mark: verdict.mark, differences: distinct(verdict), outlets: corroborating(verdict) }],
  );
}

/** Several earlier articles often conflict in the same words: those are shown once. */
function distinct({ differences, evidence }: Verdict): ShownDifference[] {
  const pairs = new Map<string, ShownDifference>();
  for (const { here, there, evidence: index } of differences) {
    const key = `${here}\n${there}`;
    const shown = pairs.get(key) ?? {
      here: withoutLooseMarks(here),
      there: withoutLooseMarks(there),
      language: evidence[index]?.language ?? '',
      outlets: [],
    };
    const outlet = evidence[index]?.publisher;
    if (outlet !== undefined && !shown.outlets.includes(outlet)) shown.outlets.push(outlet);
    pairs.set(key, shown);
  }
  return [...pairs.values()];
}

function corroborating({ mark, evidence }: Verdict): string[] {
  return mark === 'corroborated' ? [...new Set(evidence.map(({ publisher }) => publisher))] : [];
}
