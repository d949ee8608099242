// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importList, type ListReport } from '../../../../src/coverage/exchange/saved/import-list';
import { type ParseDocument, readList } from '../../../../src/coverage/exchange/saved/read-list';
import type { SavedEntry } from '../../../../src/coverage/exchange/saved/types';
import { article, fewer } from '../../engine/articles';
import { exported, freshEngine, linesOf, now } from './files';

const parse: ParseDocument = (text, type) => new DOMParser().parseFromString(text, type);

function list(name: string): SavedEntry[] {
  const entries = readList(readFileSync(join(import.meta.dirname, 'lists', name), 'utf8'), parse);
  if (!entries) throw new Error(`${name} is no list`);
  return entries;
}

type Engine = ReturnType<typeof freshEngine>['engine'];

function take(
  engine: Engine,
  entries: SavedEntry[],
  files: Record<string, string> = {},
): Promise<ListReport> {
  return importList(entries, {
    take: (articles) => engine['coverage.importSaved']({ articles }),
    textOf: async (file) => files[file] ?? null,
    parse: (html) => parse(html, 'text/html'),
    now,
  });
}

/** The articles of an engine's coverage, as an export gives them. */
async function articles(engine: Engine) {
  const lines = linesOf(await exported(engine)).map((line) => JSON.parse(line));
  return lines
    .filter((line) => line.type === 'article')
    .map(({ article: head, claims }) => ({
      ...head,
      claims: claims.map(({ text }: { text: string }) => text),
    }));
}

describe('a list of Pocket', () => {
  it('gives the headlines that state something, of what was read', async () => {
    const { engine } = freshEngine();
    expect(await take(engine, list('pocket.csv'))).toEqual({
      stored: 1,
      kept: 0,
      skipped: { unread: 1, noAddress: 1, otherKind: 0, noClaims: 1 },
      cancelled: false,
    });
    const title =
      'The council of Norbeck approved a new bridge across the river Elm, the mayor said on Tuesday';
    expect(await articles(engine)).toMatchObject([
      {
        url: 'https://harbour.example/norbeck/bridge',
        title,
        publisher: 'harbour.example',
        publishedAt: null,
        language: 'en',
        readAt: 1_932_715_200_000,
        claims: [title],
      },
    ]);
  });

  it('may be a page, too', async () => {
    const { engine } = freshEngine();
    expect(await take(engine, list('ril_export.html'))).toMatchObject({ stored: 1, skipped: { unread: 1 } });
    expect((await articles(engine))[0].url).toBe('https://harbour.example/norbeck/bridge');
  });
});

describe('a list of Wallabag', () => {
  it('gives the claims of its texts, and runs nothing that is in them', async () => {
    const { engine } = freshEngine();
    const report = await take(engine, list('wallabag.json'));
    expect(report).toMatchObject({ stored: 1, skipped: { unread: 1, noAddress: 1 } });
    const [stored] = await articles(engine);
    expect(stored).toMatchObject({
      url: 'https://inland.example/ferry',
      publisher: 'inland.example',
      author: 'Ada Marsh, Tom Reed',
      publishedAt: '2031-05-02T08:00:00+00:00',
      readAt: Date.parse('2031-05-03T10:00:00Z'),
    });
    expect(stored.claims).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The ferry Marigold carried 180 passengers/),
        expect.stringMatching(/^The crossing had been closed for nine weeks/),
      ]),
    );
    expect(document.title).not.toBe('taken over');
  });

  it('lets later readings be compared with it', async () => {
    const { engine } = freshEngine();
    await take(engine, list('wallabag.json'));
    const other = article('https://upland.example/ferry', [fewer.replace('180', '320')]);
    const { claims } = await engine['article.read']({ article: other, store: false });
    expect(claims[0]?.verdict).toMatchObject({
      mark: 'contradicted',
      evidence: [{ url: 'https://inland.example/ferry' }],
    });
  });

  it('changes nothing the second time, nor what was read from its page', async () => {
    const { engine } = freshEngine();
    await engine['article.read']({ article: article('https://inland.example/ferry', [fewer]), store: true });
    const before = await articles(engine);
    expect(await take(engine, list('wallabag.json'))).toMatchObject({ stored: 0, kept: 1 });
    expect(await articles(engine)).toEqual(before);
  });
});

