import type { Mark } from '../src/compare/types';
import { fold } from '../src/language/text';
import type { ShownClaim } from './view';

/** Which claims the reader wants to see. */
export interface Filter {
  mark: Mark | 'all';
  /** Words to look for; case and accents do not matter. */
  text: string;
}

/** The claims that match a filter: its mark, and every word of its text. */
export function filterClaims(claims: readonly ShownClaim[], { mark, text }: Filter): ShownClaim[] {
  const wanted = fold(text).split(/\s+/);
  return claims.filter((claim) => {
    if (mark !== 'all' && claim.mark !== mark) {
      return false;
    }
    const searched = fold(searchable(claim));
    return wanted.every((word) => searched.includes(word));
  });
}

function searchable({ text, differences, outlets }: ShownClaim): string {
  return [text, ...outlets, ...differences.flatMap((one) => [one.there, ...one.outlets])].join(' ');
}
