import type { Match, Verdict } from '../../src/compare/types';
import { formatList, plural, t } from '../../src/ui/messages';
import { withoutLooseMarks } from '../../src/ui/quotation-marks';

/** Longest stretch of words in common that a reason quotes, in UTF-16 code units: three fill about two lines of the card. */
const LONGEST = 40;
/** The same of words that differ: what is denied often stands at their end ("a landslide, and not a net"). */
const LONGEST_DIFFERING = 72;
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
    const there = (explanation?.elsewhere ?? [difference.there]).map(quoted);
    reasons.push(t(`explain_${difference.kind}`, quoted(difference.here), formatList(there, 'disjunction')));
  } else if (explanation?.added) {
    const { start, end } = explanation.added;
    reasons.push(t('explain_added', short(text.slice(start, end), 2 * LONGEST)));
  }
  return reasons;
}

/** "2 independent sources, 1 copy"; null for a single source of which there is nothing to tell. */
export function sourcesWords({ evidence, explanation }: Verdict): string | null {
  const { independent, copies } = explanation?.sources ?? { independent: 0, copies: 0 };
  if (independent < 2 && copies === 0) return null;
  const sources = plural('explain_independent', independent);
  if (copies === 0) return sources;
  // Where all that is shown repeats the claim, the one source is the article being read.
  const shown = evidence.filter(({ relation }) => relation === 'supports').length;
  const words = plural('explain_copies', copies);
  return copies < shown ? `${sources}, ${words}` : words;
}

/** Words that differ, in quotes: "“n'a pas cessé” here" cannot be read as words of the sentence around them. */
function quoted(words: string): string {
  return t('explain_quote', short(words, LONGEST_DIFFERING));
}

function sharedWords({ here, there }: Match): string {
  const [one, other] = [here, there].map((words) => words.toLowerCase().slice(0, SAME_START));
  return one === other ? short(here) : `${short(here)} ≈ ${short(there)}`;
}

/** Cuts long words at a space. */
function short(words: string, longest = LONGEST): string {
  return withoutLooseMarks(
    words.length <= longest
      ? words
      : `${words.slice(0, words.lastIndexOf(' ', longest) + 1 || longest).trimEnd()}…`,
  );
}
