import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../src/article/recognise';
import { page, paragraphs, SENTENCES, URL_OF_PAGE } from './pages';

/** A page that says nothing of itself. */
function bare(body: string, head = ''): Document {
  return new JSDOM(
    `<!doctype html><head><title>Port</title>${head}</head><body><h1>Au port</h1>${body}</body>`,
  ).window.document;
}

/** Prose without any sign of being published. */
const letter = new JSDOM(`<title>Boîte</title><div>${paragraphs()}</div>`).window.document;

const TEASERS = SENTENCES.map(
  (sentence, i) =>
    `<div><h3><a href="/${i}">Un titre assez long pour dire ce qui est arrivé, numéro ${i}</a></h3><p>${sentence}</p></div>`,
).join('');

describe('is an article', () => {
  it.each([
    ['paragraphs', `<article>${paragraphs()}</article>`],
    ['line breaks', `<div>${SENTENCES.join('<br><br>')}</div>`],
    [
      'divs with spans',
      SENTENCES.map((sentence) => `<div class="para"><span>${sentence}</span></div>`).join(''),
    ],
    ['nested sections', SENTENCES.map((sentence) => `<section><p>${sentence}</p></section>`).join('')],
  ])('a page of %s, whether it says so or not', (_, body) => {
    expect(looksLikeArticle(page(body), URL_OF_PAGE)).toBe(true);
    expect(looksLikeArticle(bare(body), URL_OF_PAGE)).toBe(true);
  });

  it('a short page that says so', () => {
    expect(looksLikeArticle(page(paragraphs(SENTENCES.slice(0, 2))), URL_OF_PAGE)).toBe(true);
    expect(looksLikeArticle(bare(paragraphs(SENTENCES.slice(0, 2))), URL_OF_PAGE)).toBe(false);
  });

  it('a page with a video beside its text', () => {
    const video = '<script type="application/ld+json">{"@type":"VideoObject","name":"La digue"}</script>';
    expect(looksLikeArticle(page(paragraphs(), video), URL_OF_PAGE)).toBe(true);
  });

  it('a page under the root address with a parameter', () => {
    expect(looksLikeArticle(page(paragraphs()), 'https://courrier-du-port.example/?p=812')).toBe(true);
  });
});

describe('is no article', () => {
  it.each([
    ['a front page', page(paragraphs()), 'https://courrier-du-port.example/'],
    ['a front page in one language', page(paragraphs()), 'https://courrier-du-port.example/fr/'],
    [
      'a section with teasers',
      bare(`<main>${TEASERS}${TEASERS}</main>`),
      'https://courrier-du-port.example/mer',
    ],
    [
      'a page of search results',
      bare(paragraphs(), '<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>'),
      'https://courrier-du-port.example/recherche?q=digue',
    ],
    ['a video page', bare(paragraphs(), '<meta property="og:type" content="video.other">'), URL_OF_PAGE],
    [
      'a form',
      bare(`<form>${SENTENCES.map((s) => `<label>${s}<input></label>`).join('')}</form>`),
      URL_OF_PAGE,
    ],
    ['a letter being written', bare(`<div contenteditable="true">${paragraphs()}</div>`), URL_OF_PAGE],
    ['an office application', bare(`<div role="application">${paragraphs()}</div>`), URL_OF_PAGE],
    ['a letter being read', letter, 'https://courriel.example/boite/12'],
    ['a page with no text', page(''), URL_OF_PAGE],
    [
      'a menu',
      bare(`<ul>${'<li><a href="/x">Toutes les nouvelles du port et de la pêche</a></li>'.repeat(40)}</ul>`),
      URL_OF_PAGE,
    ],
    ['an article without its text', page('<article><h1>La digue nord a cédé</h1></article>'), URL_OF_PAGE],
  ])('%s', (_, document, url) => {
    expect(looksLikeArticle(document, url)).toBe(false);
  });
});
