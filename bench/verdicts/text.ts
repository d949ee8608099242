/** Shortest sentence, in letters and digits, that may be found inside another. */
const SHORTEST = 12;

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True where two texts are one sentence but for its punctuation or what was cut off it. */
export function sameSentence(one: string, other: string): boolean {
  const [a, b] = [squash(one), squash(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST ? long.includes(short) : a === b;
}

/** True where two stretches of words have a word or a number in common. */
export function shareWord(one: string, other: string): boolean {
  const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const known = new Set(words(one).filter((word) => word.length > 2 || /\d/.test(word)));
  return words(other).some((word) => known.has(word));
}
