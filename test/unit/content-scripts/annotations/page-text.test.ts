// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPageText } from '../../../../content-scripts/annotations/page-text';
import { readArticle } from '../../../../src/article/read';

const paragraphs = [
  'The harbour of <a href="/t">Tollmouth</a> will close\n   in May, the port said on Monday morning.',
  'Repairs cost 12 million pounds, which the town pays with a loan over twenty years.',
  'Fishing boats move to Brill, a village half an hour away, until the work is done.',
];

async function pageText(...more: string[]) {
  document.head.innerHTML = '<title>Harbour</title>';
  document.body.innerHTML = `<article><h1>Harbour to close</h1>${[...paragraphs, ...more]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article><figure><figcaption>Brill in winter</figcaption></figure><p hidden>No</p>`;
  const article = readArticle(document, 'https://coast-daily.example/harbour');
  return { article, text: await readPageText(document, article, async () => {}) };
}

const range = (start: [Node | null | undefined, number], end: [Node | null | undefined, number]) => {
  const made = document.createRange();
  made.setStart(start[0] as Node, start[1]);
  made.setEnd(end[0] as Node, end[1]);
  return made;
};

describe('the text of a page', () => {
  it('is its article, then what else it shows, each once', async () => {
    const { article, text } = await pageText();
    const ofArticle = article?.article.blocks.map((block) => block.text).join('\n') ?? '';
    expect(text.text.startsWith(ofArticle)).toBe(true);
    expect(text.text.match(/Repairs cost/g)).toHaveLength(1);
    expect(text.text.slice(ofArticle.length)).toMatch(/Brill in winter$/);
    expect(text.text).not.toContain('No');
  });

  it('leads from a selection over several paragraphs to the words, and back to their nodes', async () => {
    const { text } = await pageText();
    const [first, second] = [...document.querySelectorAll('p')];
    const link = document.querySelector('a')?.firstChild;
    const place = text.within(range([link, 4], [second?.firstChild, 12]));
    expect(place && text.text.slice(place.start, place.end)).toBe(
      'mouth will close in May, the port said on Monday morning.\nRepairs cost',
    );
    const pieces = place ? text.pieces(place) : [];
    expect(pieces.map(({ node }) => node.parentElement)).toEqual([link?.parentElement, first, second]);
    expect(pieces[0]).toMatchObject({ node: link, start: 4, end: 9 });
    expect(pieces.at(-1)).toMatchObject({ start: 0, end: 12 });
  });

  it('takes a selection whose ends are elements, and none of white space or of what is hidden', async () => {
    const { text } = await pageText();
    const [, second] = [...document.querySelectorAll('p')];
    const caption = document.querySelector('figcaption');
    const whole = text.within(range([second, 0], [second, 1]));
    expect(whole && text.text.slice(whole.start, whole.end)).toBe(paragraphs[1]);
    const outside = text.within(range([caption, 0], [caption, 1]));
    expect(outside && text.text.slice(outside.start, outside.end)).toBe('Brill in winter');
    const hidden = document.querySelector('[hidden]');
    expect(text.within(range([hidden, 0], [hidden, 1]))).toBeNull();
    expect(text.within(range([second?.firstChild, 7], [second?.firstChild, 8]))).toBeNull();
  });

  it('finds a sentence in its own paragraph, and where that is another by now, where it stands first', async () => {
    const again = paragraphs[1] ?? '';
    const { text } = await pageText(again);
    const places = [...text.text.matchAll(/Repairs cost/g)].map(({ index }) => index);
    expect(places).toHaveLength(2);
    const sentence = { start: 0, text: again };
    expect(text.placeOf({ block: 4, ...sentence })?.start).toBe(places[1]);
    expect(text.placeOf({ block: 1, ...sentence })?.start).toBe(places[0]);
    expect(text.placeOf({ block: 1, start: 0, text: 'The port stays open.' })).toBeNull();
  });
});
