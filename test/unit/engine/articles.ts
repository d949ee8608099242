import type { Article } from '../../../src/article/types';

/** An English article of some outlet, one paragraph per sentence. */
export function article(url: string, sentences: string[], change: Partial<Article> = {}): Article {
  return {
    url,
    title: 'Ferry service',
    publisher: new URL(url).hostname,
    author: null,
    publishedAt: '2031-05-02T08:00:00Z',
    language: 'en',
    blocks: sentences.map((text) => ({ kind: 'paragraph', text })),
    ...change,
  };
}

export const ferry = 'The ferry Marigold carried 320 passengers to Tarn Island on Monday.';
export const fewer = 'The ferry Marigold carried 180 passengers to Tarn Island on Monday.';
export const bridge = 'The council of Norbeck approved a new bridge across the river Elm on Tuesday.';

/** Stands for what a test has no use for. */
export const unasked = () => Promise.reject(new Error('not asked for here'));
