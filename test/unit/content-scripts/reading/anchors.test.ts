import { describe, expect, it } from 'vitest';
import { type Anchored, anchorClaims } from '../../../../content-scripts/reading/anchors';
import { claim, pageOf, textsOf } from '../claims';

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

  it('gives no place to a claim whose words have changed', () => {
    const [anchored] = anchor(pageOf('The ferry left at ten.'), claim(0, FERRY));
    expect(anchored?.pieces).toEqual([]);
  });
});
