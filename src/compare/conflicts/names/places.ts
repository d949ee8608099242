import { packOf } from '../../../language';
import type { PlaceSense } from '../../../language/comparison/places';
import type { Name } from '../../../language/types';
import { type Alignment, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { placeRelation } from '../../lexicon/places/places';
import { isRole } from '../../lexicon/roles';
import { isDeed } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { nameAlike } from '../figures/measured';
import { type Clash, MOST_NAMES, slotScore } from '../slot';
import { otherTimes } from '../times/moments';

/** How far in front of a place its preposition may stand, in words. */
const PREPOSITION_REACH = 3;

/** A preposition by its position, and what it means. */
interface Preposition {
  at: number;
  sense: PlaceSense;
}

/** Where the preposition right before a word stands. */
function nearestPreposition(view: View, first: number): Preposition | null {
  const { words, language } = view.analysis;
  const { senses } = packOf(language).comparison.places;
  for (let at = first - 1; at >= Math.max(0, first - PREPOSITION_REACH); at -= 1) {
    const sense = senses.get(words[at]?.norm ?? '');
    if (sense !== undefined) return { at, sense };
    if (words[at]?.stop !== true) return null;
  }
  return null;
}

/**
 * The preposition before a word: the same sense on both sides is wanted. "À la gare de Kehl", "at the station of Kehl" are
 * as much "at" as "at Kehl station".
 */
function prepositionBefore(view: View, first: number): Preposition | null {
  const nearest = nearestPreposition(view, first);
  if (nearest?.sense !== 'of') return nearest;
  const noun = view.tokens.find(({ last }) => last === nearest.at);
  if (noun?.kind !== 'word' || isRole(noun.lemma, view.analysis.language)) return nearest;
  const outer = nearestPreposition(view, noun.first);
  return outer?.sense === 'at' || outer?.sense === 'on' ? { at: outer.at, sense: 'at' } : nearest;
}

/** The last token that stands before a word, days left out: what a place or a name is said of. */
function governor(view: View, first: number): Token | null {
  return view.tokens.findLast((token) => token.last <= first && token.moment === null) ?? null;
}

/** How far in front of a place what happens there may stand, in tokens of its clause. */
const SCENE_REACH = 6;

/** Where two places stand: behind which words of each sentence. */
interface Slot {
  sense: PlaceSense;
  here: Token | null;
  there: Token | null;
}

/** True for a word that says where somebody was born. */
function isBirth(token: Token | null, { analysis }: View): boolean {
  return token !== null && packOf(analysis.language).comparison.places.births.has(token.lemma);
}

/** The slot of two places behind prepositions of one sense, or null. */
function slotOf({ here: one, there: other }: Alignment, here: Token, there: Token): Slot | null {
  const [mine, theirs] = [prepositionBefore(one, here.first), prepositionBefore(other, there.first)];
  if (!mine || !theirs) return null;
  const [before, otherBefore] = [governor(one, mine.at), governor(other, theirs.at)];
  const areBirths = isBirth(before, one) && isBirth(otherBefore, other);
  if (mine.sense !== theirs.sense && !areBirths) return null;
  return { sense: mine.sense, here: before, there: otherBefore };
}

/** True where the words that both stand behind mean the same. */
function isSameSlot({ pairs }: Alignment, { here, there }: Slot): boolean {
  return pairs.some((pair) => pair.here === here && pair.there === there);
}

/** The words of a place's clause in front of it that may tell what happens there. */
function sceneOf({ tokens }: View, place: Token): Token[] {
  return tokens
    .filter(({ clause, last, kind }) => clause === place.clause && last <= place.first && kind === 'word')
    .slice(-SCENE_REACH);
}

/** True where, in one event, both places are where something happens that both sentences tell of. */
function isSameScene(alignment: Alignment, { sense }: Slot, here: Token, there: Token): boolean {
  if (!alignment.oneStory || sense !== 'at') return false;
  const [mine, theirs] = [sceneOf(alignment.here, here), sceneOf(alignment.there, there)];
  return nameAlike(mine, theirs, alignment.pairs);
}

/** The deed that stands nearest in front of a place in its clause, and what else does. */
function deedBefore(view: View, place: Token): { deed: Token | undefined; others: Token[] } {
  const scene = sceneOf(view, place);
  const deed = scene.findLast((token) => isDeed(view, token));
  return { deed, others: scene.filter((token) => token !== deed) };
}

/** True where both places are where the same is done to the same, or by the same: "the judge heard the witness in Pau". */
function isSameDeed(alignment: Alignment, { sense }: Slot, here: Token, there: Token): boolean {
  if (sense !== 'at' || otherTimes(alignment)) return false;
  const { here: one, there: other, pairs } = alignment;
  const [mine, theirs] = [deedBefore(one, here), deedBefore(other, there)];
  const deed = mine.deed && theirs.deed && pairBetween(pairs, [mine.deed], [theirs.deed], ALIKE);
  return deed !== undefined && !deed.opposed && nameAlike(mine.others, theirs.others, pairs);
}

/** True where, in one event, both stand behind the same deed ("left from"): what stands there is a place. */
function isBehindDeed(alignment: Alignment, { here, there }: Slot): boolean {
  if (!alignment.oneStory || !here || !there) return false;
  return isDeed(alignment.here, here) && isDeed(alignment.there, there);
}

/** A name of a sentence, its tokens, and where these stand among all. */
interface Named {
  name: Name;
  tokens: Token[];
  places: number[];
}

/** The names of a sentence, computed once. */
const namesIn = oncePerView((view): Named[] => {
  const found = new Map<Name, Named>();
  view.tokens.forEach((token, place) => {
    const { name } = token;
    if (!name) return;
    const named = found.get(name) ?? { name, tokens: [], places: [] };
    named.tokens.push(token);
    named.places.push(place);
    found.set(name, named);
  });
  return [...found.values()];
});

/** The names that the other sentence does not know. */
function unknownNames(view: View, values: readonly number[]): Named[] {
  const isUnknown = ({ places }: Named) => places.every((place) => (values[place] ?? 0) === 0);
  return namesIn(view).filter(isUnknown).slice(0, MOST_NAMES);
}

/** True where one is a place for sure and the other may be one. */
function arePlaces(one: Name, other: Name): boolean {
  const maybe = (name: Name) => name.kind === 'place' || name.kind === 'unknown';
  return maybe(one) && maybe(other) && (one.kind === 'place' || other.kind === 'place');
}

/** Two places in the same slot, neither of which lies in the other as far as we know. */
export function placeClashes(alignment: Alignment): Clash[] {
  const clashes: Clash[] = [];
  const others = unknownNames(alignment.there, alignment.thereValues);
  for (const mine of unknownNames(alignment.here, alignment.hereValues)) {
    for (const theirs of others) {
      const [here] = mine.tokens;
      const [there] = theirs.tokens;
      const slot = here && there && slotOf(alignment, here, there);
      if (!slot) continue;
      const same = isSameSlot(alignment, slot);
      const places = arePlaces(mine.name, theirs.name);
      const isComparable = same
        ? places || isBehindDeed(alignment, slot)
        : places && (isSameScene(alignment, slot, here, there) || isSameDeed(alignment, slot, here, there));
      // What happened to nobody in one place may have happened in another.
      if (!isComparable || slot.here?.negated !== slot.there?.negated) continue;
      if (placeRelation(here.norm, there.norm)) continue;
      clashes.push({ here: mine.tokens, there: theirs.tokens, slot: slotScore(alignment, here, there) });
    }
  }
  return clashes;
}
