import { oncePer } from '../../once-per';
import type { Token } from '../statement/tokens';
import type { Statement } from '../types';
import { wordsOf } from './words';

/** What a token counts for that the surroundings of an earlier statement know, and it does not say itself. */
const CONTEXT_VALUE = 0.5;

const contextOf = oncePer(
  ({ source, claim }: Statement): ReadonlySet<string> =>
    new Set([source.title, ...claim.focus, claim.speaker ?? ''].flatMap(wordsOf)),
);

/** The title and the focus of an earlier statement know some of what it does not say itself. */
export function inContext(tokens: Token[], values: readonly number[], premises: Statement[]): number[] {
  const contexts = premises.map(contextOf);
  const known = values.slice();
  tokens.forEach(({ norm, lemma }, at) => {
    if ((values[at] ?? 0) >= CONTEXT_VALUE) return;
    if (contexts.some((words) => words.has(norm) || words.has(lemma))) known[at] = CONTEXT_VALUE;
  });
  return known;
}
