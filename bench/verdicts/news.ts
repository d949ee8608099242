import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jsonLines } from '../../scripts/lib/json-lines';
import type { Article } from '../../src/article/types';

const NEWS = join(import.meta.dirname, '../../../shared/data/news');
/** Outlets that the articles are dealt out to: none is told of the real ones. */
const OUTLETS = 7;
/** Sentences of one paragraph where the text has none. */
const TOGETHER = 3;
const SENTENCE_END = /(?<=[.!?»])\s+(?=[A-ZÉÀ«"])/u;

/** An article of the French agency set, and of the British set. */
interface French {
  id: string;
  date: string;
  title: string;
  heading: string;
  article: string;
}
interface British {
  path: string;
  text: string;
}

/** A title and a summary, as feeds of many outlets carry them. */
interface Item {
  date: string;
  outlet: string;
  title: string;
  summary: string;
}

function linesOf<Line>(name: string): Line[] {
  return existsSync(join(NEWS, `${name}.jsonl.gz`)) ? jsonLines(NEWS, name) : [];
}

function paragraphs(texts: string[]): Article['blocks'] {
  return texts.map((text) => ({ kind: 'paragraph', text: text.replace(/\s+/g, ' ').trim() }));
}

function inParagraphs(text: string): string[] {
  const sentences = text.split(SENTENCE_END);
  const first = sentences.filter((_, at) => at % TOGETHER === 0);
  return first.map((_, at) => sentences.slice(at * TOGETHER, (at + 1) * TOGETHER).join(' '));
}

function head(address: string, at: number): Pick<Article, 'url' | 'publisher' | 'author'> {
  const outlet = at % OUTLETS;
  return { url: `https://o${outlet}.example/${address}`, publisher: `Outlet ${outlet}`, author: null };
}

/** Whether an article is wanted. @param address what its address ends with, outlet aside */
type IsWanted = (address: string) => boolean;

const everyOne: IsWanted = () => true;

/** The French agency articles of 2016 to 2020 in `../shared/data/news`, newest first; none where it is missing. */
export function frenchNews(isWanted = everyOne): Article[] {
  return linesOf<French>('articles-2016-2020.fr')
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .flatMap(({ id, date, title, heading, article }, at) => {
      if (!isWanted(id)) return [];
      const publishedAt = `${date}T10:00:00+02:00`;
      const blocks = paragraphs([heading, ...inParagraphs(article)]);
      return [{ ...head(id, at), title, publishedAt, language: 'fr', blocks }];
    });
}

/** The British business and political articles of 2004 and 2005 there, of which no date is known. */
export function britishNews(isWanted = everyOne): Article[] {
  return linesOf<British>('articles-2004-2005.en')
    .filter(({ path }) => /bbc\/(?:politics|business)/.test(path))
    .flatMap(({ path, text }, at) => {
      if (!isWanted(path)) return [];
      const [title = '', ...rest] = text.split('\n').filter(Boolean);
      const publishedAt = '2005-02-01T10:00:00Z';
      return [{ ...head(path, at), title, publishedAt, language: 'en', blocks: paragraphs(rest) }];
    });
}

/** The items of a set there ("items-2023-2025.fr"), each an article of its summary alone, as it stands in the set. */
export function newsItems(name: string, language: string, isWanted = everyOne): Article[] {
  return linesOf<Item>(name).flatMap(({ outlet, date, title, summary }, line) => {
    if (!isWanted(`${line}`)) return [];
    const publishedAt = `${date}T10:00:00+02:00`;
    const source = { url: `https://${outlet}/${line}`, publisher: outlet, author: null };
    return [{ ...source, title, language, publishedAt, blocks: paragraphs([summary]) }];
  });
}
