import type { Span } from '../../language/types';

/** True where two stretches of one text share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
