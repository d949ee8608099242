import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MarkedClaim } from '../../src/messages';
import { type GoldSentence, type SamplePage, sampleEvents } from '../pages/load';
import { startWorld, visit, type World } from './lib/world';

const events = sampleEvents();
const pages = events.flatMap((event) => event.pages);

/** Share of the gold marks that must be met: what every change has to keep; `bench:verdicts` measures the rest. */
const FLOOR = 0.6;

interface Met {
  page: SamplePage;
  phase: string;
  languageSupported: boolean;
  url: string;
  claims: MarkedClaim[];
}

let world: World;
const met = new Map<string, Met>();

beforeAll(async () => {
  world = await startWorld({
    pages: new Map(pages.map((page) => [page.address, readFileSync(page.path, 'utf8')])),
  });
  for (const sample of pages) {
    const { page, state } = await visit(world, sample.address);
    const { claims, languageSupported } =
      state.phase === 'read' ? state.reading : { claims: [], languageSupported: true };
    const url = state.phase === 'read' ? state.article.url : '';
    met.set(sample.address, { page: sample, phase: state.phase, languageSupported, url, claims });
    await page.close();
  }
}, 120_000);
afterAll(() => world.close());

const ofKind = (kind: SamplePage['kind']) => [...met.values()].filter(({ page }) => page.kind === kind);
const markOf = (gold: GoldSentence, claims: readonly MarkedClaim[]) =>
  claims.find(({ text }) => text === gold.text)?.verdict;

describe('the sample events, read in order', () => {
  test('are read where they are articles in French or English', () => {
    for (const { phase, languageSupported } of [
      ...ofKind('article'),
      ...ofKind('variant'),
      ...ofKind('rereading'),
    ]) {
      expect([phase, languageSupported]).toEqual(['read', true]);
    }
    expect(ofKind('frontPage').map(({ phase }) => phase)).toEqual(['notArticle']);
    expect(
      ofKind('unsupportedLanguage').map(({ claims, languageSupported }) => [
        claims.length,
        languageSupported,
      ]),
    ).toEqual([[0, false]]);
  });

  test('are one article under each of its addresses', async () => {
    const [variant] = ofKind('variant');
    const [same] = [...met.values()].filter(({ page }) => page.file === variant?.page.of);
    expect(variant?.url).toBe(same?.url);
    const articles = new Set([...met.values()].map(({ url }) => url).filter((url) => url !== ''));
    expect((await world.extension.ask('coverage.summary', {})).articles).toBe(articles.size);
    // An article is no evidence for itself.
    for (const { url, claims } of met.values()) {
      expect(
        claims.flatMap(({ verdict }) => verdict?.evidence ?? []).filter((one) => one.url === url),
      ).toEqual([]);
    }
  });

  test('get the marks of the gold, for the most part', () => {
    const all = [...met.values()].flatMap(({ page, claims }) =>
      page.sentences
        .filter(({ mark }) => mark !== 'none')
        .map((gold) => markOf(gold, claims)?.mark === gold.mark),
    );
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(FLOOR);
  });

  test.each(events)('show the differing words of a contradiction in $id', (event) => {
    const named = event.pages.flatMap(({ address, sentences }) =>
      sentences.filter((gold) => {
        const found = markOf(gold, met.get(address)?.claims ?? [])?.differences ?? [];
        return gold.differences?.some(({ here, there }) =>
          found.some((one) => here.includes(one.here) && there.includes(one.there)),
        );
      }),
    );
    expect(named.length).toBeGreaterThan(0);
  });
});
