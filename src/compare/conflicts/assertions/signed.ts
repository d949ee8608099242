import type { Word } from '../../../language/types';
import type { Alignment, Pair } from '../../align/align';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';

/** How far in front of its clause's first word of meaning a negation may stand. */
const NEGATOR_REACH = 3;

/** A word in its sentence. */
export interface Side {
  view: View;
  token: Token;
}

/** A pair of which one side is negated. */
export interface Signed {
  negated: Side;
  asserted: Side;
}

/** The side of a pair that is negated and the other one, each with its sentence. */
export function bySign({ here, there }: Pair, alignment: Alignment): Signed {
  const [mine, theirs] = [
    { view: alignment.here, token: here },
    { view: alignment.there, token: there },
  ];
  return here.negated ? { negated: mine, asserted: theirs } : { negated: theirs, asserted: mine };
}

/** The words of the clause that a token stands in, dates left out. */
export function wordsOf(side: Side): Word[] {
  const { words, moments } = side.view.analysis;
  return words
    .slice(...clauseOf(side))
    .filter(({ start, end }) => !moments.some((moment) => start >= moment.start && end <= moment.end));
}

/** The words of the clause that a token stands in, as indexes: first, and behind the last. */
export function clauseOf({ view, token }: Side): [from: number, to: number] {
  const clause = view.tokens.filter((other) => other.clause === token.clause);
  return [Math.max(0, (clause[0]?.first ?? 0) - NEGATOR_REACH), clause.at(-1)?.last ?? 0];
}
