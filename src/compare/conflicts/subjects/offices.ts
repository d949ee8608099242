import { type Alignment, matchOf } from '../../align/align';
import { isRole } from '../../lexicon/roles';
import { prepositionOf } from '../../statement/deeds';
import { isSource } from '../../statement/sourced';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';

/** Tokens among which a sentence names whom it is about. */
const OPENING = 4;
/** How far from an office a word of speech makes a speaker of whoever holds it, in tokens. */
const SPEECH_REACH = 2;

/** The holder of an office whom a sentence opens with, by it, as its subject; null where it only has somebody speak. Computed once. */
const officeOf = oncePerView((view: View): Token | null => {
  const { tokens, analysis } = view;
  const at = tokens
    .slice(0, OPENING)
    .findIndex(({ lemma, kind }) => kind === 'word' && isRole(lemma, analysis.language));
  const office = tokens[at];
  if (!office || prepositionOf(view, office) !== '' || isSource(office, view)) return null;
  const near = tokens.slice(Math.max(0, at - SPEECH_REACH), at + 1 + SPEECH_REACH);
  return near.some(({ speech }) => speech) ? null : office;
});

/** True where each sentence is about the holder of another office, and both name no person: "the president", "the minister". */
export function areOfOtherOffices({ here, there, hereValues, thereValues, pairs }: Alignment): boolean {
  const [mine, theirs] = [officeOf(here), officeOf(there)];
  if (!mine || !theirs) return false;
  if (matchOf(mine, here, hereValues) > 0 || matchOf(theirs, there, thereValues) > 0) return false;
  return !pairs.some((pair) => pair.here.name?.kind === 'person' && pair.there.name !== null);
}
