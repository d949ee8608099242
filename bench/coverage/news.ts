import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadPage } from '../../scripts/lib/load-page';
import { readArticle } from '../../src/article/read';
import type { Article, Block } from '../../src/article/types';
import { DAY_MS } from '../../src/durations';
import { sampleEvents } from '../../test/pages/load';

const NEWS = join(import.meta.dirname, '../../../shared/data/news');
const FULL = 'articles-2016-2020.fr.jsonl.gz';
const ITEMS = 'items-2023-2025.fr.jsonl.gz';

/** Items of one outlet and day that stand on one page, as on a live page: about thirty claims. */
const ITEMS_PER_PAGE = 15;
/** The full articles are dated as many days later, so that they are what was read last. */
const LATER = 9 * 365;

export function hasNews(): boolean {
  return existsSync(join(NEWS, FULL)) && existsSync(join(NEWS, ITEMS));
}

/** French news as if read over ten years: items of thirty outlets first, then full articles, each in order of date. */
export function newsArticles(): Article[] {
  return [...pages(lines<Item>(ITEMS)), ...lines<FullArticle>(FULL).sort(byDate).map(fullArticle)];
}

interface Item {
  date: string;
  outlet: string;
  title: string;
  summary: string;
}

interface FullArticle {
  id: string;
  date: string;
  title: string;
  heading: string;
  article: string;
}

function byDate(one: { date: string }, other: { date: string }): number {
  return one.date < other.date ? -1 : Number(one.date > other.date);
}

function lines<Line>(file: string): Line[] {
  const text = gunzipSync(readFileSync(join(NEWS, file))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: text.replace(/\s+/gu, ' ').trim() };
}

function fullArticle({ id, date, title, heading, article }: FullArticle): Article {
  const publishedAt = new Date(Date.parse(date) + LATER * DAY_MS).toISOString();
  // The text runs its paragraphs together: "…fin.Début…".
  const text = article.replace(/([a-zéèàùç»"][.!?])(?=[A-ZÉÈÀÇ«])/gu, '$1\n').split('\n');
  const blocks: Block[] = [{ kind: 'title', text: title }, ...[heading, ...text].map(paragraph)];
  const url = `https://agence.example/actualite/${date}/${slug(title)}-${id}.html`;
  return { url, title, publisher: 'Agence', author: null, publishedAt, language: 'fr', blocks };
}

function pages(items: Item[]): Article[] {
  const groups = new Map<string, Item[]>();
  for (const item of items.sort(byDate)) {
    const key = `${item.date} ${item.outlet}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => {
    const cut: Article[] = [];
    for (let at = 0; at < group.length; at += ITEMS_PER_PAGE)
      cut.push(page(group.slice(at, at + ITEMS_PER_PAGE), at));
    return cut;
  });
}

function page(items: Item[], number: number): Article {
  const { date, outlet, title } = items[0] as Item;
  return {
    url: `https://${outlet}.example/en-direct/${date}/${slug(title)}-${number}.html`,
    title,
    publisher: outlet,
    author: null,
    language: 'fr',
    publishedAt: new Date(Date.parse(date)).toISOString(),
    blocks: items.flatMap((item) => [paragraph(item.title), paragraph(item.summary)]),
  };
}

function slug(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 50);
}

/** Our own sample pages, for a bench without the development data. */
export async function sampleArticles(): Promise<Article[]> {
  const articles: Article[] = [];
  for (const { pages } of sampleEvents()) {
    for (const { path, address } of pages) {
      const { document } = await loadPage(path);
      const article = readArticle(document, address)?.article;
      document.defaultView?.close();
      if (article) articles.push(article);
    }
  }
  return articles;
}
