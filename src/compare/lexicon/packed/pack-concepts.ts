import { addTo } from '../../../add-to';
import { type LanguagePack, languagePacks } from '../../../language';
import { fold } from '../../../language/text';
import { conceptLines } from '../concepts';
import { kindLines } from '../concepts/kinds';
import { glossary } from '../glossary';
import { LANGUAGES } from '../languages';
import { type LemmaLists, packLists } from './lemma-lists';

/** All concepts as plain data, numbered in the order of the lists. */
export interface PackedConcepts {
  /** What each is called, one a line. */
  names: string;
  /** For each the number of its opposite less its own, or 0: one is the other's neighbour. */
  opposites: number[];
  /** The first that ties a kind and what is of that kind: so do all behind it. */
  kinds: number;
  byLanguage: [language: string, words: PackedWords][];
}

/** Concepts are written in base 36. */
interface PackedWords {
  /** The concepts of each lemma. */
  words: LemmaLists;
  /** By its first lemma, each phrase: its other lemmas and its concept, with spaces between. */
  phrases: LemmaLists;
}

/** The words of a language while the lists are read. */
interface Words {
  pack: LanguagePack;
  words: Map<string, string[]>;
  phrases: Map<string, string[]>;
  /** Lemmas by entry: most words stand in the lists several times. */
  known: Map<string, string[]>;
}

/** The lemmas of a word or a phrase as the lists write it. */
function lemmasOf(entry: string, { pack, known }: Words): string[] {
  let lemmas = known.get(entry);
  if (!lemmas) {
    lemmas = entry.split('_').map((part) => pack.lemma(fold(part), part));
    known.set(entry, lemmas);
  }
  return lemmas;
}

function add(entry: string, concept: string, to: Words): void {
  const [first = '', ...others] = lemmasOf(entry, to);
  if (others.length > 0) addTo(to.phrases, first, [...others, concept].join(' '));
  else if (!to.words.get(first)?.includes(concept)) addTo(to.words, first, concept);
}

/** The concepts of an entry, among those of its own language. */
function conceptsOf(entry: string, from: Words): string[] {
  const [first = '', ...others] = lemmasOf(entry, from);
  if (others.length === 0) return from.words.get(first) ?? [];
  const start = `${others.join(' ')} `;
  return (from.phrases.get(first) ?? [])
    .filter((phrase) => phrase.lastIndexOf(' ') === start.length - 1 && phrase.startsWith(start))
    .map((phrase) => phrase.slice(start.length));
}

/** Reads all lists and glossaries. It takes a fifth of a second, so what comes out is computed when the extension is built. */
export function packConcepts(): PackedConcepts {
  const byLanguage = new Map<string, Words>(
    languagePacks.map((pack) => [
      pack.language,
      { pack, words: new Map(), phrases: new Map(), known: new Map() },
    ]),
  );
  const names: string[] = [];
  const opposites: number[] = [];
  const lines = conceptLines();
  let kinds = 0;
  [...lines, ...kindLines()].forEach((line, number) => {
    if (number === lines.length) kinds = names.length;
    const sides = line.split(' <> ');
    sides.forEach((side, index) => {
      const concept = names.length.toString(36);
      const columns = side.split(' / ').map((entries) => entries.split(' '));
      names.push(columns.map(([first]) => first).join('/'));
      opposites.push(sides.length === 1 ? 0 : index === 0 ? 1 : -1);
      columns.forEach((entries, at) => {
        const to = byLanguage.get(LANGUAGES[at] ?? '');
        if (to) for (const entry of entries) add(entry, concept, to);
      });
    });
  });
  // Each word of a glossary has the concepts of what it means.
  for (const { pack, pivot, meaning, word } of glossary()) {
    const [from, to] = [byLanguage.get(pivot), byLanguage.get(pack.language)];
    if (!from || !to) continue;
    for (const concept of conceptsOf(meaning, from)) add(word, concept, to);
  }
  return {
    names: names.join('\n'),
    opposites,
    kinds,
    byLanguage: [...byLanguage].map(([language, { words, phrases }]) => [
      language,
      { words: packLists(words), phrases: packLists(phrases) },
    ]),
  };
}
