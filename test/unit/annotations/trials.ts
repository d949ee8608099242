import { loadPage } from '../../../scripts/lib/load-page';
import { anchor } from '../../../src/annotations/anchoring/anchor';
import { quoteAt } from '../../../src/annotations/quote';
import type { Position } from '../../../src/annotations/types';
import { readArticle } from '../../../src/article/read';
import { random } from '../../lib/random';
import { sampleEvents } from '../../pages/load';
import { editText } from './editor';

/** Shares of words that an edition touches. */
const RATES = [0.02, 0.05, 0.1, 0.15, 0.2];

interface SampleText {
  text: string;
  sentences: Position[];
}

/** The texts of our sample pages, paragraphs joined by newlines, and the sentences to quote of each. */
async function sampleTexts(): Promise<SampleText[]> {
  const pages = sampleEvents().flatMap((event) => event.pages);
  const texts = pages.map(async ({ path, sentences }) => {
    const { document, url } = await loadPage(path);
    const blocks = readArticle(document, url)?.article.blocks ?? [];
    const text = blocks.map((block) => block.text).join('\n');
    const places = sentences.map((sentence) => {
      const start = text.indexOf(sentence.text);
      return { start, end: start + sentence.text.length };
    });
    return { text, sentences: places.filter(({ start }) => start >= 0) };
  });
  return (await Promise.all(texts)).filter(({ text }) => text !== '');
}

/** A few words to a few sentences, also across paragraphs. */
function anyStretch(text: string, random: () => number): Position {
  const start = text.lastIndexOf(' ', Math.floor(random() * text.length)) + 1;
  const length = Math.floor(12 + random() ** 3 * 900);
  const end = text.indexOf(' ', start + length);
  return { start, end: end < 0 ? text.length : end };
}

/** How much two stretches share of what they cover together. */
function overlap(one: Position, other: Position): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return Math.max(0, shared) / all;
}

/** Looks for quotes of all pages in edited versions of them. */
function* trials(texts: readonly SampleText[], random: () => number) {
  for (const { text, sentences } of texts) {
    for (const rate of RATES) {
      const edited = editText(text, rate, random);
      for (const stretch of [...sentences, ...Array.from({ length: 12 }, () => anyStretch(text, random))]) {
        const quoted = quoteAt(text, stretch.start, stretch.end);
        yield { quoted, now: edited.follow(stretch), found: anchor(edited.text, quoted) };
      }
    }
  }
}

/** What became of quotes in edited versions of the sample pages. */
export interface AnchoringCounts {
  /** Quotes of which up to 15 % of the characters were changed. */
  quotes: number;
  /** Those found where they are now: at least three quarters of both stretches are shared. */
  found: number;
  /** Quotes of which nothing is left. */
  gone: number;
  /** Quotes of both kinds that were found elsewhere. */
  wrong: string[];
}

/** Edits every sample page `seeds` times at each rate and looks for quotes in what comes of it. */
export async function countAnchored(seeds: number): Promise<AnchoringCounts> {
  const texts = await sampleTexts();
  const counts: AnchoringCounts = { quotes: 0, found: 0, gone: 0, wrong: [] };
  for (let seed = 1; seed <= seeds; seed++) {
    for (const { quoted, now, found } of trials(texts, random(seed))) {
      if (now && now.changed > 0.15) continue;
      if (now) counts.quotes++;
      else counts.gone++;
      if (!found) continue;
      if (now && overlap(now.place, found) >= 0.75) counts.found++;
      else counts.wrong.push(quoted.quote.exact);
    }
  }
  return counts;
}
