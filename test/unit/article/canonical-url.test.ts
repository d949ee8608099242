import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/article/canonical-url';
import { PageMeta } from '../../../src/article/page-meta';
import { normaliseUrl } from '../../../src/article/url';
import { page, URL_OF_PAGE } from './pages';

function canonicalOf(document: Document, url: string): string {
  return canonicalUrl(document, new PageMeta(document), url);
}

describe('one article has one address', () => {
  it.each([
    'https://courrier-du-port.example/mer/digue-nord/',
    'http://courrier-du-port.example/mer/digue-nord',
    'https://www.courrier-du-port.example/mer/digue-nord#commentaires',
    'https://Courrier-du-Port.example/mer/digue-nord?utm_source=lettre&utm_medium=email',
    'https://courrier-du-port.example/mer/digue-nord?fbclid=a&gclid=b&xtor=RSS-1&at_medium=c',
    'https://m.courrier-du-port.example/mer/digue-nord',
    'https://amp.courrier-du-port.example/mer/digue-nord',
    'https://courrier-du-port.example/amp/mer/digue-nord',
    'https://courrier-du-port.example/mer/digue-nord/amp/',
    'https://courrier-du-port.example/mer/digue-nord.amp',
    'https://courrier-du-port.example/mer/digue-nord?outputType=amp',
    'https://www.google.com/amp/s/courrier-du-port.example/mer/digue-nord',
    'https://www.google.co.uk/amp/s/courrier-du-port.example/mer/digue-nord',
    'https://google.fr/amp/s/courrier-du-port.example/mer/digue-nord',
    'https://courrier--du--port-example.cdn.ampproject.org/c/s/courrier-du-port.example/mer/digue-nord',
    'https://someone:secret@courrier-du-port.example/mer/digue-nord',
  ])('%s', (address) => {
    expect(normaliseUrl(address)).toBe(URL_OF_PAGE);
  });

  it('whatever the order of its parameters', () => {
    expect(normaliseUrl('https://a.example/?p=12&lang=fr')).toBe(
      normaliseUrl('https://a.example/?lang=fr&p=12'),
    );
  });

  it('but another parameter is another article', () => {
    expect(normaliseUrl('https://a.example/?p=12')).not.toBe(normaliseUrl('https://a.example/?p=13'));
  });

  it('but a site that is named like a rendering keeps its name', () => {
    expect(normaliseUrl('https://amp.example/digue-nord')).toBe('https://amp.example/digue-nord');
  });

  it.each(['not an address', ''])('and what is no address stays as it is: "%s"', (text) => {
    expect(normaliseUrl(text)).toBe(text);
  });
});

describe('the address that a page states', () => {
  const link = (href: string) => `<link rel="canonical" href="${href}">`;

  it.each([
    [
      'of the same site',
      'https://courrier-du-port.example/2026/digue',
      'https://courrier-du-port.example/2026/digue',
    ],
    [
      'of another host of the site',
      'https://mer.courrier-du-port.example/digue',
      'https://mer.courrier-du-port.example/digue',
    ],
    ['without its host', '/2026/digue', 'https://courrier-du-port.example/2026/digue'],
  ])('%s is believed', (_, href, expected) => {
    expect(canonicalOf(page('', link(href)), `${URL_OF_PAGE}?page=2`)).toBe(expected);
  });

  it.each([
    ['of another site', 'https://autre-journal.example/digue'],
    ['of a site under the same public suffix', 'https://voisin.example/mer/digue-nord'],
    ['of the front page', 'https://courrier-du-port.example/'],
    ['with another scheme', 'javascript:alert(1)'],
    ['that is none', 'https://['],
  ])('%s is not', (_, href) => {
    expect(canonicalOf(page('', link(href)), URL_OF_PAGE)).toBe(URL_OF_PAGE);
  });

  it('in og:url stands in for a canonical link that is not believed', () => {
    const head = `${link('https://autre.example/x')}<meta property="og:url" content="https://courrier-du-port.example/y">`;
    expect(canonicalOf(page('', head), URL_OF_PAGE)).toBe('https://courrier-du-port.example/y');
  });

  it('of the publisher is believed on an AMP cache', () => {
    const cached =
      'https://courrier--du--port-example.cdn.ampproject.org/c/s/courrier-du-port.example/amp/mer/digue-nord';
    expect(canonicalOf(page('', link(URL_OF_PAGE)), cached)).toBe(URL_OF_PAGE);
  });

  it.each([
    'https://google.voisin.example/amp/s/courrier-du-port.example/mer/digue-nord',
    'https://www.google.com.voisin.example/amp/s/courrier-du-port.example/mer/digue-nord',
    'https://cdn.ampproject.org.voisin.example/c/s/courrier-du-port.example/mer/digue-nord',
  ])('is not believed on a host that is merely called like a cache: %s', (url) => {
    const believed = canonicalOf(page('', link(URL_OF_PAGE)), url);
    expect(new URL(believed).hostname).toMatch(/\.voisin\.example$/);
  });

  it('separates sites under a suffix of two labels', () => {
    const stated = link('https://other.co.uk/a');
    expect(canonicalOf(page('', stated), 'https://paper.co.uk/b')).toBe('https://paper.co.uk/b');
  });
});
