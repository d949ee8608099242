import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Anchored, anchorClaims, articleRoot } from '../../../../content-scripts/reading/anchors';
import { claim, pageOf, readPage, textsOf } from '../claims';

const FERRY = 'The ferry left at nine.';
const BRIDGE = 'The bridge stayed shut.';

function wordsOn({ pieces }: Anchored): string {
  return pieces.map(({ node, start, end }) => node.data.slice(start, end)).join(' ');
}

function anchor(document: Document, ...claims: ReturnType<typeof claim>[]): Anchored[] {
  return anchorClaims(claims, textsOf(document));
}

describe('anchorClaims', () => {
  it('leads to the pieces of the page that show a claim, across its elements', () => {
    const page = pageOf(`${BRIDGE} The <a href="/f">ferry</a>\n left   at nine.`);
    const [anchored] = anchor(page, claim(0, FERRY, { start: BRIDGE.length + 1 }));
    expect(anchored?.pieces.map(({ node }) => node.parentElement?.tagName)).toEqual(['P', 'A', 'P']);
    expect(anchored && wordsOn(anchored).replace(/\s+/g, ' ')).toBe(FERRY);
  });

  it('finds a claim again in new nodes with the same text', () => {
    const page = pageOf(BRIDGE, FERRY);
    const old = anchor(page, claim(1, FERRY))[0];
    const article = page.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
    const [anchored] = anchor(page, claim(1, FERRY));
    expect(old?.pieces[0]?.node.isConnected).toBe(false);
    expect(anchored?.pieces[0]?.node.isConnected).toBe(true);
    expect(anchored && wordsOn(anchored)).toBe(FERRY);
  });

  it('follows a claim whose paragraph has moved, to the nearest one that holds it', () => {
    const page = pageOf(FERRY, 'An advertisement.', BRIDGE, FERRY, BRIDGE);
    const [anchored] = anchor(page, claim(2, FERRY));
    expect(anchored?.pieces[0]?.node).toBe(page.querySelectorAll('p')[3]?.firstChild);
  });

  it('keeps a claim at its own place where its words stand twice in a paragraph', () => {
    const [anchored] = anchor(pageOf(`${FERRY} ${FERRY}`), claim(0, FERRY, { start: FERRY.length + 1 }));
    expect(anchored?.pieces).toMatchObject([{ start: FERRY.length + 1, end: 2 * FERRY.length + 1 }]);
  });

  it('takes the same words far down for another text, which is read anew', () => {
    const blocks = (count: number) => Array.from({ length: count }, () => BRIDGE);
    expect(anchor(pageOf(...blocks(50), FERRY), claim(0, FERRY))[0]?.pieces).toHaveLength(1);
    expect(anchor(pageOf(...blocks(51), FERRY), claim(0, FERRY))[0]?.pieces).toEqual([]);
  });

  it('gives no place to a claim whose words have changed', () => {
    const [anchored] = anchor(pageOf('The ferry left at ten.'), claim(0, FERRY));
    expect(anchored?.pieces).toEqual([]);
  });
});

describe('articleRoot', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const page = () => {
    const document = pageOf('The bridge', BRIDGE, FERRY);
    vi.stubGlobal('Element', document.defaultView?.Element);
    const [title, ...body] = document.querySelectorAll('p');
    const holder = document.createElement('div');
    holder.append(...body);
    title?.after(holder);
    const read = readPage(document);
    read.article.blocks[0] = { kind: 'title', text: 'The bridge' };
    return { read, holder };
  };

  it('holds the body of an article, and need not hold its headline', () => {
    const { read, holder } = page();
    expect(articleRoot(read)).toBe(holder);
  });

  it('is that of what is left of it, and nothing once it has left the page', () => {
    const { read, holder } = page();
    holder.firstElementChild?.remove();
    expect(holder.contains(articleRoot(read))).toBe(true);
    holder.remove();
    expect(articleRoot(read)).toBeNull();
  });
});
