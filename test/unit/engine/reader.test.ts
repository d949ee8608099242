import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/types';
import { Coverage } from '../../../src/coverage/coverage';
import { openDatabase } from '../../../src/coverage/database';
import { MemoryStore } from '../../../src/coverage/memory-store';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { createReader, type Reader } from '../../../src/engine/reader';
import type { MarkedClaim } from '../../../src/messages';
import { emptyStorage } from '../coverage/records';
import { article, bridge, ferry, fewer } from './articles';

const DAY = 86_400_000;
const url = 'https://harbour.example/ferry';
const other = 'https://inland.example/ferry';

interface Desk {
  coverage: Coverage;
  reader: Reader;
  read(article: Article): Promise<MarkedClaim[]>;
  later(ms: number): void;
}

async function desk(storage = emptyStorage()): Promise<Desk> {
  const coverage = await openCoverage(storage);
  let time = Date.parse('2031-05-03T10:00:00Z');
  const reader = createReader({ coverage, now: () => time });
  return {
    coverage,
    reader,
    read: async (page) => (await reader.read(page, { store: true })).claims,
    later: (ms) => {
      time += ms;
    },
  };
}

function of(claims: MarkedClaim[], text: string): MarkedClaim {
  const claim = claims.find((each) => each.text === text);
  if (!claim) throw new Error(`no claim: ${text}`);
  return claim;
}

describe('a reading', () => {
  it('marks the claims of the first article ever read as new, and keeps them', async () => {
    const { read, coverage } = await desk();
    const claims = await read(article(url, [ferry, bridge]));
    expect(claims.map((claim) => [claim.text, claim.verdict?.mark])).toEqual([
      [ferry, 'new'],
      [bridge, 'new'],
    ]);
    expect(await coverage.summary()).toMatchObject({ articles: 1, claims: 2 });
  });

  it('has the search index loaded from the start, not only when its claims are known', async () => {
    const store = new MemoryStore();
    const engine = () => createReader({ coverage: new Coverage(store), now: () => 0 });
    await engine().read(article(url, [ferry]), { store: true });
    const [loads, lookups] = [vi.spyOn(store.index, 'load'), vi.spyOn(store, 'articleByUrl')];
    await engine().read(article(other, [fewer]), { store: false });
    expect(loads).toHaveBeenCalledOnce();
    expect(loads).toHaveBeenCalledBefore(lookups);
  });

  it('shows what another article said before as evidence', async () => {
    const { read } = await desk();
    await read(article(url, [ferry, bridge]));
    const claims = await read(article(other, [fewer]));
    expect(of(claims, fewer).verdict?.mark).toBe('contradicted');
    expect(of(claims, fewer).verdict?.evidence).toEqual([
      {
        url,
        title: 'Ferry service',
        publisher: 'harbour.example',
        publishedAt: '2031-05-02T08:00:00Z',
        language: 'en',
        text: ferry,
        relation: 'conflicts',
      },
    ]);
  });

  it('stores each verdict with its claim', async () => {
    const { read, coverage } = await desk();
    await read(article(url, [ferry]));
    await read(article(other, [bridge, fewer]));
    const [reading] = await coverage.readingsAfter(url, 1);
    expect(reading?.claims.map(({ claim, verdict }) => [claim.text, verdict?.mark])).toEqual([
      [bridge, 'new'],
      [fewer, 'contradicted'],
    ]);
  });

  it('finds earlier coverage after a restart', async () => {
    const storage = emptyStorage();
    await (await desk(storage)).read(article(url, [ferry]));
    const claims = await (await desk(storage)).read(article(other, [fewer]));
    expect(of(claims, fewer).verdict?.evidence[0]?.url).toBe(url);
  });

  it('of a language without a pack has no claims, and the article is kept', async () => {
    const { reader, coverage } = await desk();
    const page = article(url, ['Η γέφυρα άνοιξε την Παρασκευή στην πόλη του βορρά.'], { language: 'el' });
    const reading = await reader.read(page, { store: true });
    expect(reading).toEqual({ claims: [], stored: true, warning: null, languageSupported: false });
    expect(await coverage.summary()).toMatchObject({ articles: 1, claims: 0 });
  });

  it('of an empty article is no failure', async () => {
    const { read } = await desk();
    expect(await read(article(url, []))).toEqual([]);
  });
});

