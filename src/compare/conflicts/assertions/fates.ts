import { packOf } from '../../../language';
import type { Alignment, Pair } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import { isHarm } from '../../lexicon/fates';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { otherSubject, turnsToAnother } from '../scope';
import { isOfThePast, otherTimes } from '../times/moments';

/** From this likeness on a name or a date ties two sentences to one event. */
const TIED = 0.85;

/** True where a name, a date or what the articles are about ties two sentences to one event. */
export function isTied({ oneStory, pairs }: Alignment): boolean {
  return oneStory || pairs.some(({ here, value }) => value >= TIED && (here.name || here.moment));
}

/** True where a denial is about anybody, or about those whom the other sentence knows: "no deaths", "nobody died". */
function isOfAnybody({ analysis, tokens }: View, fate: Token, values: readonly number[]): boolean {
  const { people } = packOf(analysis.language).comparison.persons;
  return tokens.every(
    (token, at) =>
      !token.negated ||
      token.clause !== fate.clause ||
      token.speech ||
      isHarm(token.concepts) ||
      people.has(token.lemma) ||
      (values[at] ?? 0) >= ALIKE,
  );
}

/** True where each sentence has a place that the other does not know: each may be right of its own. */
function areElsewhere({ here, there, hereValues, thereValues }: Alignment): boolean {
  const stray = (view: View, values: readonly number[]) =>
    view.tokens.some(({ name }, at) => name?.kind === 'place' && (values[at] ?? 0) === 0);
  return stray(here, hereValues) && stray(there, thereValues);
}

/** True where a sentence looks back to an event before the news: "had already crashed"; computed once. */
export const tellsOfOneBefore = oncePerView(({ analysis }: View): boolean => {
  const { pluperfect, already } = packOf(analysis.language).comparison.negation;
  const has = (list: ReadonlySet<string>) => analysis.words.some(({ norm }) => list.has(norm));
  return has(pluperfect) && has(already);
});

function areHarms({ here, there }: Pair): boolean {
  return isHarm(here.concepts) && isHarm(there.concepts);
}

function isDeniedOfAnybody({ here, there }: Pair, alignment: Alignment): boolean {
  return here.negated
    ? isOfAnybody(alignment.here, here, alignment.hereValues)
    : isOfAnybody(alignment.there, there, alignment.thereValues);
}

/** True for a fate that one sentence denies of people of whom the other knows nothing: "no firefighter was hurt". */
export function isFateOfOthers(pair: Pair, alignment: Alignment): boolean {
  return areHarms(pair) && !isDeniedOfAnybody(pair, alignment);
}

/**
 * True for a fate that one sentence says befell nobody and the other says befell somebody, in one event: "no deaths have
 * been reported", "two people were found dead".
 */
export function isFateOfNone(pair: Pair, alignment: Alignment): boolean {
  const { here, there } = alignment;
  if (!areHarms(pair) || !isTied(alignment)) return false;
  if ([here, there].some((view) => turnsToAnother(view) || isOfThePast(view) || tellsOfOneBefore(view)))
    return false;
  if (otherSubject(alignment) || otherTimes(alignment) || areElsewhere(alignment)) return false;
  return isDeniedOfAnybody(pair, alignment);
}
