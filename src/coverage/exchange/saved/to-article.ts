import { guessLanguage } from '../../../article/language-guess';
import { LIMITS } from '../../../article/limits';
import { primarySubtag } from '../../../article/metadata';
import { hostOf, tidy } from '../../../article/page-meta';
import { readArticleInSlices } from '../../../article/read';
import type { Article, Block } from '../../../article/types';
import { normaliseUrl } from '../../../article/url';
import type { SavedItem } from './types';

/** What of a saved article is known, with the text that was kept of it. */
export interface Kept {
  html: string | null;
  text: string | null;
}

/**
 * A saved article in the form of one that was read: from its text where the tool kept it, as a page would be read,
 * else its title alone.
 * @param parse turns HTML into a document, as DOMParser does
 * @throws {CrossreadError} `articleTooLarge`
 */
export async function toArticle(
  item: SavedItem,
  { html, text }: Kept,
  parse: (html: string) => Document,
): Promise<Article> {
  const page = html === null ? null : parse(pageOf(item, html));
  const found = page && (await readArticleInSlices(page, item.url, breath))?.article;
  const title = tidy(item.title) || (found?.title ?? '');
  const blocks = found?.blocks ?? plainBlocks(title, text ?? '');
  return {
    url: normaliseUrl(item.url),
    title,
    publisher: tidy(item.publisher) || hostOf(item.url),
    author: tidy(item.author) || null,
    publishedAt: item.publishedAt ?? found?.publishedAt ?? null,
    language: found?.language ?? languageOf(item, blocks),
    blocks,
  };
}

function pageOf({ title, language }: SavedItem, html: string): string {
  const heading = title === '' ? '' : `<h1>${escaped(title)}</h1>`;
  return `<!doctype html><html lang="${escaped(language ?? '')}"><head><title>${escaped(title)}</title></head>
<body><article>${heading}${html}</article></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function plainBlocks(title: string, text: string): Block[] {
  const paragraphs = text
    .slice(0, LIMITS.textLength)
    .split(/\n\s*\n|\r\n\r\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const blocks: Block[] = paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
  return [{ kind: 'title' as const, text: title }, ...blocks].filter((block) => block.text !== '');
}

/** What the text shows, else what the tool says. */
function languageOf({ language }: SavedItem, blocks: Block[]): string {
  const guessed = guessLanguage(blocks.map((block) => block.text).join(' '));
  if (guessed !== 'und') return guessed;
  return primarySubtag(language) ?? 'und';
}

/** Lets the page answer its reader. */
function breath(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
