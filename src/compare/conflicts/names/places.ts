import { packOf } from '../../../language';
import type { PlaceSense } from '../../../language/comparison/places';
import { phraseEnd } from '../../../language/phrases';
import type { Name } from '../../../language/types';
import { type Alignment, pairBetween } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isNation, placeRelation } from '../../lexicon/places/places';
import { isRole } from '../../lexicon/roles';
import { isDeed, isVerb } from '../../statement/deeds';
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
/** How far in front of a place "it was in" may begin, in words. */
const CLEFT_REACH = 4;

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
  const slot = { sense: mine.sense, here: before, there: otherBefore };
  if (mine.sense === theirs.sense || areBirths) return slot;
  // "Moved to Brno", "transférée à Brno": the word that says where something is tells as well where it goes.
  const mayLeadThere = [mine, theirs].every(({ sense }) => sense === 'at' || sense === 'to');
  const isMove = (before && isVerb(one, before)) || (otherBefore && isVerb(other, otherBefore));
  return mayLeadThere && isMove ? { ...slot, sense: 'to' } : null;
}

/** True where the words that both stand behind mean the same. */
function isSameSlot({ pairs }: Alignment, { here, there }: Slot): boolean {
  return pairs.some((pair) => pair.here === here && pair.there === there);
}

/** True for a place that a sentence sets in front of what happens there: "it was in Pau that". */
function isSetInFront({ analysis: { words, language } }: View, { first }: Token): boolean {
  const { clefts } = packOf(language).comparison.winning;
  return words
    .slice(0, first)
    .some((_, at) => at >= first - CLEFT_REACH && phraseEnd(words, at, clefts) >= at);
}

/** The words of a place's clause that may tell what happens there: those in front of it, or behind "it was in Pau that". */
function sceneOf(view: View, place: Token): Token[] {
  const own = view.tokens.filter(({ clause, kind }) => clause === place.clause && kind === 'word');
  return isSetInFront(view, place)
    ? own.filter(({ first }) => first >= place.last).slice(0, SCENE_REACH)
    : own.filter(({ last }) => last <= place.first).slice(-SCENE_REACH);
}

/** True where, in one event, both places are where something happens that both sentences tell of. */
function isSameScene(alignment: Alignment, { sense }: Slot, here: Token, there: Token): boolean {
  // "Near Pau last summer": there is more than one near a town.
  const isThere = sense === 'at' || (sense === 'near' && !otherTimes(alignment));
  if (!alignment.oneStory || !isThere) return false;
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

/**
 * True for a name of which the other sentence has none that means the same: "French police" knows nothing of Annecy, nor
 * does "Mill Road" of Station Road. Of a country its towns tell.
 */
function isUnknown({ places }: Named, { tokens }: View, values: readonly number[]): boolean {
  const last = places.at(-1);
  const isOfKind = places.length > 1 && last !== undefined && (tokens[last]?.concepts.length ?? 0) > 0;
  const own = isOfKind ? places.slice(0, -1) : places;
  return own.every((place) => {
    const value = values[place] ?? 0;
    return value < ALIKE && (value === 0 || !isNation(tokens[place]?.norm ?? ''));
  });
}

/** The names that the other sentence does not know. */
function unknownNames(view: View, values: readonly number[]): Named[] {
  return namesIn(view)
    .filter((named) => isUnknown(named, view, values))
    .slice(0, MOST_NAMES);
}

/** True where one is a place for sure and the other may be one. */
function arePlaces(one: Name, other: Name): boolean {
  const maybe = (name: Name) => name.kind === 'place' || name.kind === 'unknown';
  return maybe(one) && maybe(other) && (one.kind === 'place' || other.kind === 'place');
}

function isNegated(token: Token | null): boolean {
  return token?.negated ?? false;
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
      if (!isComparable || isNegated(slot.here) !== isNegated(slot.there)) continue;
      if (placeRelation(here.norm, there.norm)) continue;
      clashes.push({ here: mine.tokens, there: theirs.tokens, slot: slotScore(alignment, here, there) });
    }
  }
  return clashes;
}
