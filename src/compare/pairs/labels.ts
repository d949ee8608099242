import type { Label } from '../types';
import weights from './label-weights.json' with { type: 'json' };
import { type Networks, outputs, softmax } from './network';

/** The labels in the order of a network's outputs. */
export const LABELS: readonly Label[] = ['entailment', 'neutral', 'contradiction'];

/**
 * The probability of each label by named signals (src/compare/pairs/pair-signals.ts); they add up to 1.
 * @param model networks whose probabilities are averaged; each gives a sum for each of `LABELS`
 */
export function labelScores(
  signals: Record<string, number>,
  model: Networks = weights,
): Record<Label, number> {
  const given = outputs(model, signals).map(softmax);
  const [entailment = 0, neutral = 0, contradiction = 0] = LABELS.map(
    (_, at) => given.reduce((sum, one) => sum + (one[at] ?? 0), 0) / given.length,
  );
  return { entailment, neutral, contradiction };
}

/** The label with the highest score; of equals the one that is told first of contradiction, entailment, neutral. */
export function likeliest({ entailment, neutral, contradiction }: Readonly<Record<Label, number>>): Label {
  if (contradiction >= entailment && contradiction >= neutral) return 'contradiction';
  return entailment >= neutral ? 'entailment' : 'neutral';
}
