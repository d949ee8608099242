import { words } from '../text';
import type { NameWords } from './words';

/**
 * Takes lines of `key: names | demonyms` apart (words of one name joined by `_`). The key is the folded English
 * name: the lists of all languages lead to it.
 */
export function placeLists(lines: string): Pick<NameWords, 'places' | 'demonyms'> {
  const places = new Map<string, string>();
  const demonyms = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [key = '', rest = ''] = line.split(':');
    const [names = '', adjectives = ''] = rest.split('|');
    for (const name of words(names)) places.set(name.replaceAll('_', ' '), key.trim());
    for (const adjective of words(adjectives)) demonyms.set(adjective, key.trim());
  }
  return { places, demonyms };
}
