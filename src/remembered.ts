/** Longer texts are rare and may be hostile: they are not remembered. */
const LONGEST = 40;

/**
 * Remembers what is read off words: news repeats them, and to look one up is much cheaper than to read it again.
 * @param most words remembered; one more starts the memory afresh rather than growing it
 */
export function remembered<Value>(read: (word: string) => Value, most = 20_000): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = read(word);
      if (known.size >= most) known.clear();
      if (word.length <= LONGEST) known.set(word, found);
    }
    return found;
  };
}
