import { describe, expect, it } from 'vitest';
import { loadPage } from '../../../scripts/lib/load-page';
import { readArticle } from '../../../src/article/read';
import type { Article } from '../../../src/article/types';
import { normaliseUrl } from '../../../src/article/url';
import { type SamplePage, sampleEvents } from '../../pages/load';

const pages = sampleEvents().flatMap((event) => event.pages);

async function articleOf(page: SamplePage): Promise<Article | null> {
  const { document } = await loadPage(page.path);
  const article = readArticle(document, page.address)?.article ?? null;
  document.defaultView?.close();
  return article;
}

describe.each(pages.filter(({ kind }) => kind !== 'frontPage'))('the sample page $file', (page) => {
  it('is read as its article, whatever its address and its template', async () => {
    const article = await articleOf(page);
    expect(article?.url).toBe(normaliseUrl(page.url));
    expect(article?.language).toBe(page.language);
    expect(article?.title).toBe(page.title);
    expect(article?.publisher).toBe(page.publisher);
    expect(Date.parse(article?.publishedAt ?? '')).toBe(Date.parse(page.publishedAt ?? ''));
  });

  it('has each of its sentences in one block', async () => {
    const blocks = (await articleOf(page))?.blocks.map(({ text }) => text) ?? [];
    for (const { text } of page.sentences) {
      expect(
        blocks.filter((block) => block.includes(text)),
        text,
      ).toHaveLength(1);
    }
  });

  it.runIf(page.sentences.length > 0)('has nothing but its sentences in its paragraphs', async () => {
    const gold = page.sentences.map(({ text }) => text);
    const paragraphs = (await articleOf(page))?.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
    const rest = paragraphs.map(({ text }) => gold.reduce((left, one) => left.replace(one, ''), text).trim());
    expect(rest.filter((text) => text !== '')).toEqual([]);
  });
});
