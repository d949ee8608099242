import type { Mark } from '../src/compare/types';
import type { ShownClaim } from '../src/ui/shown-claims';
import { wordSearch } from '../src/word-search';

/** Which claims the reader wants to see. */
export interface Filter {
  mark: Mark | 'all';
  /** Words to look for; case and accents do not matter. */
  text: string;
}

/** The claims that match a filter: its mark, and every word of its text. */
export function filterClaims(claims: readonly ShownClaim[], { mark, text }: Filter): ShownClaim[] {
  const matches = wordSearch(text);
  return claims.filter((claim) => (mark === 'all' || claim.mark === mark) && matches(searchable(claim)));
}

function searchable({ text, differences, outlets }: ShownClaim): string {
  return [text, ...outlets, ...differences.flatMap((one) => [one.there, ...one.outlets])].join(' ');
}
