import type { Alignment } from '../../align/align';
import { ALIKE, likeness } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { wholeView } from '../../statement/view';
import type { Others } from '../../surroundings/others';
import { isMet, keysOf } from '../../surroundings/overlap';
import type { Statement } from '../../types';
import type { Clash } from '../slot';
import { shareOfRest } from './rest';

/**
 * True where a statement says a word or figure, and denies it only where it is denied. What stands beside a negation may
 * be denied by it, near or far: it is not taken for asserted.
 */
function says(statement: Statement, said: Token): boolean {
  const isWord = said.kind === 'word' || said.kind === 'name';
  if (isWord && !isMet(said, keysOf(statement))) return false;
  const { tokens, polarity } = wholeView(statement);
  const isDenying = polarity.negators.length > 0;
  return tokens.some((token) => {
    if (isWord && (said.negated ? !token.negated : isDenying)) return false;
    const { value, opposed } = likeness(said, token);
    return value >= ALIKE && !opposed;
  });
}

/** How much of what surrounds a clash in its sentence one of some statements tells that says the clashing word as well. */
function toldBy(statements: readonly Statement[], tokens: readonly Token[], clash: readonly Token[]): number {
  const said = clash.at(-1);
  if (!said) return 0;
  const told = statements
    .filter((statement) => says(statement, said))
    .map((statement) => {
      const theirs = keysOf(statement);
      return shareOfRest(
        tokens,
        clash,
        ({ weight }) => weight,
        (token) => (isMet(token, theirs) ? 1 : 0),
      );
    });
  return Math.max(0, ...told);
}

/**
 * What other sentences tell of a clash, each from 0 to 1 as they tell more of what surrounds it: the earlier article in
 * another sentence, or a further one, says what this statement does; the article in hand says in another sentence what
 * the earlier statement does. An article does not contradict itself, so it is there that both tell of the same.
 */
export function toldBeside(
  { here, there }: Alignment,
  clash: Pick<Clash, 'here' | 'there'>,
  others: Others,
): { toldHere: number; toldThere: number; toldElsewhere: number } {
  return {
    toldHere: toldBy(others.here, there.tokens, clash.there),
    toldThere: toldBy(others.there, here.tokens, clash.here),
    toldElsewhere: toldBy(others.elsewhere, here.tokens, clash.here),
  };
}