describe('a list of Omnivore', () => {
  it('takes the texts from the files beside it, and the title where there is none', async () => {
    const { engine } = freshEngine();
    const html = `<div><p>${fewer} It was back before noon.</p></div>`;
    const report = await take(engine, list('metadata_0_to_20.json'), { 'ferry-service-18a.html': html });
    expect(report).toMatchObject({ stored: 2, skipped: { unread: 1 } });
    const [bridge, ferry] = await articles(engine);
    expect(bridge.claims).toEqual(['The council of Norbeck approved a new bridge across the river Elm']);
    expect(ferry.claims).toContain(fewer);
  });
});

describe('a list of Readwise Reader', () => {
  it('holds what was archived or read to the half', async () => {
    const { engine } = freshEngine();
    expect(await take(engine, list('reader.csv'))).toMatchObject({ stored: 2, skipped: { unread: 1 } });
    expect((await articles(engine)).map(({ readAt }) => new Date(readAt).toISOString())).toEqual([
      '2031-05-03T11:00:00.000Z',
      '2031-05-03T10:00:00.000Z',
    ]);
  });
});

describe.each(['zotero.rdf', 'csl.json'])('a library of Zotero (%s)', (name) => {
  it('gives its press articles, with their abstracts', async () => {
    const { engine } = freshEngine();
    const report = await take(engine, list(name));
    expect(report).toMatchObject({ stored: 1, skipped: { otherKind: 1 } });
    expect(await articles(engine)).toMatchObject([
      {
        url: 'https://inland.example/ferry',
        title: 'Ferry service to Tarn Island',
        publisher: 'The Inland Echo',
        author: expect.stringMatching(/^Ada Marsh/),
        publishedAt: '2031-05-02T00:00:00Z',
        language: 'en',
        claims: expect.arrayContaining([
          'The ferry Marigold carried 180 passengers to Tarn Island on Monday, the harbour office said.',
        ]),
      },
    ]);
  });
});

describe('any other file', () => {
  it.each([
    ['a list of something else', '[{"name": "x"}, 3, null]'],
    ['JSON that is no list', '{"url": "https://harbour.example"}'],
    ['half a list', '[{"is_archived": 1, "url": "https://harb'],
    ['a very deep list', '['.repeat(100_000)],
    ['a page', '<!doctype html><h1>Read Archive</h1><a href="https://harbour.example">x</a>'],
    ['broken XML', '<?xml version="1.0"?><rdf:RDF><x>'],
    ['a table without addresses', 'name,age\nAda,41'],
    ['nothing', ''],
  ])('is none: %s', (_, text) => {
    expect(readList(text, parse)).toBeNull();
  });

  it('is a list where it is a table with addresses, and texts where it has some', async () => {
    const { engine } = freshEngine();
    const csv = `\uFEFFurl;title;text;language\nhttps://inland.example/ferry;Ferry service;"${fewer}\n\nNobody was hurt.";en`;
    expect(await take(engine, readList(csv, parse) ?? [])).toMatchObject({ stored: 1 });
    expect((await articles(engine))[0].claims).toContain(fewer);
  });
});

it('a list that is cancelled keeps what came before', async () => {
  const { engine } = freshEngine();
  const stop = new AbortController();
  const entries = Array.from({ length: 30 }, (_, index): SavedEntry[] =>
    list('zotero.rdf').map((entry) =>
      typeof entry === 'string' ? entry : { ...entry, url: `https://inland.example/${index}` },
    ),
  ).flat();
  const report = await importList(entries, {
    take: (articles) => engine['coverage.importSaved']({ articles }),
    textOf: async () => null,
    parse: (html) => parse(html, 'text/html'),
    now,
    signal: stop.signal,
    onProgress: (done) => done >= 20 && stop.abort(),
  });
  expect(report).toMatchObject({ cancelled: true, stored: 10 });
  expect(await engine['coverage.summary']({})).toMatchObject({ articles: 10 });
});

it('an article longer than any page that is read is left out, and no other', async () => {
  const { engine } = freshEngine();
  const [saved] = list('zotero.rdf').filter((entry) => typeof entry !== 'string');
  if (!saved) throw new Error('no entry');
  const html = `<p>${'The ferry carried 320 passengers. '.repeat(40_000)}</p>`;
  const entries = [{ ...saved, url: 'https://inland.example/endless', content: { html } }, saved];
  const report = await take(engine, entries);
  expect(report).toMatchObject({ stored: 1, skipped: { noClaims: 1 }, cancelled: false });
});
