import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import type { Alignment } from '../../align/align';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { isTied } from '../assertions/fates';
import { otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { resultOf } from './margins';
import { partsOf } from './parts';

/** The token that the first phrase of a list begins or ends with, the whole phrase shown; undefined without one. */
function tokenOf({ analysis, tokens }: View, phrases: ReadonlySet<string>): Token | undefined {
  const { words } = analysis;
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const end = phraseEnd(words, at, phrases);
    const [first, last] = [words[at], words[end]];
    const token = end >= 0 && tokens.find((other) => other.first >= at && other.first <= end);
    const isDenied = token && tokens.some(({ negated, clause }) => negated && clause === token.clause);
    if (token && first && last && !isDenied) return { ...token, start: first.start, end: last.end };
  }
  return undefined;
}

/** The words that tell that all voted alike, computed once. */
const unanimous = oncePerView((view: View): Token[] => {
  const token = tokenOf(view, packOf(view.analysis.language).comparison.contests.unanimous);
  return token ? [token] : [];
});

/** The words that tell that some voted otherwise: by a result, a part of those who voted, or outright; computed once. */
const divided = oncePerView((view: View): Token[] => {
  const { dissent, votes } = packOf(view.analysis.language).comparison.contests;
  const token = tokenOf(view, dissent);
  if (token) return [token];
  if (!view.tokens.some(({ lemma }) => votes.has(lemma))) return [];
  const result = resultOf(view);
  const [part] = partsOf(view);
  if (result) return result.tokens.every(({ quantity }) => (quantity?.low ?? 0) > 0) ? result.tokens : [];
  return part && part.part.high < part.whole.high
    ? view.tokens.filter(({ quantity }) => quantity === part.part)
    : [];
});

/** What all voted for by one account, and not all by the other: "unanimously", "by nine votes to four". */
export function unanimityClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  if (unanimous(here).length + unanimous(there).length === 0) return [];
  if (!isTied(alignment) || otherSubject(alignment)) return [];
  const clash = (mine: Token[], theirs: Token[]): Clash[] => {
    const [one, other] = [mine[0], theirs[0]];
    return one && other ? [{ here: mine, there: theirs, slot: slotScore(alignment, one, other) }] : [];
  };
  return [...clash(unanimous(here), divided(there)), ...clash(divided(here), unanimous(there))];
}
