import { MOST } from './limits';

/** The tags in what a reader typed, separated by commas. */
export function parseTags(typed: string): string[] {
  return tidyTags(typed.split(','));
}

/** Tags without empty ones and repetitions (whatever their case), each at most `MOST.tag` long. */
export function tidyTags(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tag.replace(/\s+/g, ' ').trim().slice(0, MOST.tag);
    const key = tidy.toLowerCase();
    if (tidy !== '' && !known.has(key)) known.set(key, tidy);
  }
  return [...known.values()].slice(0, MOST.tags);
}
