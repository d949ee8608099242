import type { Alignment } from '../align/align';
import { ALIKE } from '../align/similarity';
import { runningConcepts } from '../lexicon/fates';
import { oncePerView, type View } from '../statement/view';
import { sameDimension } from '../values/numbers';

/** How far a pair of a run may stand behind the one before, in words. */
const RUN_GAP = 4;

/** The longest run of pairs whose places rise together on both sides. */
export function longestRun({ pairs }: Alignment): number {
  let [best, run] = [0, 0];
  let before: { here: number; there: number } | null = null;
  for (const { here, there, value } of pairs) {
    if (value < ALIKE) continue;
    const follows =
      before !== null &&
      here.first - before.here <= RUN_GAP &&
      there.first - before.there <= RUN_GAP &&
      there.first > before.there;
    run = follows ? run + 1 : 1;
    best = Math.max(best, run);
    before = { here: here.last - 1, there: there.last - 1 };
  }
  return best;
}

/** True where a name is only half the same: one of its words is known to the other side, another is not. */
export function hasNamesake({ here, hereValues, there, thereValues }: Alignment): boolean {
  const half = (view: View, values: readonly number[]) =>
    view.analysis.names.some((name) => {
      if (name.kind !== 'person') return false;
      const isOfName = (isMet: boolean) =>
        view.tokens.some((token, at) => token.name === name && (values[at] ?? 0) > 0 === isMet);
      return isOfName(true) && isOfName(false);
    });
  return half(here, hereValues) && half(there, thereValues);
}

/** True where a figure of each side is without its like, and both are of one dimension. */
export function otherFigures({ here, there, hereValues, thereValues }: Alignment): boolean {
  const stray = (view: View, values: readonly number[]) =>
    view.tokens.filter(({ quantity }, at) => quantity && (values[at] ?? 0) === 0);
  const theirs = stray(there, thereValues);
  return stray(here, hereValues).some(({ quantity: one }) =>
    theirs.some(({ quantity: other }) => one && other && sameDimension(one, other)),
  );
}

/** The fates of those whom a sentence counts, computed once. */
const fatesOf = oncePerView(({ tokens }: View) => tokens.flatMap((token) => runningConcepts(token.concepts)));

/** True where each side counts those of another fate and none of the same: the dead here, the injured there. */
export function otherCounts({ here, there }: Alignment): boolean {
  const [mine, theirs] = [fatesOf(here), fatesOf(there)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((fate) => theirs.includes(fate));
}
