/** Longer texts are rare and may be hostile: they are not remembered. */
const LONGEST = 40;
/** Words remembered: news says as many in some thousand articles. */
const MOST = 20_000;

/**
 * Remembers what is read off words: news repeats them, and to look one up is much cheaper than to read it again. Where
 * there are too many the memory starts afresh.
 */
export function remembered<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = read(word);
      if (known.size >= MOST) known.clear();
      if (word.length <= LONGEST) known.set(word, found);
    }
    return found;
  };
}
