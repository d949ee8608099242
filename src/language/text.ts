const COMBINING = /\p{M}+/gu;
const SPECIAL = /[œæßøłđıð’‘ʼ‑]/gu;
const PLAIN: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‑': '-',
};
/** Printable ASCII alone: nothing but case has to be folded. */
const ASCII = /^[ -~]*$/;

/** Lower case, without accents, ligatures and typographic apostrophes or hyphens. Length may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(SPECIAL, (character) => PLAIN[character] ?? character);
}

/** A list of words written as one string, split on white space. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

/** The lemmas of a list of words, which are written as a dictionary has them. */
export function lemmaSet(list: string, lemma: (norm: string, lower: string) => string): ReadonlySet<string> {
  return new Set(words(list).map((word) => lemma(fold(word), word)));
}

/** A list of phrases, the words of each joined by `_`, as a set of phrases with spaces. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(words(list).map((phrase) => phrase.replaceAll('_', ' ')));
}

/** Pairs written as `from>to`, as `keyed` has them; targets are phrases too. */
export function wordMap(list: string): ReadonlyMap<string, string> {
  return keyed(list, '>', (to) => to.replaceAll('_', ' '));
}

/** Pairs of a word and its value: `word=value`, several words of one value as `a,b=value`, phrases joined by `_`. */
export function keyed<Value>(
  list: string,
  sign: '=' | '>',
  read: (text: string) => Value,
): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const pair of words(list)) {
    const [names = '', text = ''] = pair.split(sign);
    for (const name of names.split(',')) map.set(name.replaceAll('_', ' '), read(text));
  }
  return map;
}

const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

/** True where the text begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  return UPPER.test(text);
}

/** True where the text begins with a letter of any script. */
export function startsWithLetter(text: string): boolean {
  return LETTER.test(text);
}
