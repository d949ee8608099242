import { describe, expect, it } from 'vitest';
import { jsonLdObjects } from '../../../src/article/json-ld';
import { readMetadata } from '../../../src/article/metadata';
import { PageMeta } from '../../../src/article/page-meta';
import { plainTexts } from '../../../src/article/plain-texts';
import { page, SENTENCES, URL_OF_PAGE } from './pages';

const TEXT = SENTENCES.join(' ');

function metadataOf(document: Document, url: string, text: string) {
  return readMetadata(
    document,
    new PageMeta(document),
    jsonLdObjects(document, plainTexts(document)),
    url,
    text,
  );
}

function metadataWith(head: string, body = '', text = TEXT) {
  return metadataOf(page(body, head), URL_OF_PAGE, text);
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'La digue nord a cédé',
  datePublished: '2026-03-03T06:40:00+01:00',
  author: [{ '@type': 'Person', name: 'Nolwenn Abgrall' }, { name: 'Per Le Goff' }],
  publisher: { '@type': 'Organization', name: 'Le Courrier du port' },
};

describe('structured data', () => {
  const EXPECTED = {
    title: 'La digue nord a cédé',
    publisher: 'Le Courrier du port',
    author: 'Nolwenn Abgrall, Per Le Goff',
    publishedAt: '2026-03-03T06:40:00+01:00',
    language: 'fr',
  };

  it.each([
    ['one object', ARTICLE],
    ['a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
    ['a list of lists', [[[ARTICLE]]]],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Autre' }, ARTICLE] },
    ],
    ['several types', { ...ARTICLE, '@type': ['Thing', 'https://schema.org/ReportageNewsArticle'] }],
    ['a page about it', { '@type': 'WebPage', mainEntity: ARTICLE }],
    [
      'a publisher named elsewhere',
      [
        { ...ARTICLE, publisher: { '@id': '#org' } },
        { '@id': '#org', '@type': 'Organization', name: 'Le Courrier du port' },
      ],
    ],
    ['raw line breaks in strings', JSON.stringify({ ...ARTICLE, description: 'a|b' }).replace('|', '\n')],
  ])('is read from %s', (_, value) => {
    expect(metadataWith(jsonLd(value))).toEqual(EXPECTED);
  });

  it.each([
    ['cut short', '{"@type": "NewsArticle", "headline": '],
    ['no JSON at all', 'var a = 1;'],
    ['null', 'null'],
    [
      'values of the wrong kind',
      { '@type': 'NewsArticle', headline: 7, author: [null, 3], publisher: [], datePublished: {} },
    ],
    ['nesting without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['far too much', { '@type': 'NewsArticle', headline: 'x'.repeat(600_000) }],
  ])('gives way to the page where it is %s', (_, value) => {
    expect(metadataWith(jsonLd(value))).toEqual({
      title: 'La digue nord a cédé',
      publisher: 'Courrier du port',
      author: null,
      publishedAt: null,
      language: 'fr',
    });
  });

  it('is read as its readers see it where its texts are written as HTML', () => {
    const article = {
      ...ARTICLE,
      headline: 'C&ocirc;te d&#8217;Azur&nbsp;: &laquo; Mer & Monde &raquo; <cède>',
      publisher: { '@type': 'Organization', name: 'L&#039;&Eacute;cho &amp; Nous' },
    };
    const { title, publisher } = metadataWith(jsonLd(article));
    expect(title).toBe('Côte d’Azur : « Mer & Monde » <cède>');
    expect(publisher).toBe("L'Écho & Nous");
  });

  it('of other articles is not taken for that of this one', () => {
    const others = Array.from({ length: 9 }, (_, i) => ({ ...ARTICLE, headline: `Autre titre ${i}` }));
    expect(metadataWith(jsonLd({ '@type': 'ItemList', itemListElement: others })).author).toBeNull();
  });
});

describe('microdata', () => {
  const item = `<div itemscope itemtype="https://schema.org/WebPage">
    <div itemprop="mainEntity" itemscope itemtype="http://schema.org/NewsArticle">
      <h1 itemprop="name headline">La digue nord a cédé</h1>
      <p>Par <span itemprop="author" itemscope><span itemprop="name">Nolwenn Abgrall</span></span>,
      <time itemprop="datePublished" datetime="2026-03-03T06:40:00+01:00">mardi</time></p>
      <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization">
        <meta itemprop="name" content="Le Courrier du port"></div>
      <div itemprop="comment" itemscope><b itemprop="author">Un lecteur</b></div>
    </div></div>`;

  it('tells of the article as JSON-LD does', () => {
    expect(metadataWith('', item)).toEqual({
      title: 'La digue nord a cédé',
      publisher: 'Le Courrier du port',
      author: 'Nolwenn Abgrall',
      publishedAt: '2026-03-03T06:40:00+01:00',
      language: 'fr',
    });
  });

  it('gives way to the JSON-LD of the same page', () => {
    const stated = metadataWith(jsonLd({ ...ARTICLE, author: 'La rédaction' }), item);
    expect(stated.author).toBe('La rédaction');
  });
});

describe('the date', () => {
  it.each([
    ['2026-03-03T06:40:00+01:00', '2026-03-03T06:40:00+01:00'],
    ['2026-03-03T06:40:12.345Z', '2026-03-03T06:40:12Z'],
    ['2026-03-03T06:40-0500', '2026-03-03T06:40:00-05:00'],
    ['2026-03-03 06:40:00', '2026-03-03T06:40:00Z'],
    ['2026-03-03', '2026-03-03T00:00:00Z'],
    ['Tue, 3 Mar 2026 06:40:00 GMT', '2026-03-03T06:40:00Z'],
    ['2026-02-30T06:40:00Z', null],
    ['2026-13-01', null],
    ['2026-03-03T25:00:00Z', null],
    ['2026-03-03T06:40:00+99:00', null],
    ['0000-00-00', null],
    ['3 mars 2026', null],
    ['hier', null],
  ])('%s is read as %s', (stated, read) => {
    expect(metadataWith(`<meta property="article:published_time" content="${stated}">`).publishedAt).toBe(
      read,
    );
  });

  it('comes from the first source that states a real one', () => {
    const head = `${jsonLd({ ...ARTICLE, datePublished: 'bientôt' })}<meta name="date" content="2026-31-31">`;
    const body = '<time datetime="2026-03-04T08:00:00+01:00">4 mars</time>';
    expect(metadataWith(head, body).publishedAt).toBe('2026-03-04T08:00:00+01:00');
  });
});

describe('the title', () => {
  it.each([
    ['La digue a cédé - Courrier du port', 'La digue a cédé'],
    ['La digue a cédé | Courrier du Port', 'La digue a cédé'],
    ['La digue a cédé – Mer - Courrier du port', 'La digue a cédé – Mer'],
    ['Saint-Elme - la digue a cédé', 'Saint-Elme - la digue a cédé'],
    ['Courrier du port', 'Courrier du port'],
  ])('%s is %s', (stated, title) => {
    expect(metadataWith(`<meta property="og:title" content="${stated}">`).title).toBe(title);
  });
});

describe('the title without structured data', () => {
  it.each([
    [
      'the heading, where the page adds a section',
      'La digue a cédé à Saint-Elme',
      'La digue a cédé à Saint-Elme',
    ],
    ['its own, where the heading is a logo', 'Mer', 'Mer. La digue a cédé à Saint-Elme'],
  ])('is %s', (_, heading, title) => {
    const head = '<meta property="og:title" content="Mer. La digue a cédé à Saint-Elme">';
    expect(metadataWith(head, `<h1>${heading}</h1>`).title).toBe(title);
  });
});

describe('the language', () => {
  it('is that of the text where the page states another', () => {
    const english =
      'The north wall of the harbour has failed, and the mayor said that it was not known how long the works would take.';
    expect(metadataWith('', '', english).language).toBe('en');
  });

  it('is unknown where the text is plainly not in the one stated', () => {
    const danish =
      'Den nordlige mole i havnen brød sammen natten til mandag, og tolv fiskere måtte flytte deres både. ';
    expect(metadataWith('', '', danish.repeat(4)).language).toBe('und');
  });

  it('is the one stated where the text is too short to tell', () => {
    expect(metadataWith('', '', 'Digue').language).toBe('fr');
  });

  it('may be one that Crossread has no words of', () => {
    const document = page('');
    document.documentElement.lang = 'nb-NO';
    expect(metadataOf(document, URL_OF_PAGE, 'Moloen i havnen raste natt til mandag.').language).toBe('nb');
  });
});

it('falls back on the host for the outlet', () => {
  const document = page('');
  for (const meta of document.querySelectorAll('meta')) meta.remove();
  expect(metadataOf(document, 'https://www.phare-info.example/a', TEXT).publisher).toBe('phare-info.example');
});
