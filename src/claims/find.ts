import type { Article, Block } from '../article/types';
import {
  type Analysis,
  analyse,
  type LanguagePack,
  languagePack,
  type Name,
  quotesIn,
  sentences,
} from '../language';
import { isCheckable } from './checkable';
import { focusOf, personIn } from './focus';
import { isHedged } from './hedge';
import { attributedTo, type Placed } from './quoted';
import { speakerOf } from './speaker';
import type { Claim } from './types';

/** What lies further into a sentence cannot say who speaks; it bounds the work on hostile text. */
const MOST_WORDS = 400;

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
  const title = analyse(article.title, article.language, article.publishedAt).names;
  const before: Name[][] = [];
  return article.blocks.flatMap((block, index) => claimsOf(block, index, { article, pack, title, before }));
}

/** What the sentences of an article share; `before` grows with the names of each sentence read. */
interface Context {
  article: Article;
  pack: LanguagePack;
  title: readonly Name[];
  before: Name[][];
}

function claimsOf(block: Block, index: number, context: Context): Claim[] {
  const { article, pack, title, before } = context;
  const placed = sentences(block.text, pack).map(({ start, end }): Placed => {
    const analysis = analyse(block.text.slice(start, end), article.language, article.publishedAt);
    return { start, end, analysis };
  });
  const focuses = placed.map(({ analysis }) => {
    const focus = focusOf(before, title);
    before.push(analysis.names);
    return focus;
  });
  const speakers: (string | null)[] = [];
  for (const [at, { analysis }] of placed.entries()) {
    const pronoun = speakers[at - 1] ?? personIn(focuses[at] ?? []);
    speakers.push(speakerOf(head(analysis), pronoun, pack));
  }
  const attributed = attributedTo(placed, quotesIn(block.text));
  return placed.flatMap(({ start, end, analysis }, at): Claim[] => {
    if (!isCheckable(head(analysis), block.kind, pack)) return [];
    const speaker = speakers[at] ?? speakers[attributed[at] ?? at] ?? null;
    const focus = (focuses[at] ?? []).map((name) => name.text);
    return [
      {
        block: index,
        start,
        end,
        text: analysis.text,
        speaker,
        hedged: isHedged(head(analysis), pack),
        focus,
      },
    ];
  });
}

/** The analysis of the first words of a sentence. */
function head(analysis: Analysis): Analysis {
  return analysis.words.length <= MOST_WORDS
    ? analysis
    : { ...analysis, words: analysis.words.slice(0, MOST_WORDS) };
}
