import { JSDOM } from 'jsdom';
import { type BlockText, BlockTextBuilder } from '../../../src/article/block-text';
import type { ReadArticle } from '../../../src/article/read';
import type { Evidence, Mark, Verdict } from '../../../src/compare/types';
import type { MarkedClaim, Reading } from '../../../src/messages';

/** A page whose paragraphs hold this HTML. */
export function pageOf(...paragraphs: string[]): Document {
  return new JSDOM(`<article>${paragraphs.map((html) => `<p>${html}</p>`).join('')}</article>`).window
    .document;
}

/** The paragraphs of a page as blocks. */
export function textsOf(document: Document): BlockText[] {
  return [...document.querySelectorAll('p')].map((paragraph) => {
    const builder = new BlockTextBuilder();
    const walker = document.createTreeWalker(paragraph, 4);
    while (walker.nextNode()) builder.addNode(walker.currentNode as Text);
    return builder.build();
  });
}

/** The paragraphs of a page as an article. */
export function readPage(document: Document, url = 'https://estuary.example/bridge'): ReadArticle {
  const texts = textsOf(document);
  return {
    texts,
    article: {
      url,
      title: 'The bridge',
      publisher: 'The Estuary',
      author: null,
      publishedAt: '2026-03-05T09:00:00+01:00',
      language: 'en',
      blocks: texts.map(({ text }) => ({ kind: 'paragraph', text })),
    },
  };
}

export function verdict(mark: Mark, given: Partial<Verdict> = {}): Verdict {
  return { mark, evidence: [], differences: [], qualifiers: [], ...given };
}

export function evidence(given: Partial<Evidence> = {}): Evidence {
  return {
    url: 'https://harbour.example/ferry',
    title: 'The ferry',
    publisher: 'Harbour Post',
    publishedAt: '2026-03-02T12:00:00Z',
    language: 'en',
    text: 'The ferry stopped for two days.',
    relation: 'supports',
    ...given,
  };
}

/** A claim that fills a whole text, or part of one. */
export function claim(block: number, text: string, given: Partial<MarkedClaim> = {}): MarkedClaim {
  const start = given.start ?? 0;
  return {
    id: `${block}:${start}`,
    block,
    start,
    end: start + text.length,
    text,
    speaker: null,
    hedged: false,
    focus: [],
    verdict: verdict('new'),
    dismissed: false,
    ...given,
  };
}

export function reading(...claims: MarkedClaim[]): Reading {
  return { claims, stored: true, warning: null, languageSupported: true };
}
