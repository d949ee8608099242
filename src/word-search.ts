import { fold, words } from './language/text';

/** Whether a text has all words that are searched for, whole or in part; case and accents do not matter. */
export function wordSearch(wanted: string): (text: string) => boolean {
  const all = words(fold(wanted));
  return (text) => {
    if (all.length === 0) return true;
    const folded = fold(text);
    return all.every((word) => folded.includes(word));
  };
}
