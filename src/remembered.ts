/** Longer texts are rare and may be hostile: they are not remembered. */
const LONGEST = 40;
/** Words remembered: news says as many in some thousand articles. */
const MOST = 20_000;

/**
 * Remembers what is read off words: news repeats them, and to look one up is much cheaper than to read it again. Where
 * there are too many the memory starts afresh.
 * @param bounds the longest text that is remembered, in UTF-16 units, and how many are; by default those of words
 */
export function remembered<Value>(
  read: (word: string) => Value,
  bounds: { longest?: number; most?: number } = {},
): (word: string) => Value {
  const { longest = LONGEST, most = MOST } = bounds;
  const known = new Map<string, Value>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = read(word);
      if (known.size >= most) known.clear();
      if (word.length <= longest) known.set(word, found);
    }
    return found;
  };
}