describe('reading an article again', () => {
  it('never lets it support or contradict itself', async () => {
    const { read, later, coverage } = await desk();
    await read(article(url, [ferry, bridge]));
    later(DAY);
    const claims = await read(article(url, [ferry, bridge]));
    expect(claims.map((claim) => claim.verdict)).toMatchObject([
      { mark: 'new', evidence: [], differences: [], qualifiers: [], explanation: { nearest: [] } },
      { mark: 'new', evidence: [], differences: [], qualifiers: [], explanation: { nearest: [] } },
    ]);
    expect(await coverage.summary()).toMatchObject({ articles: 1, claims: 2 });
  });

  it('names its claims as before', async () => {
    const { read, later } = await desk();
    const first = await read(article(url, [ferry, bridge, ferry]));
    later(DAY);
    const second = await read(
      article(url, ['An opening that was not there before, said Ann Lowe.', ferry, bridge, ferry]),
    );
    const ids = first.map((claim) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.map((claim) => claim.id)).toEqual(expect.arrayContaining(ids));
  });

  it('marks what it words differently since as revised, once', async () => {
    const { read, later } = await desk();
    await read(article(url, [ferry, bridge]));
    later(DAY);
    const second = await read(article(url, [fewer, bridge]));
    expect(of(second, fewer).verdict?.qualifiers).toContain('revised');
    expect(of(second, bridge).verdict?.qualifiers).not.toContain('revised');
    later(DAY);
    const third = await read(article(url, [fewer, bridge]));
    expect(of(third, fewer).verdict?.qualifiers).not.toContain('revised');
  });

  it('keeps saying so while the page is only rendered again', async () => {
    const { read, later } = await desk();
    await read(article(url, [ferry, bridge]));
    later(DAY);
    await read(article(url, [fewer, bridge]));
    later(60_000);
    const again = await read(article(url, [fewer, bridge]));
    expect(of(again, fewer).verdict?.qualifiers).toContain('revised');
  });

  it('does not call a sentence revised that is merely new in it', async () => {
    const { read, later } = await desk();
    await read(article(url, [bridge]));
    later(DAY);
    const claims = await read(article(url, [bridge, ferry]));
    expect(of(claims, ferry).verdict?.qualifiers).not.toContain('revised');
  });

  it('takes in what other articles said in the meantime', async () => {
    const { read, later } = await desk();
    await read(article(url, [ferry]));
    await read(article(other, [fewer]));
    later(DAY);
    const claims = await read(article(url, [ferry]));
    expect(of(claims, ferry).verdict?.evidence[0]?.url).toBe(other);
  });
});

describe('a wrong mark', () => {
  it('is respected from then on, whatever else of the article changes', async () => {
    const { read, later, coverage } = await desk();
    await read(article(url, [ferry]));
    const first = of(await read(article(other, [fewer, bridge])), fewer);
    expect(first.dismissed).toBe(false);
    await coverage.setDismissed(other, first.id, true);
    later(DAY);
    const again = await read(article(other, [fewer, 'The river Elm rose by two metres on Sunday night.']));
    expect(of(again, fewer)).toMatchObject({ id: first.id, dismissed: true });
    await coverage.setDismissed(other, first.id, false);
    expect(of(await read(article(other, [fewer])), fewer).dismissed).toBe(false);
  });
});

describe('a reading in a private window', () => {
  it('is compared, and nothing of it is kept', async () => {
    const storage = emptyStorage();
    const { read, reader, coverage } = await desk(storage);
    await read(article(url, [ferry]));
    const dump = async () => {
      const database = await openDatabase(storage);
      return Promise.all(database.tables.map((table) => table.toArray()));
    };
    const before = await dump();
    const reading = await reader.read(article(other, [fewer, bridge]), { store: false });
    expect(of(reading.claims, fewer).verdict?.mark).toBe('contradicted');
    expect(reading).toMatchObject({ stored: false, warning: null });
    expect(await dump()).toEqual(before);
    const third = await read(article('https://third.example/', [bridge]));
    expect(of(third, bridge).verdict?.mark).toBe('new');
    expect(await coverage.summary()).toMatchObject({ articles: 2 });
  });
});
