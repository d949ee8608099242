import type { Token } from '../statement/tokens';

/** True where the first name is not met again: who acts is another. */
export function opensWithStranger(tokens: Token[], contextValues: readonly number[]): boolean {
  const at = tokens.findIndex((token) => token.name !== null);
  const { name } = tokens[at] ?? {};
  return at >= 0 && tokens.every((token, index) => token.name !== name || contextValues[index] === 0);
}

const ACTORS: ReadonlySet<string | undefined> = new Set(['person', 'organisation']);

/**
 * True where the first person or body named is not met again, nor the word behind its name: others acted. In several
 * statements taken together that word is soon found of somebody else: there the name alone decides.
 */
export function hasOtherActor(tokens: Token[], contextValues: readonly number[], together: boolean): boolean {
  const at = tokens.findIndex(({ name }) => ACTORS.has(name?.kind));
  const actor = tokens[at];
  if (!actor || tokens.some(({ name }, index) => name === actor.name && contextValues[index] !== 0))
    return false;
  const deed = tokens.findIndex(({ kind }, index) => index > at && kind === 'word');
  return tokens[deed]?.clause === actor.clause && (together || contextValues[deed] === 0);
}
