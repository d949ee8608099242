import { vi } from 'vitest';
import type { PopupPort } from '../../../popup/port';
import type { Annotation } from '../../../src/annotations/types';
import type { Difference, Evidence, Mark } from '../../../src/compare/types';
import type { CoverageSummary } from '../../../src/coverage/answers';
import { CrossreadError } from '../../../src/errors';
import type { MarkedClaim, PageState, Reading, Requests } from '../../../src/messages';
import type { SiteState } from '../../../src/sites';

/** What the fake browser knows; a test changes it to change the answers. */
export interface World {
  site: SiteState;
  page: PageState | null;
  /** The browser shows something of its own in the page's place. */
  closed: boolean;
  stored: CoverageSummary;
  paused: boolean;
  syncWaits: boolean;
  /** The notes on the article, and the ids of those that lost their passage. */
  notes: Annotation[];
  orphans: string[];
  /** What the reader answers when asked for a permission. */
  grants: boolean;
  /** Requests that fail, with the code they fail with. */
  failing: Partial<Record<keyof Requests, CrossreadError>>;
}

export function world(change: Partial<World> = {}): World {
  return {
    site: { host: 'daily.example', state: 'on', mode: 'everywhere' },
    page: null,
    closed: false,
    stored: { articles: 12, claims: 340, since: new Date(2026, 2, 3, 12).getTime() },
    paused: false,
    syncWaits: false,
    notes: [],
    orphans: [],
    grants: true,
    failing: {},
    ...change,
  };
}

/** A popup port over a world, with the page's later changes in `announce`. */
export function fakePort(known: World) {
  let announce: (state: PageState) => void = () => {};
  const answers: Record<string, () => unknown> = {
    'site.get': () => known.site,
    'site.set': () => known.site,
    'settings.get': () => ({ mode: 'everywhere', paused: known.paused, chosenSites: [], offSites: [] }),
    'coverage.summary': () => known.stored,
    'sync.state': () => ({ needsReader: known.syncWaits }),
    'annotations.ofArticle': () => known.notes,
    'annotations.orphans': () => known.orphans,
  };
  const ask = vi.fn(async (name: keyof Requests, _ask: unknown) => {
    const failure = known.failing[name];
    if (failure) {
      throw failure;
    }
    return answers[name]?.() ?? null;
  });
  const askPage = vi.fn(async (_tabId: number, name: string, _ask: unknown) => {
    if (known.page === null) {
      throw new CrossreadError('engineLost');
    }
    if (name === 'annotations.get') return { url: 'https://daily.example/ferry' };
    return name === 'page.get' ? known.page : null;
  });
  const port = {
    currentTab: async () => ({ id: 7, url: 'https://daily.example/ferry' }),
    isClosed: async () => known.closed,
    ask,
    askPage,
    requestSites: vi.fn(async () => known.grants),
    onPageChanged: (_tabId: number, listener: (state: PageState) => void) => {
      announce = listener;
      return () => {};
    },
    openOptions: vi.fn(async () => {}),
    openLibrary: vi.fn(async () => {}),
    close: vi.fn(),
  };
  return { port, asPort: port as unknown as PopupPort, announce: (state: PageState) => announce(state) };
}

/** A claim with a mark; `conflicts` are pairs of words, those here and those read earlier, and the outlet of the latter. */
export function claim(
  id: string,
  mark: Mark | null,
  text: string,
  conflicts: [string, string, string?][] = [],
): MarkedClaim {
  const span = { start: 0, end: 1 };
  const differences: Difference[] = conflicts.map(([here, there], evidence) => ({
    kind: 'number',
    here,
    there,
    hereSpan: span,
    thereSpan: span,
    evidence,
  }));
  const evidence = conflicts.map(([, there, publisher = 'Harbour Post']): Evidence => {
    const source = {
      url: 'https://harbour.example/ferry',
      title: 'The ferry',
      publishedAt: null,
      language: 'en',
    };
    return { ...source, publisher, text: there, relation: 'conflicts' };
  });
  const verdict = mark && { mark, evidence, differences, qualifiers: [] };
  const where = { block: 0, start: 0, end: text.length };
  return { ...where, id, text, speaker: null, hedged: false, focus: [], verdict, dismissed: false };
}

/** The state of a page that was read. */
export function readPage(claims: MarkedClaim[], reading: Partial<Reading> = {}, language = 'en'): PageState {
  return {
    phase: 'read',
    article: {
      url: 'https://daily.example/ferry',
      title: 'The ferry sails again',
      publisher: 'The Daily',
      author: null,
      publishedAt: null,
      language,
    },
    reading: { claims, stored: true, warning: null, languageSupported: true, ...reading },
  };
}
