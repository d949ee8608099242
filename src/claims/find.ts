import type { Article } from '../article/types';
import { analyse, languagePack, sentences } from '../language';
import type { LanguagePack } from '../language';
import type { Claim } from './types';

/** True where claims can be found and compared: there is a language pack for the article. */
export function languageSupported(language: string): boolean {
  return languagePack(language) !== null;
}

/**
 * The checkable statements of an article, in reading order, as offsets into its blocks. Empty for a language
 * without a pack (see `languageSupported`).
 */
export function findClaims(article: Article): Claim[] {
  const pack = languagePack(article.language);
  if (!pack) return [];
  return article.blocks.flatMap((block, index) => claimsOf(block.text, index, article, pack));
}

function claimsOf(blockText: string, block: number, article: Article, pack: LanguagePack): Claim[] {
  const claims: Claim[] = [];
  for (const { start, end } of sentences(blockText, pack)) {
    const text = blockText.slice(start, end);
    const { words } = analyse(text, article.language, article.publishedAt);
    const isQuestion = /\?[\s»"”’)]*$/u.test(text);
    if (isQuestion || words.filter((word) => word.kind === 'word').length < 4) continue;
    claims.push({ block, start, end, text, speaker: null, hedged: false, focus: [] });
  }
  return claims;
}
