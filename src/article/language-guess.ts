/** Words of each language that nearly every sentence has one of, and that the other language does not use. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du une et est dans pour que qui sur par avec il elle ils au aux ce cette ont été pas plus selon son sa ses leur'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is that for was with it as his her their by from have has had were been are this which said at an'.split(
      ' ',
    ),
  ),
};

/** Characters looked at: a few paragraphs tell enough. */
const SAMPLE_LENGTH = 6_000;
/** Share of words that must be common words of a language; running French and English have 0.3 or more. */
const SURE_SHARE = 0.15;

/** Below this share of its common words a text is in another language; both figures leave room for lists of names. */
const ABSENT_SHARE = 0.04;
/** Fewer words than this tell nothing. */
const FEWEST_WORDS = 8;

/**
 * Guesses the language of a text by its commonest words. Returns 'fr', 'en', or 'und' where it is neither or too
 * short to tell.
 */
export function guessLanguage(text: string): string {
  const words = sampleOf(text);
  if (words.length < FEWEST_WORDS) return 'und';
  const [best, second] = Object.keys(COMMON_WORDS)
    .map((language) => ({ language, share: shareOf(language, words) }))
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < SURE_SHARE || best.share < 2 * (second?.share ?? 0)) return 'und';
  return best.language;
}

/** True where a text is long enough to tell and has next to none of the common words of a language listed here. */
export function isEvidentlyNot(language: string, text: string): boolean {
  const words = sampleOf(text);
  return (
    language in COMMON_WORDS && words.length >= 5 * FEWEST_WORDS && shareOf(language, words) < ABSENT_SHARE
  );
}

function sampleOf(text: string): string[] {
  return (
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function shareOf(language: string, words: string[]): number {
  return words.filter((word) => COMMON_WORDS[language]?.has(word)).length / words.length;
}
