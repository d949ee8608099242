import { NOTED_PAGES, notedPages } from '../annotations/noted-pages';
import type { Engine } from '../engine/protocol';
import { around, noteChanges } from './around';

/** What is used of `storage.local`, which content scripts read without waking the background. */
export interface NotedArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, string>): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * Keeps the list by which a page without an article knows that it has no notes (src/annotations/noted-pages.ts). It is
 * there only while it is right: each change of notes takes it away first, and the next page that has to ask for want
 * of it has it made anew. So it never lacks a page, whatever ends the background when.
 */
export function notedPagesKeeper(engine: Engine, area: NotedArea) {
  let changes = 0;
  let underWay = 0;

  const watched = around(engine, [...noteChanges, 'coverage.import', 'replica.merge'], async (request) => {
    changes++;
    underWay++;
    try {
      // Where that fails, a note that is not shown on its page is better than none.
      await area.remove(NOTED_PAGES).catch(() => {});
      return await request();
    } finally {
      underWay--;
    }
  });

  return {
    /** The engine; every change of notes is to be made through it. */
    engine: watched,

    /** Takes the list away: an update of the extension may write it otherwise. */
    async forget(): Promise<void> {
      changes++;
      await area.remove(NOTED_PAGES);
    },

    /** Makes the list where it is missing. */
    async renew(): Promise<void> {
      if (underWay > 0 || NOTED_PAGES in (await area.get(NOTED_PAGES))) return;
      const before = changes;
      const list = notedPages(Object.keys(await engine['annotations.counts']({})));
      if (changes === before) await area.set({ [NOTED_PAGES]: list });
    },
  };
}
