import { beforeEach, describe, expect, it, vi } from 'vitest';
import { annotateSelection, showWhereAnnotated } from '../../../src/background/annotate';
import { CrossreadError } from '../../../src/errors';
import type { PageBadge } from '../../../src/messages';
import type { Settings } from '../../../src/sites';
import { cost } from '../annotations/notes';

const everywhere: Settings = { mode: 'everywhere', paused: false, chosenSites: [], offSites: [] };

/** The browser around one tab: what it lets Crossread do, and what was done. */
const world = vi.hoisted(() => ({
  settings: null as unknown,
  isRead: true,
  closed: false,
  done: [] as string[],
}));

vi.mock('../../../src/browser', () => ({
  browser: {
    permissions: { contains: async () => true },
    tabs: {
      sendMessage: async (_: number, { pageRequest, ask }: { pageRequest: string; ask: object }) => {
        world.done.push(`${pageRequest} ${JSON.stringify(ask)}`);
        return { ok: true, value: null };
      },
    },
  },
}));
vi.mock('../../../content-scripts/annotate.ts?script&iife', () => ({ default: '/annotate.js' }));
vi.mock('../../../src/background/settings', () => ({ currentSettings: async () => world.settings }));
vi.mock('../../../src/background/content-script', () => {
  const run = async (what: string) => {
    if (world.closed) throw new CrossreadError('pageClosed');
    world.done.push(what);
  };
  return {
    isRead: async () => world.isRead,
    runContentScript: () => run('read'),
    runScript: (_: number, path: string) => run(path),
    scriptPath: (path: string) => path,
  };
});
vi.mock('../../../src/background/note-window', () => ({
  openRefusal: async (why: string) => {
    world.done.push(`refused: ${why}`);
  },
}));

const tab = { id: 1, url: 'https://gazette.example/1', incognito: false };
const selected = 'annotation.select {"claimId":null,"write":true}';

beforeEach(() => {
  Object.assign(world, { settings: everywhere, isRead: true, closed: false, done: [] });
});

describe('annotating what is selected', () => {
  it('reads a page first that was not read, whether or not its site is switched on', async () => {
    await annotateSelection(tab, 'annotate');
    expect(world.done).toEqual(['/annotate.js', selected]);
    Object.assign(world, { isRead: false, done: [], settings: { ...everywhere, mode: 'onClick' } });
    await annotateSelection(tab, 'highlight');
    expect(world.done).toEqual(['read', '/annotate.js', 'annotation.select {"claimId":null,"write":false}']);
  });

  it.each([
    ['private', { ...tab, incognito: true }, everywhere],
    ['paused', tab, { ...everywhere, paused: true }],
    ['forbidden', { ...tab, url: 'about:config' }, everywhere],
  ])('is refused where it cannot be (%s), and nothing runs in the page', async (why, where, settings) => {
    world.settings = settings;
    await annotateSelection(where, 'annotate');
    expect(world.done).toEqual([`refused: ${why}`]);
  });

  it('is refused where the browser keeps Crossread out of a page', async () => {
    Object.assign(world, { closed: true, isRead: false });
    await annotateSelection(tab, 'annotate');
    expect(world.done).toEqual(['refused: closed']);
  });
});

describe('the annotations of a page', () => {
  const asked: string[] = [];
  const engine = {
    'annotations.ofArticle': async ({ url }: { url: string }) => {
      asked.push(url);
      return url === cost.target.url ? [cost] : [];
    },
  };
  const badge = (phase: PageBadge['phase'], article: string | null): PageBadge => ({
    phase,
    contradicted: 0,
    article,
  });
  const shown = async (url: string, of: PageBadge) => {
    world.done = [];
    await showWhereAnnotated(1, { url, badge: of }, engine);
    return world.done;
  };

  it('are shown where its article has some, and nothing is brought into any other page', async () => {
    const { url } = cost.target;
    expect(await shown(`${url}?utm_source=mail`, badge('read', url))).toEqual(['/annotate.js']);
    const other = new URL('/other', url).href;
    expect(await shown(other, badge('read', other))).toEqual([]);
  });

  it('are looked for by the address of a page without an article, and only once it was read', async () => {
    const { url } = cost.target;
    expect(await shown(`${url}#part`, badge('notArticle', null))).toEqual(['/annotate.js']);
    asked.length = 0;
    expect(await shown(url, badge('reading', null))).toEqual([]);
    expect(await shown(url, badge('failed', null))).toEqual([]);
    expect(asked).toEqual([]);
  });
});
