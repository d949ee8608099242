import { beforeEach, expect, it, vi } from 'vitest';
import { openNote, openRefusal } from '../../../src/background/note-window';

interface Tab {
  id: number;
  windowId: number;
  url: string;
}

/** The tabs that are open, and what was done. */
const browser = vi.hoisted(() => ({ tabs: [] as Tab[], done: [] as string[], hasWindows: true }));

vi.mock('../../../src/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `extension://own/${path}` },
    tabs: {
      query: async () => browser.tabs,
      update: async (id: number) => browser.done.push(`show tab ${id}`),
      create: async ({ url }: { url: string }) => browser.done.push(`tab ${url}`),
    },
    get windows() {
      return browser.hasWindows
        ? {
            update: async (id: number) => browser.done.push(`show window ${id}`),
            create: async ({ url }: { url: string }) => browser.done.push(`window ${url}`),
          }
        : undefined;
    },
  },
}));

const page = 'extension://own/src/pages/note/index.html';

beforeEach(() => {
  Object.assign(browser, { tabs: [], done: [], hasWindows: true });
});

it('opens each note in a window of its own, which knows of a new one that it is new', async () => {
  await openNote('urn:uuid:1', true);
  await openNote('urn:uuid:2', false);
  expect(browser.done).toEqual([`window ${page}?new#urn:uuid:1`, `window ${page}#urn:uuid:2`]);
});

it('comes back to the window of a note, and not to that of another one or to another page', async () => {
  browser.tabs = [
    { id: 1, windowId: 10, url: 'https://gazette.example/#urn:uuid:2' },
    { id: 2, windowId: 20, url: `${page}#urn:uuid:1` },
    { id: 3, windowId: 30, url: `${page}?new#urn:uuid:2` },
  ];
  await openNote('urn:uuid:2', false);
  expect(browser.done).toEqual(['show tab 3', 'show window 30']);
});

it('opens a tab where the browser has no windows', async () => {
  browser.hasWindows = false;
  await openRefusal('paused');
  expect(browser.done).toEqual([`tab ${page}#paused`]);
});
