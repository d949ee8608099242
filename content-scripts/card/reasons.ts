import type { Match, Verdict } from '../../src/compare/types';
import { plural, t } from '../../src/ui/messages';

/** Longest stretch of words quoted in a reason, in UTF-16 code units: two reasons fill about two lines of the card. */
const LONGEST = 40;
/** Words that begin with so many letters alike need not be set side by side ("investigated", "investigation"). */
const SAME_START = 4;

/** Why the mark was given, in at most two sentences. @param text of the claim */
export function reasonsOf(text: string, { mark, differences, explanation }: Verdict): string[] {
  const [difference] = differences;
  const reasons: string[] = [];
  if (explanation && explanation.shared.length > 0) {
    const words = explanation.shared.map(sharedWords).join(' · ');
    reasons.push(t(mark === 'contradicted' ? 'explain_same' : 'explain_both', words));
  }
  if (difference) {
    reasons.push(t(`explain_${difference.kind}`, short(difference.here), short(difference.there)));
  } else if (explanation?.added) {
    const { start, end } = explanation.added;
    reasons.push(t('explain_added', short(text.slice(start, end), 2 * LONGEST)));
  }
  return reasons;
}

/** "2 independent sources, 1 copy"; null for a single source of which there is nothing to tell. */
export function sourcesWords({ explanation }: Verdict): string | null {
  const { independent, copies } = explanation?.sources ?? { independent: 0, copies: 0 };
  if (independent < 2 && copies === 0) return null;
  const sources = plural('explain_independent', independent);
  return copies === 0 ? sources : `${sources}, ${plural('explain_copies', copies)}`;
}

function sharedWords({ here, there }: Match): string {
  const [one, other] = [here, there].map((words) => words.toLowerCase().slice(0, SAME_START));
  return one === other ? short(here) : `${short(here)} ≈ ${short(there)}`;
}

/** Cuts long words at a space. */
function short(words: string, longest = LONGEST): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longest) + 1 || longest).trimEnd()}…`;
}
