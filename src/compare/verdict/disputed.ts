import type { Span } from '../../language/types';
import { matchesOf } from '../explain/matches';
import { overlap } from '../explain/overlap';
import type { Statement } from '../types';

/** True where an earlier statement says some of the words in dispute: who leaves them out takes no side. */
export function takesSide(earlier: Statement, statement: Statement, disputed: readonly Span[]): boolean {
  return matchesOf(statement, earlier).some(({ hereSpan }) =>
    disputed.some((span) => overlap(span, hereSpan)),
  );
}
