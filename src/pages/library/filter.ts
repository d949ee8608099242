import type { Annotation, Colour } from '../../annotations/types';
import { fold } from '../../language/text';
import { wordSearch } from '../../word-search';

/** Which annotations the reader wants to see. */
export interface LibraryFilter {
  /** Words to look for; case and accents do not matter. */
  text: string;
  /** Null: all. */
  tag: string | null;
  colour: Colour | null;
  orphansOnly: boolean;
}

export const NO_FILTER: LibraryFilter = { text: '', tag: null, colour: null, orphansOnly: false };

/** The annotations that match a filter in all it asks for. */
export function filterAnnotations(
  annotations: readonly Annotation[],
  orphans: ReadonlySet<string>,
  { text, tag, colour, orphansOnly }: LibraryFilter,
): Annotation[] {
  const matches = wordSearch(text);
  return annotations.filter((annotation) => {
    if (orphansOnly && !orphans.has(annotation.id)) return false;
    if (colour !== null && annotation.colour !== colour) return false;
    if (tag !== null && !annotation.tags.some((own) => isSameTag(own, tag))) return false;
    return matches(searchable(annotation));
  });
}

/** Every tag in use once, whatever its case, in alphabetical order. */
export function tagsOf(annotations: readonly Annotation[]): string[] {
  const tags = new Map<string, string>();
  for (const tag of annotations.flatMap((annotation) => annotation.tags)) {
    if (!tags.has(fold(tag))) tags.set(fold(tag), tag);
  }
  return [...tags.values()].sort((one, other) => one.localeCompare(other));
}

function isSameTag(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function searchable({ note, tags, target }: Annotation): string {
  return [note, ...tags, target.quote.exact, target.title, target.publisher].join('\n');
}
