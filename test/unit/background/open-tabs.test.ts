import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  followInOpenTabs,
  followRestored,
  leaveClosedTabs,
  readOpenTabs,
} from '../../../src/background/open-tabs';
import type { Settings } from '../../../src/sites';

/** The browser: its open tabs, the pages that run the content script, and what is done to each tab. */
const browser = vi.hoisted(() => ({
  tabs: [] as { id: number; url?: string }[],
  done: [] as string[],
  reads: new Set<number>(),
  run: (_: number): Promise<void> => Promise.resolve(),
}));

vi.mock('../../../src/browser', () => {
  const note = (what: string) => async (of: { tabId: number; text?: string }) => {
    browser.done.push(`${what} ${of.tabId}${of.text === undefined ? '' : ` '${of.text}'`}`);
  };
  return {
    browser: {
      tabs: {
        query: async () => browser.tabs,
        sendMessage: async (tabId: number, { pageRequest }: { pageRequest: string }) => {
          browser.done.push(`${pageRequest} ${tabId}`);
          return { ok: true, value: null };
        },
      },
      permissions: { contains: async () => true },
      action: {
        setBadgeText: note('badge'),
        setBadgeBackgroundColor: async () => {},
        setBadgeTextColor: async () => {},
        setTitle: async () => {},
      },
      i18n: { getMessage: () => '', getUILanguage: () => 'en' },
    },
  };
});
vi.mock('../../../src/background/content-script', () => ({
  runContentScript: (tabId: number) => {
    browser.done.push(`run ${tabId}`);
    return browser.run(tabId);
  },
  isRead: async (tabId: number) => browser.reads.has(tabId),
}));

const everywhere: Settings = { mode: 'everywhere', paused: false, chosenSites: [], offSites: [] };
const paused: Settings = { ...everywhere, paused: true };
const reading = {
  url: 'https://gazette.example/1',
  badge: { phase: 'reading', contradicted: 0, article: null } as const,
};

beforeEach(() => {
  browser.tabs = [
    { id: 1, url: 'https://gazette.example/1' },
    { id: 2, url: 'https://harbour.example/2' },
  ];
  browser.done = [];
  browser.reads.clear();
  browser.run = async () => {};
});

describe('followInOpenTabs', () => {
  it('reads pages of sites switched on and stops where a site was switched off', async () => {
    const off: Settings = { ...everywhere, offSites: ['harbour.example'] };
    await followInOpenTabs(everywhere, off);
    expect(browser.done).toEqual(['page.stop 2', "badge 2 ''"]);
    browser.done = [];
    await followInOpenTabs(off, everywhere);
    expect(browser.done).toEqual(['run 2']);
  });

  it('stops every page once reading is paused, and reads all again afterwards', async () => {
    await followInOpenTabs(everywhere, paused);
    expect(browser.done.filter((one) => one.startsWith('page.stop'))).toEqual(['page.stop 1', 'page.stop 2']);
    browser.done = [];
    await followInOpenTabs(paused, everywhere);
    expect(browser.done).toEqual(['run 1', 'run 2']);
  });

  it('leaves a page that was read by a click alone where sites are only read on a click from now on', async () => {
    await followInOpenTabs(everywhere, { ...everywhere, mode: 'onClick' });
    expect(browser.done).toEqual([]);
  });

  it('waits for no tab that never answers', async () => {
    vi.useFakeTimers();
    try {
      browser.run = (tabId) => (tabId === 1 ? new Promise(() => {}) : Promise.resolve());
      const followed = followInOpenTabs(paused, everywhere);
      await vi.advanceTimersByTimeAsync(10_000);
      await followed;
      expect(browser.done).toEqual(['run 1', 'run 2']);
    } finally {
      vi.useRealTimers();
    }
  });
});

it('readOpenTabs reads the pages that are switched on, and no other', async () => {
  await readOpenTabs({ ...everywhere, offSites: ['harbour.example'] });
  expect(browser.done).toEqual(['run 1']);
});

it('readOpenTabs leaves alone what is read already', async () => {
  browser.reads.add(1);
  await readOpenTabs(everywhere);
  expect(browser.done).toEqual(['run 2']);
});

describe('followRestored', () => {
  it('gives a page that came back its badge', async () => {
    await followRestored(1, reading, everywhere);
    expect(browser.done).toEqual(["badge 1 ''"]);
  });

  it('stops it where Crossread was paused, or its site switched off, meanwhile', async () => {
    await followRestored(1, reading, paused);
    await followRestored(1, reading, { ...everywhere, offSites: ['gazette.example'] });
    expect(browser.done.filter((one) => one === 'page.stop 1')).toHaveLength(2);
  });
});

it('leaveClosedTabs stops the pages whose address the browser no longer tells, and no other', async () => {
  browser.tabs = [{ id: 1, url: 'https://gazette.example/1' }, { id: 2 }];
  await leaveClosedTabs();
  expect(browser.done).toEqual(['page.stop 2', "badge 2 ''"]);
});
