import type { Article } from '../article/types';
import { type Analysis, analyse, languagePack, type Name, sentences } from '../language';
import { isCheckable } from './checkable';
import { focusOf } from './focus';
import { isHedged } from './hedge';
import { speakerOf } from './speaker';
import type { Claim } from './types';

/** True where claims can be found and compared: there is a language pack for the article. */
export function languageSupported(language: string): boolean {
  return languagePack(language) !== null;
}

/** What lies further into a sentence cannot say who speaks; it bounds the work on hostile text. */
const MOST_WORDS = 400;

/** A sentence of an article with its place in it. */
interface Sentence {
  block: number;
  start: number;
  end: number;
  analysis: Analysis;
}

/**
 * The checkable statements of an article, in reading order, as offsets into its blocks. Empty for a language
 * without a pack (see `languageSupported`).
 */
export function findClaims(article: Article): Claim[] {
  const pack = languagePack(article.language);
  if (!pack) return [];
  const title = analyse(article.title, article.language, article.publishedAt).names;
  const before: Name[][] = [];
  const claims: Claim[] = [];
  for (const sentence of sentencesOf(article)) {
    const { block, start, end } = sentence;
    const { text, names } = sentence.analysis;
    const analysis = { ...sentence.analysis, words: sentence.analysis.words.slice(0, MOST_WORDS) };
    const kind = article.blocks[block]?.kind ?? 'paragraph';
    if (isCheckable(analysis, kind, pack)) {
      const focus = focusOf(before, title);
      const speaker = speakerOf(analysis, focus, pack);
      const hedged = isHedged(analysis, pack);
      claims.push({
        block,
        start,
        end,
        text: analysis.text,
        speaker,
        hedged,
        focus: focus.map((name) => name.text),
      });
    }
    before.push(names);
  }
  return claims;
}

function sentencesOf(article: Article): Sentence[] {
  const pack = languagePack(article.language);
  if (!pack) return [];
  return article.blocks.flatMap((block, index) =>
    sentences(block.text, pack).map(({ start, end }) => ({
      block: index,
      start,
      end,
      analysis: analyse(block.text.slice(start, end), article.language, article.publishedAt),
    })),
  );
}
