import { type LanguagePack, languagePacks } from '../../language';

/** The language whose words of the shared lists others are given by. */
const PIVOT = 'en';

/** A word of a language that the shared lists have no column for, and the English one that says what it means. */
interface GlossaryEntry {
  pack: LanguagePack;
  /** Language of `meaning`. */
  pivot: string;
  /** As in the lists: the words of a phrase are joined by `_`. */
  meaning: string;
  word: string;
}

/** Every word that a language pack ties to the shared lists. */
export function glossary(): GlossaryEntry[] {
  return languagePacks.flatMap((pack) =>
    [...pack.comparison.glossary].flatMap(([meaning, words]) =>
      words.map((word) => ({ pack, pivot: PIVOT, meaning, word })),
    ),
  );
}
