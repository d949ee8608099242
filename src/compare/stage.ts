import { packOf } from '../language';
import { oncePer } from '../once-per';
import type { View } from './view';

type Stage = 'asked' | 'decided' | 'open';

/** Whether a sentence asks for something, decides it, or tells no such thing; computed once. */
const stageOf = oncePer(({ tokens, analysis }: View): Stage => {
  const { asked, decided } = packOf(analysis.language).comparison.stages;
  if (tokens.some((token) => asked.has(token.lemma))) return 'asked';
  return tokens.some((token) => decided.has(token.lemma)) ? 'decided' : 'open';
});

/** True where one sentence asks for what the other says was decided. */
export function otherStage(one: View, other: View): boolean {
  const [a, b] = [stageOf(one), stageOf(other)];
  return a !== b && a !== 'open' && b !== 'open';
}
