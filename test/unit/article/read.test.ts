import { describe, expect, it } from 'vitest';
import { readArticle, readArticleInSlices } from '../../../src/article/read';
import { page, paragraphs, SENTENCES, URL_OF_PAGE } from './pages';

function blocksOf(document: Document): string[] {
  const blocks = readArticle(document, URL_OF_PAGE)?.article.blocks ?? [];
  return blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

const AS_PARAGRAPHS = SENTENCES.map((sentence) => `paragraph: ${sentence}`);
const HEADLINE = '<h1>La digue nord a cédé</h1>';

describe('the layouts of articles', () => {
  it.each([
    ['paragraphs', `<article>${HEADLINE}${paragraphs()}</article>`],
    [
      'double line breaks',
      `<article>${HEADLINE}<div class="texte">${SENTENCES.join('<br><br>\n')}</div></article>`,
    ],
    ['single line breaks', `<article>${HEADLINE}<div>${SENTENCES.join('<br>')}</div></article>`],
    [
      'divs with spans',
      `${HEADLINE}<main>${SENTENCES.map((s) => `<div><span>${s}</span></div>`).join('')}</main>`,
    ],
    [
      'nested sections',
      `${HEADLINE}<div>${SENTENCES.map((s) => `<section><section><p>${s}</p></section></section>`).join('')}</div>`,
    ],
    ['a form around the page', `<form action="/">${HEADLINE}<div>${paragraphs()}</div></form>`],
  ])('reads %s', (_, body) => {
    expect(blocksOf(page(body))).toEqual(['title: La digue nord a cédé', ...AS_PARAGRAPHS]);
  });

  it('keeps a line break inside a sentence as a space', () => {
    const [first = '', ...rest] = SENTENCES;
    const body = `<article><p>${first.replace(' sur ', ' sur<br>')}</p>${paragraphs(rest)}</article>`;
    expect(blocksOf(page(body))).toEqual(AS_PARAGRAPHS);
  });

  it('tells headings, quotes and list items from paragraphs', () => {
    const body = `<article>${HEADLINE}<p>${SENTENCES[0]}</p><h2>Les dégâts</h2><p>${SENTENCES[1]}</p>
      <blockquote><p>${SENTENCES[2]}</p></blockquote><ul><li>${SENTENCES[3]}</li></ul><p>${SENTENCES[4]}</p></article>`;
    expect(blocksOf(page(body))).toEqual([
      'title: La digue nord a cédé',
      `paragraph: ${SENTENCES[0]}`,
      'heading: Les dégâts',
      `paragraph: ${SENTENCES[1]}`,
      `quote: ${SENTENCES[2]}`,
      `item: ${SENTENCES[3]}`,
      `paragraph: ${SENTENCES[4]}`,
    ]);
  });

  it('reads a short body that the page marks, without the longer caption before it', () => {
    const caption =
      'Le port, la digue, les quais, la jetée, les grues et les bateaux, vus du ciel, en mars, par beau temps.';
    const body = `<div class="picture"><p>${caption}</p></div><div class="articleBody"><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p></div>`;
    expect(blocksOf(page(body))).toEqual(AS_PARAGRAPHS.slice(0, 2));
  });

  it('reads a page whose content is hidden from screen readers while a dialog is open', () => {
    const dialog = '<div role="dialog"><p>Acceptez-vous que nous mesurions l’audience de ce site ?</p></div>';
    const body = `${dialog}<div aria-hidden="true"><main>${paragraphs()}</main></div>`;
    expect(blocksOf(page(body))).toEqual(AS_PARAGRAPHS);
  });

  it('reads right-to-left and mixed scripts', () => {
    const texts = [
      'قال رئيس البلدية إن السد الشمالي انهار ليلة الاثنين، وإن 12 صيادا غادروا المرسى، وفق بيان رسمي.',
      'הנמל נסגר ביום שני, כך מסר דובר העירייה, לאחר שהמזח הצפוני קרס לאורך 40 מטרים, בלי נפגעים.',
      '港口北堤坍塌，市长 Yann Kerleo 说，十二名渔民已经离开泊位，没有人受伤，工程将在六月开始，至少持续五个月，费用由地区承担。',
    ];
    expect(blocksOf(page(`<article dir="rtl">${paragraphs(texts)}${paragraphs(texts)}</article>`))).toEqual(
      [...texts, ...texts].map((text) => `paragraph: ${text}`),
    );
  });
});

describe('what is not read', () => {
  const FURNITURE: [string, string][] = [
    ['navigation', '<nav><a href="/">Accueil</a> <a href="/mer">Mer</a></nav>'],
    [
      'a box of other articles',
      '<aside><h3>À lire aussi</h3><ul><li><a href="/b">Le phare rouvre</a></li></ul></aside>',
    ],
    [
      'a line to another article',
      '<p>Lire aussi : <a href="/b">Le phare rouvre au public après deux ans de travaux</a></p>',
    ],
    [
      'an English line to another article',
      '<p><strong>Read more:</strong> <a href="/b">The lighthouse opens again</a></p>',
    ],
    [
      'share buttons',
      '<h2>Partager :</h2><div class="share-bar"><span>Facebook</span><span>Courriel</span></div>',
    ],
    ['an invitation to comment', '<section><p>Laisser un commentaire</p></section>'],
    [
      'comments',
      '<section class="comments"><h3>3 commentaires</h3><p>Il fallait s’y attendre, la digue était fissurée depuis des années.</p></section>',
    ],
    [
      'a caption',
      '<figure><img src="d.jpg"><figcaption>La digue, vue du ciel. Photo : A. Le Goff</figcaption></figure>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-box"><p>Recevez chaque matin les nouvelles du port dans votre boîte, gratuitement et sans publicité.</p></div>',
    ],
    [
      'a cookie notice',
      '<div id="cookie-consent"><p>Nous utilisons des cookies pour mesurer l’audience de nos pages et améliorer nos services.</p></div>',
    ],
    [
      'the author',
      '<div class="author-bio"><p>Nolwenn Abgrall couvre le port et la pêche depuis dix ans pour le journal.</p></div>',
    ],
    [
      'tags',
      '<ul class="tags"><li><a href="/t/port">Port</a></li><li><a href="/t/digue">Digue</a></li></ul>',
    ],
    ['an advertisement label', '<p>Publicité</p>'],
    [
      'what is hidden',
      '<p hidden>Ce texte est caché aux lecteurs, et ne doit donc pas être lu non plus.</p><p style="display: none">Celui-ci aussi, par son style.</p>',
    ],
    ['a byline', '<p>Par Nolwenn Abgrall (à Saint-Elme). Publié le 3 mars 2026 à 6h40.</p>'],
    ['an English byline', '<p>By Nolwenn Abgrall and Per Le Goff in Saint-Elme</p>'],
    ['a byline in a heading', '<h2>Nolwenn Abgrall, 3 mars 2026</h2>'],
    [
      'a ticker',
      '<div>EN CE MOMENT : Le phare rouvre au public · Un voilier retrouvé au large · Grand frais demain</div>',
    ],
    ['an offer', '<p>Abonnez-vous pour 3 euros par mois et lisez toutes nos enquêtes sur la mer.</p>'],
    [
      'a component for subscribers',
      '<div data-component="subscribe"><p>Nos abonnés reçoivent la lettre de la capitainerie chaque jeudi.</p></div>',
    ],
    ['the date line', '<div class="when">Publié le <time datetime="2026-03-03">3 mars 2026</time></div>'],
  ];

  it.each(FURNITURE)('%s', (_, furniture) => {
    const body = `<article>${HEADLINE}${paragraphs(SENTENCES.slice(0, 3))}${furniture}${paragraphs(SENTENCES.slice(3))}</article>`;
    expect(blocksOf(page(body))).toEqual(['title: La digue nord a cédé', ...AS_PARAGRAPHS]);
  });

  it('the same at the ends of the body', () => {
    const all = FURNITURE.map(([, furniture]) => furniture).join('');
    const body = `<article>${HEADLINE}${all}${paragraphs()}${all}</article><footer>Tous droits réservés</footer>`;
    expect(blocksOf(page(body))).toEqual(['title: La digue nord a cédé', ...AS_PARAGRAPHS]);
  });

  it('a closing line of the page behind the element that frames the text', () => {
    const body = `<div>${HEADLINE}<div>${SENTENCES.join('<br><br>')}</div><div>Fait avec soin à Saint-Elme.</div></div>`;
    expect(blocksOf(page(body))).toEqual(['title: La digue nord a cédé', ...AS_PARAGRAPHS]);
  });

  it.each([
    'Par Saint-Elme, le 3 mars 2026, sont passés 12 voiliers.',
    'Yann Kerleo, maire depuis le 3 mars 2020, n’a pas répondu.',
    'En 2019 · l’année de la visite · la digue tenait encore, dit la région, qui ne finance plus rien, ni la digue, ni le phare, ni le quai sud, ni les pontons, ni la cale.',
  ])('but this sentence is: %s', (sentence) => {
    const body = `<article>${HEADLINE}<p>${sentence}</p>${paragraphs()}</article>`;
    expect(blocksOf(page(body))).toContain(`paragraph: ${sentence}`);
  });

  it('articles inside the article: comments and teasers', () => {
    const inner =
      '<article><p>Une réponse d’un lecteur, avec son avis sur la digue, et sur le maire aussi.</p></article>';
    const body = `<article>${HEADLINE}${paragraphs()}${inner}${inner}</article>`;
    expect(blocksOf(page(body))).toEqual(['title: La digue nord a cédé', ...AS_PARAGRAPHS]);
  });

  it('the next article, which a site puts below as the reader scrolls', () => {
    const next = SENTENCES.map((sentence) => sentence.replace('digue', 'jetée'));
    const body = `<main><article>${HEADLINE}${paragraphs()}</article><article><h1>La jetée tient</h1>${paragraphs(next)}</article></main>`;
    expect(blocksOf(page(body))).toEqual(['title: La digue nord a cédé', ...AS_PARAGRAPHS]);
  });

  it('but the entries of a live page are, long as they may be', () => {
    const entry = `<article>${paragraphs()}</article>`;
    const body = `<main>${HEADLINE}<p>${SENTENCES[0]}</p>${entry}${entry}</main>`;
    expect(blocksOf(page(body))).toHaveLength(2 + 2 * SENTENCES.length);
  });

  it('but a sentence that begins like a label is', () => {
    const sentence =
      'Partager les frais du chantier reste le vœu de la région, qui attend la réponse de la commune.';
    const body = `<article>${paragraphs()}<p>${sentence}</p></article>`;
    expect(blocksOf(page(body))).toContain(`paragraph: ${sentence}`);
  });
});

describe('where a site puts another article below or in the place of the first, and says of itself only what it first was', () => {
  const NEXT_URL = 'https://courrier-du-port.example/mer/jetee';
  const next = SENTENCES.map((sentence) => sentence.replace('digue', 'jetée'));
  const head = `<meta property="og:title" content="La digue nord a cédé"><meta property="og:url" content="${URL_OF_PAGE}">
    <meta name="author" content="Nolwenn Abgrall"><link rel="canonical" href="${URL_OF_PAGE}">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "La digue nord a cédé",
      "datePublished": "2026-03-03", "publisher": {"name": "Le Courrier"}}</script>`;
  const entry = (heading: string, date: string, sentences: readonly string[]) =>
    `<article><h1>${heading}</h1><time datetime="${date}"></time>
      <div itemprop="articleBody">${paragraphs(sentences)}</div></article>`;
  const both = (more = '') =>
    page(
      `<main>${entry('La digue nord a cédé', '2026-03-03', [...SENTENCES, ...SENTENCES])}
        ${entry('La jetée tient bon', '2026-03-04', next)}</main>`,
      head + more,
    );
  const read = (document: Document, url: string) => {
    const article = readArticle(document, url)?.article;
    return article && { ...article, blocks: article.blocks.map(({ text }) => text) };
  };
  const second = {
    url: NEXT_URL,
    title: 'La jetée tient bon',
    publisher: 'Courrier du port',
    author: null,
    publishedAt: '2026-03-04T00:00:00Z',
    language: 'fr',
    blocks: ['La jetée tient bon', ...next],
  };

  it('reads the article that address and title name', () => {
    const document = both();
    document.title = 'La jetée tient bon - Courrier du port';
    expect(read(document, NEXT_URL)).toEqual(second);
  });

  it('takes what structured data says of that one', () => {
    const data = { '@type': 'NewsArticle', headline: 'La jetée tient bon', author: { name: 'Per Le Goff' } };
    const document = both(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    document.title = 'La jetée tient bon - Courrier du port';
    expect(read(document, NEXT_URL)).toEqual({ ...second, author: 'Per Le Goff' });
  });

  const replaced = (heading: string) => page(`<main>${entry(heading, '2026-03-04', next)}</main>`, head);

  it('reads the article that stands in the place of the first', () => {
    const document = replaced('La jetée tient bon');
    document.title = 'La jetée tient bon - Courrier du port';
    expect(read(document, NEXT_URL)).toEqual(second);
    document.querySelector('[property="og:site_name"]')?.remove();
    expect(read(document, NEXT_URL)).toEqual({ ...second, publisher: 'Le Courrier' });
  });

  const renamed = (document: Document, title: string, url: string) => {
    document.title = `${title} - Courrier du port`;
    document.querySelector('[property="og:title"]')?.setAttribute('content', title);
    document.querySelector('[property="og:url"]')?.setAttribute('content', url);
    document.querySelector('[rel="canonical"]')?.setAttribute('href', url);
  };
  const staleData = (headline: string) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline,
      datePublished: '2026-03-03',
      author: 'Per Le Goff',
      mainEntityOfPage: { '@type': 'WebPage', '@id': URL_OF_PAGE },
    })}</script>`;

  it.each([
    ['above it', (more: string) => both(more)],
    [
      'of before',
      (more: string) => page(`<main>${entry('La jetée tient bon', '2026-03-04', next)}</main>`, head + more),
    ],
  ])('reads the article that all but structured data name, which are of the one %s', (_, opened) => {
    const document = opened(staleData('La digue nord a cédé'));
    document.querySelector('script')?.remove();
    renamed(document, 'La jetée tient bon', NEXT_URL);
    expect(read(document, NEXT_URL)).toEqual({ ...second, author: 'Nolwenn Abgrall' });
  });

  it('takes structured data without an address for those of the page as it was loaded', async () => {
    const document = replaced('La jetée tient bon');
    renamed(document, 'La jetée tient bon', NEXT_URL);
    const published = async (loadedFrom: string) =>
      (await readArticleInSlices(document, NEXT_URL, async () => {}, loadedFrom))?.article.publishedAt;
    expect(await published(URL_OF_PAGE)).toBe(second.publishedAt);
    expect(await published(`${NEXT_URL}?utm_source=letter`)).toBe('2026-03-03T00:00:00Z');
  });

  it('takes what a page calls itself elsewhere for its own where only a parameter is added to the address', () => {
    const called = head.replaceAll('La digue nord a cédé', 'Ce que l’on sait du port');
    const document = page(`<main>${entry('La digue nord a cédé', '2026-03-04', SENTENCES)}</main>`, called);
    document.title = 'La digue nord a cédé - Courrier du port';
    const article = read(document, `${URL_OF_PAGE}?x=1`);
    expect(article).toMatchObject({ url: URL_OF_PAGE, author: 'Nolwenn Abgrall' });
  });

  it('takes a page that is called otherwise in its title for what it says it is', () => {
    const document = replaced('La digue nord a cédé');
    document.title = 'Digue rompue : ce que l’on sait - Courrier du port';
    expect(read(document, NEXT_URL)).toMatchObject({ url: URL_OF_PAGE, title: 'La digue nord a cédé' });
  });

  it.each([
    ['its address', URL_OF_PAGE, 'La jetée tient bon - Courrier du port'],
    ['its title', NEXT_URL, 'La digue nord a cédé - Courrier du port'],
    ['no title of the page', NEXT_URL, '(1) Courrier du port'],
  ])('reads the first one where the page has still %s', (_, url, title) => {
    const document = both();
    document.title = title;
    expect(read(document, url)).toMatchObject({ url: URL_OF_PAGE, title: 'La digue nord a cédé' });
  });
});

describe('a page', () => {
  it('is left as it was', () => {
    const document = page(`<article>${HEADLINE}${paragraphs()}<aside>Autour</aside></article>`);
    const before = document.documentElement.outerHTML;
    readArticle(document, URL_OF_PAGE);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leads every block back to its own Text nodes', () => {
    const [first = '', ...rest] = SENTENCES;
    const document = page(
      `<article>${HEADLINE}<p>\n  ${first.replace('40 mètres', '<b>40&nbsp;<i>mètres</i></b>')}\n</p>${paragraphs(rest)}</article>`,
    );
    const read = readArticle(document, URL_OF_PAGE);
    expect(read?.texts).toHaveLength(read?.article.blocks.length ?? -1);
    read?.article.blocks.forEach(({ text }, i) => {
      const ranges = read.texts[i]?.ranges(0, text.length) ?? [];
      expect(ranges.every(({ node }) => document.contains(node))).toBe(true);
      const shown = ranges.map(({ node, start, end }) => node.data.slice(start, end)).join('');
      expect(shown.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    });
  });

  it('has no article where it has no text', () => {
    expect(readArticle(page(''), URL_OF_PAGE)).toBeNull();
    expect(readArticle(page('<article></article>'), URL_OF_PAGE)).toBeNull();
    expect(readArticle(page('<nav><a href="/">Accueil</a></nav>'), URL_OF_PAGE)).toBeNull();
  });

  it('is read the same in slices, with pauses between', async () => {
    const document = page(`<article>${HEADLINE}${paragraphs()}</article>`);
    let pauses = 0;
    const sliced = await readArticleInSlices(document, URL_OF_PAGE, async () => {
      pauses++;
    });
    expect(sliced?.article).toEqual(readArticle(document, URL_OF_PAGE)?.article);
    expect(pauses).toBeGreaterThan(2);
  });

  it('of thousands of paragraphs is read whole, in many steps, without the list beside it', async () => {
    const texts = Array.from({ length: 1_300 }, (_, i) => `${i} : ${SENTENCES[i % SENTENCES.length]}`);
    const list = texts.map((text) => `<li><a href="/b">${text}</a></li>`).join('');
    const document = page(`<div><ul>${list}</ul></div><div>${HEADLINE}${paragraphs(texts)}</div>`);
    let pauses = 0;
    const read = await readArticleInSlices(document, URL_OF_PAGE, async () => {
      pauses++;
    });
    expect(read?.article.blocks.slice(1).map(({ text }) => text)).toEqual(texts);
    expect(pauses).toBeGreaterThan(15);
  });

  it('with text at every level of a deep nesting is read', () => {
    const document = page('<article></article>');
    let inner = document.querySelector('article');
    for (let depth = 0; depth < 300; depth++) {
      inner?.append(`${depth} : ${SENTENCES[depth % SENTENCES.length]}`);
      inner = inner?.appendChild(document.createElement(depth % 2 ? 'p' : 'div')) ?? null;
    }
    expect(blocksOf(document).length).toBeGreaterThan(50);
  });

  it('with 2 MB of text in one node is refused as too large', () => {
    const document = page(`<article><p>${'Un mot, puis un autre. '.repeat(90_000)}</p></article>`);
    expect(() => readArticle(document, URL_OF_PAGE)).toThrow(
      expect.objectContaining({ code: 'articleTooLarge' }),
    );
  });

  it('is read where it nests far deeper than any page needs', () => {
    const depth = 2_000;
    const document = page(`${'<div>'.repeat(depth)}${paragraphs()}${'</div>'.repeat(depth)}`);
    expect(blocksOf(document)).toEqual(AS_PARAGRAPHS);
  });
});
