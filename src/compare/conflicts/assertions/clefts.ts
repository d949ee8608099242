import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import { type Alignment, matchOf, type Pair } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { deedOf, voiceOf } from '../../statement/deeds';
import { inFront } from '../../statement/parties';
import { MOST_WORDS, type Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';

/** How far behind "it was" the "who" may stand, in words: "it was her husband, Neil, at home in Leeds, who called". */
const REACH = 14;

/** Who did something, and nobody else, as a sentence says: "c'est le maire qui a signé". */
interface Cleft {
  doer: Token[];
  deed: Token;
}

/** The first that a sentence says alone did something, or null; computed once. */
const cleftOf = oncePerView((view: View): Cleft | null => {
  const { words, language } = view.analysis;
  const { clefts, subjects } = packOf(language).comparison.winning;
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    const end = phraseEnd(words, at, clefts);
    if (end < 0) continue;
    const behind = words.slice(end + 1, end + 1 + REACH);
    const tie = behind.findIndex(({ norm }) => subjects.has(norm));
    if (tie < 0) continue;
    const relative = end + 1 + tie;
    const comma = behind.findIndex(({ text }) => text === ',');
    const until = comma >= 0 ? Math.min(relative, end + 1 + comma) : relative;
    const doer = view.tokens.filter(
      ({ first, last, kind }) => first > end && last <= until && (kind === 'name' || kind === 'word'),
    );
    const deed = view.tokens.find(({ first }) => first > relative);
    if (deed?.kind === 'word' && doer.length > 0) return { doer, deed };
  }
  return null;
});

/** True where none of some tokens is met by anything on the other side. */
function areUnknown(tokens: readonly Token[], view: View, values: readonly number[]): boolean {
  return tokens.every((token) => matchOf(token, view, values) === 0);
}

/** True where both are told by name, or both otherwise: a role may be that of whoever is named. */
function areToldAlike(mine: readonly Token[], theirs: readonly Token[]): boolean {
  return mine.some(({ name }) => name) === theirs.some(({ name }) => name);
}

/** True for a passive: whoever is set apart has it done to them ("it was Batiline who was chosen"). */
function isDone(view: View, deed: Token): boolean {
  return voiceOf(view, deed).isPassive;
}

/** Whoever does a deed by a sentence that sets nobody apart; with `isDone`, whom it is done to. */
function othersIn(view: View, deed: Token, isDone: boolean): Token[] {
  const { actors, objects } = deedOf(view, deed);
  if (isDone) return objects;
  return actors.length > 0 || voiceOf(view, deed).isPassive ? actors : inFront(view, deed);
}

/** True where the deed is done to something in both sentences, and to nothing that the other names. */
function areOfOtherThings({ here, there, hereValues, thereValues }: Alignment, pair: Pair): boolean {
  if (isDone(here, pair.here) || isDone(there, pair.there)) return false;
  const [mine, theirs] = [deedOf(here, pair.here).objects, deedOf(there, pair.there).objects];
  if (mine.length === 0 || theirs.length === 0) return false;
  return areUnknown(mine, here, hereValues) && areUnknown(theirs, there, thereValues);
}

/** Who did something and nobody else by one account, and who did it by the other. */
export function cleftClashes(alignment: Alignment): Clash[] {
  const { here, there, hereValues, thereValues, pairs } = alignment;
  const clash = (cleft: Cleft | null, isHere: boolean): Clash[] => {
    if (!cleft) return [];
    const pair = pairs.find((one) => (isHere ? one.here : one.there) === cleft.deed && one.value >= ALIKE);
    if (!pair || pair.opposed || pair.here.negated !== pair.there.negated) return [];
    const actors = isHere
      ? othersIn(there, pair.there, isDone(here, pair.here))
      : othersIn(here, pair.here, isDone(there, pair.there));
    const [mine, theirs] = isHere ? [cleft.doer, actors] : [actors, cleft.doer];
    if (actors.length === 0 || areOfOtherThings(alignment, pair) || !areToldAlike(mine, theirs)) return [];
    if (!areUnknown(mine, here, hereValues) || !areUnknown(theirs, there, thereValues)) return [];
    return [{ here: mine, there: theirs, slot: slotScore(alignment, pair.here, pair.there) }];
  };
  const [mine, theirs] = [cleftOf(here), cleftOf(there)];
  return mine ? clash(mine, true) : clash(theirs, false);
}
