import { vi } from 'vitest';
import type { CoverageSummary, Retention, RetentionPreview } from '../../../src/coverage/answers';
import type { Requests, SyncState } from '../../../src/messages';
import type { PagePort } from '../../../src/pages/port';
import type { Settings } from '../../../src/sites';

/** Articles that one request removes. */
const REMOVED_AT_ONCE = 4;

/** What the fake extension knows; a test changes it to change the answers. */
export interface World {
  settings: Settings;
  stored: CoverageSummary;
  /** Annotations, as many as there are. */
  annotations: number;
  /** What the background says about syncing. */
  sync: Pick<SyncState, 'connection' | 'coverage'>;
  /** What the reader answers when asked for a permission. */
  grants: boolean;
  rule: Retention;
  /** What the rule that is asked about would remove. */
  excess: RetentionPreview;
  /** Whether the browser promised to keep what is stored, and whether it does when asked. */
  persisted: boolean;
  persists: boolean;
}

export const defaults: Settings = { mode: 'onClick', paused: false, chosenSites: [], offSites: [] };

export function world(change: Partial<World> = {}): World {
  return {
    settings: defaults,
    stored: { articles: 12, claims: 340, since: new Date(2026, 2, 3, 12).getTime() },
    annotations: 0,
    sync: { connection: null, coverage: null },
    grants: true,
    rule: { keep: 'everything' },
    excess: { articles: 0, before: null, done: true, clockInDoubt: false },
    persisted: false,
    persists: true,
    ...change,
  };
}

/** A port over a world that remembers the settings it is given; `tell` says that syncing has changed. */
export function fakePort(known: World) {
  let tell: () => void = () => {};
  const answers: Record<string, (ask: never) => unknown> = {
    'settings.get': () => known.settings,
    'settings.set': ({ change }: Requests['settings.set']['ask']) => {
      known.settings = { ...known.settings, ...change };
      return known.settings;
    },
    'coverage.summary': () => known.stored,
    'coverage.retention': () => known.rule,
    'coverage.retentionPreview': ({ rule }: Requests['coverage.retentionPreview']['ask']) =>
      rule.keep === 'everything'
        ? { articles: 0, before: null, done: true, clockInDoubt: false }
        : known.excess,
    'coverage.retain': ({ rule }: Requests['coverage.retain']['ask']) => {
      known.rule = rule;
      const articles = rule.keep === 'everything' ? 0 : Math.min(known.excess.articles, REMOVED_AT_ONCE);
      known.excess = { ...known.excess, articles: known.excess.articles - articles };
      return { articles, done: rule.keep === 'everything' || known.excess.articles === 0 };
    },
    'annotations.counts': () => ({ 'https://harbour.example/': known.annotations }),
    'annotations.clear': () => {
      known.annotations = 0;
      return null;
    },
    'sync.state': () => known.sync,
    'coverage.clear': () => {
      known.stored = { articles: 0, claims: 0, since: null };
      return null;
    },
  };
  const port = {
    ask: vi.fn(async (name: string, ask: unknown) => answers[name]?.(ask as never)),
    onSyncing: (heard: () => void) => {
      tell = heard;
      return () => {};
    },
    requestSites: vi.fn(async () => known.grants),
    storageState: vi.fn(async () => ({ usage: 12_345_678, persisted: known.persisted })),
    keepStorage: vi.fn(async () => {
      known.persisted = known.persists;
      return known.persisted;
    }),
    requestOnly: vi.fn(async () => known.grants),
    version: '1.2.3',
  };
  return { port, asPort: port as unknown as PagePort, tell: () => tell() };
}
