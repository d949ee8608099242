import { vi } from 'vitest';
import type { CoverageSummary, Requests, Settings } from '../../../src/messages';
import type { PagePort } from '../../../src/pages/port';

/** What the fake extension knows; a test changes it to change the answers. */
export interface World {
  settings: Settings;
  stored: CoverageSummary;
  /** What the reader answers when asked for a permission. */
  grants: boolean;
}

export const defaults: Settings = { mode: 'onClick', paused: false, chosenSites: [], offSites: [] };

export function world(change: Partial<World> = {}): World {
  return {
    settings: defaults,
    stored: { articles: 12, claims: 340, since: new Date(2026, 2, 3, 12).getTime() },
    grants: true,
    ...change,
  };
}

/** A port over a world that remembers the settings it is given. */
export function fakePort(known: World) {
  const answers: Record<string, (ask: never) => unknown> = {
    'settings.get': () => known.settings,
    'settings.set': ({ change }: Requests['settings.set']['ask']) => {
      known.settings = { ...known.settings, ...change };
      return known.settings;
    },
    'coverage.summary': () => known.stored,
    'coverage.clear': () => {
      known.stored = { articles: 0, claims: 0, since: null };
      return null;
    },
  };
  const port = {
    ask: vi.fn(async (name: string, ask: unknown) => answers[name]?.(ask as never)),
    requestSites: vi.fn(async () => known.grants),
    dropOtherSites: vi.fn(async () => {}),
    version: '1.2.3',
  };
  return { port, asPort: port as unknown as PagePort };
}
