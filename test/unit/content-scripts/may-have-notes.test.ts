import { beforeEach, expect, it, vi } from 'vitest';
import { mayHaveNotes } from '../../../content-scripts/may-have-notes';
import { NOTED_PAGES, notedPages } from '../../../src/annotations/noted-pages';

/** What `storage.local` holds; an error where it cannot be read. */
const stored = vi.hoisted(() => ({ items: {} as Record<string, unknown> | Error }));

vi.mock('../../../src/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => {
          if (stored.items instanceof Error) throw stored.items;
          return stored.items;
        },
      },
    },
  },
}));

beforeEach(() => {
  stored.items = {};
});

it('a page may have notes where there is no list, or none that can be read', async () => {
  expect(await mayHaveNotes('https://gazette.example/1')).toBe(true);
  stored.items = new Error('gone');
  expect(await mayHaveNotes('https://gazette.example/1')).toBe(true);
});

it('a page on the list may have notes, under each address it is found at; no page, where none has any', async () => {
  stored.items = { [NOTED_PAGES]: notedPages(['https://gazette.example/1']) };
  expect(await mayHaveNotes('https://www.gazette.example/1?utm_source=mail#top')).toBe(true);
  stored.items = { [NOTED_PAGES]: notedPages([]) };
  expect(await mayHaveNotes('https://gazette.example/1')).toBe(false);
});

it('a page that is not on the list lets the background sleep', async () => {
  stored.items = { [NOTED_PAGES]: notedPages(['https://gazette.example/1']) };
  const others = Array.from({ length: 50 }, (_, at) => `https://harbour.example/${at}`);
  const asking = await Promise.all(others.map(mayHaveNotes));
  expect(asking.filter(Boolean).length).toBeLessThan(10);
});
