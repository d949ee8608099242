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

/** A list of phrases, the words of each joined by `_`, as a set of phrases with spaces. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(words(list).map((phrase) => phrase.replaceAll('_', ' ')));
}

/** Pairs written as `from>to`, several sources of one target as `a,b>c`, phrases joined by `_`, as a map. */
export function wordMap(list: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of words(list)) {
    const [from = '', to = ''] = pair.split('>');
    for (const word of from.split(',')) map.set(word.replaceAll('_', ' '), to.replaceAll('_', ' '));
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
