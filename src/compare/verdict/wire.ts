import { oncePerView, type View } from '../statement/view';

/** Share of three-word runs that two outlets' sentences have in common when both carry one agency text. */
const VERBATIM = 0.6;
const RUN = 3;
/** Shorter sentences may be alike by chance. */
const SHORTEST = 7;

/** The runs of three words of a sentence, computed once. */
const runs = oncePerView(({ analysis }: View): ReadonlySet<string> => {
  const norms = analysis.words.filter((word) => word.kind !== 'punctuation').map((word) => word.norm);
  const result = new Set<string>();
  for (let at = 0; at + RUN <= norms.length; at += 1) result.add(norms.slice(at, at + RUN).join(' '));
  return result;
});

/**
 * True where one sentence is near-verbatim the other: most runs of three words of the shorter one stand in the
 * longer one as well.
 */
export function nearVerbatim(one: View, other: View): boolean {
  const [a, b] = [runs(one), runs(other)];
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < SHORTEST - RUN + 1 || short.size < long.size / 2) return false;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared / short.size >= VERBATIM;
}
