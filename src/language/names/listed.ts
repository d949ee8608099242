import type { LanguagePack } from '../pack';
import { mayOpen } from '../phrases';
import type { Name, Word } from '../types';

/** A name of a list, found at a word. */
export interface Listed {
  to: number;
  key: string;
  kind: Name['kind'];
}

/** The longest listed place, institution or demonym that begins at a word. */
export function listedAt(words: readonly Word[], at: number, pack: LanguagePack): Listed | null {
  const { places, aliases, demonyms } = pack.names;
  const first = words[at]?.norm ?? '';
  if (!mayOpen(first, places) && !mayOpen(first, aliases) && !demonyms.has(first)) return null;
  for (let to = Math.min(words.length, at + 5); to > at; to -= 1) {
    const phrase = words
      .slice(at, to)
      .map((word) => word.norm)
      .join(' ');
    const place = places.get(phrase) ?? (to === at + 1 ? demonyms.get(phrase) : undefined);
    if (place !== undefined) return { to, key: place, kind: 'place' };
    const alias = aliases.get(phrase);
    if (alias !== undefined) return { to, key: alias, kind: 'organisation' };
  }
  return null;
}
