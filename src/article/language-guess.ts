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

/**
 * Guesses the language of a text by its commonest words. Returns 'fr', 'en', or 'und' where it is neither or too
 * short to tell.
 */
export function guessLanguage(text: string): string {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 5) return 'und';
  const shares = Object.entries(COMMON_WORDS).map(([language, common]) => ({
    language,
    share: words.filter((word) => common.has(word)).length / words.length,
  }));
  const [best, second] = shares.sort((a, b) => b.share - a.share);
  if (!best || !second || best.share < SURE_SHARE || best.share < 2 * second.share) return 'und';
  return best.language;
}
