import type { Position } from '../../../src/annotations/types';

/** A character of an edited text: where it stood in the text before, or null where the editor wrote it. */
interface Letter {
  character: string;
  from: number | null;
}

/** A text and what an editor made of it. */
export interface Edited {
  text: string;
  /**
   * Where a stretch of the text before stands now, and which share of its characters was changed (taken away or
   * put in).
   * @returns null where nothing of it is left
   */
  follow(stretch: Position): { place: Position; changed: number } | null;
}

/**
 * Edits an article as newsrooms do: words are put right, exchanged, added and struck out, whole paragraphs added,
 * taken away and moved.
 * @param rate share of words that are touched
 */
export function editText(before: string, rate: number, random: () => number): Edited {
  const words = before.split(/\s+/).filter((word) => word !== '');
  const anyWord = () => words[Math.floor(random() * words.length)] ?? 'mot';
  let at = 0;
  const paragraphs = before.split('\n').map((paragraph) => {
    const letters = [...paragraph.split('')].map((character, index) => ({ character, from: at + index }));
    at += paragraph.length + 1;
    return editWords(letters, rate, random, anyWord);
  });
  const ordered = editParagraphs(paragraphs, rate, random, anyWord);
  const all = ordered.flatMap((letters, index) =>
    index === 0 ? letters : [written('\n')[0], ...letters],
  ) as Letter[];
  return { text: all.map(({ character }) => character).join(''), follow: (stretch) => follow(all, stretch) };
}

function written(text: string): Letter[] {
  return text.split('').map((character) => ({ character, from: null }));
}

function editWords(letters: Letter[], rate: number, random: () => number, anyWord: () => string): Letter[] {
  const edited: Letter[] = [];
  for (const word of splitWords(letters)) {
    const dice = random();
    if (word[0]?.character === ' ' || random() >= rate) edited.push(...word);
    else if (dice < 0.35) edited.push(...mistype(word, random));
    else if (dice < 0.65) edited.push(...written(anyWord()));
    else if (dice < 0.85) edited.push(...word, ...written(` ${anyWord()}`));
    else edited.push(...word.slice(word.length));
  }
  return edited;
}

function splitWords(letters: Letter[]): Letter[][] {
  const words: Letter[][] = [];
  for (const letter of letters) {
    const last = words.at(-1);
    if (last && letter.character !== ' ' && last[0]?.character !== ' ') last.push(letter);
    else words.push([letter]);
  }
  return words;
}

function mistype(word: Letter[], random: () => number): Letter[] {
  const at = Math.floor(random() * word.length);
  const put = random() < 0.5 ? [] : written('aeinrst'.charAt(Math.floor(random() * 7)));
  return [...word.slice(0, at), ...put, ...word.slice(at + 1)];
}

function editParagraphs(
  paragraphs: Letter[][],
  rate: number,
  random: () => number,
  anyWord: () => string,
): Letter[][] {
  const ordered: Letter[][] = [];
  for (const paragraph of paragraphs) {
    const dice = random();
    if (dice < rate / 2) ordered.push(written(Array.from({ length: 30 }, anyWord).join(' ')));
    if (dice > 1 - rate / 4) continue;
    if (dice > 1 - rate / 2) ordered.splice(Math.floor(random() * ordered.length), 0, paragraph);
    else ordered.push(paragraph);
  }
  return ordered;
}

function follow(all: Letter[], { start, end }: Position): ReturnType<Edited['follow']> {
  const kept = all.flatMap(({ from }, index) =>
    from !== null && from >= start && from < end ? [index] : [],
  );
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  const length = end - start;
  const added = last + 1 - first - kept.length;
  const disordered = kept.filter((at, index) => from(all, at) < from(all, kept[index - 1])).length;
  const changed = disordered > 0 ? 1 : (length - kept.length + added) / length;
  return { place: { start: first, end: last + 1 }, changed };
}

function from(all: Letter[], at: number | undefined): number {
  return (at === undefined ? null : all[at]?.from) ?? -1;
}
