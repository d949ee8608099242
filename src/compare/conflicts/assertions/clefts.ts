import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import { type Alignment, matchOf } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { deedOf } from '../../statement/deeds';
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
function areUnknown(tokens: readonly Token[], view: View, values: Float32Array): boolean {
  return tokens.every((token) => matchOf(token, view, values) === 0);
}

/** True where both are told by name, or both otherwise: a role may be that of whoever is named. */
function areToldAlike(mine: readonly Token[], theirs: readonly Token[]): boolean {
  return mine.some(({ name }) => name) === theirs.some(({ name }) => name);
}

/** Who did something and nobody else by one account, and who did it by the other. */
export function cleftClashes(alignment: Alignment): Clash[] {
  const { here, there, hereValues, thereValues, pairs } = alignment;
  const clash = (cleft: Cleft | null, isHere: boolean): Clash[] => {
    if (!cleft) return [];
    const pair = pairs.find((one) => (isHere ? one.here : one.there) === cleft.deed && one.value >= ALIKE);
    if (!pair || pair.opposed || pair.here.negated !== pair.there.negated) return [];
    const { actors } = isHere ? deedOf(there, pair.there) : deedOf(here, pair.here);
    const [mine, theirs] = isHere ? [cleft.doer, actors] : [actors, cleft.doer];
    if (actors.length === 0 || !areToldAlike(mine, theirs)) return [];
    if (!areUnknown(mine, here, hereValues) || !areUnknown(theirs, there, thereValues)) return [];
    return [{ here: mine, there: theirs, slot: slotScore(alignment, pair.here, pair.there) }];
  };
  const [mine, theirs] = [cleftOf(here), cleftOf(there)];
  return mine ? clash(mine, true) : clash(theirs, false);
}
