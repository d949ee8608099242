import { expect, it } from 'vitest';
import { mayBeNoted, NOTED_PAGES } from '../../../src/annotations/noted-pages';
import { notedPagesKeeper } from '../../../src/background/noted-pages';
import type { Engine } from '../../../src/engine/protocol';
import { boats, cost } from '../annotations/notes';

/** The keeper over an engine with some notes; each request is held up by what `hold` resolves. */
function setUp(hold: { on: string; until: Promise<void> } | null = null) {
  const urls = new Set<string>();
  const stored = new Map<string, string>();
  const held = async (name: string) => {
    if (hold?.on === name) await hold.until;
  };
  const engine = {
    'annotations.add': async ({ annotations }: { annotations: (typeof cost)[] }) => {
      await held('annotations.add');
      for (const { target } of annotations) urls.add(target.url);
      return null;
    },
    'annotations.counts': async () => {
      const now = Object.fromEntries([...urls].map((url) => [url, 1]));
      await held('annotations.counts');
      return now;
    },
  };
  const keeper = notedPagesKeeper(engine as unknown as Engine, {
    get: async (key) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
    remove: async (key) => void stored.delete(key),
  });
  /** What a page reads: null where it has to ask. */
  const seems = (url: string) => {
    const list = stored.get(NOTED_PAGES);
    return list === undefined ? null : mayBeNoted(list, url);
  };
  return { keeper, seems };
}

function heldUp() {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until, release };
}

it('tells pages with notes once they were looked up', async () => {
  const { keeper, seems } = setUp();
  await keeper.engine['annotations.add']({ annotations: [cost, boats] });
  expect(seems(cost.target.url)).toBeNull();
  await keeper.renew();
  expect(seems(cost.target.url)).toBe(true);
  expect(seems(boats.target.url)).toBe(true);
});

it('is gone from the moment that a note is added, not only once it is', async () => {
  const { until, release } = heldUp();
  const { keeper, seems } = setUp({ on: 'annotations.add', until });
  await keeper.renew();
  expect(seems(cost.target.url)).toBe(false);
  const adding = keeper.engine['annotations.add']({ annotations: [cost] });
  await keeper.renew();
  expect(seems(cost.target.url)).toBeNull();
  release();
  await adding;
  await keeper.renew();
  expect(seems(cost.target.url)).toBe(true);
});

it('is not made of what was looked up before a note was added', async () => {
  const { until, release } = heldUp();
  const { keeper, seems } = setUp({ on: 'annotations.counts', until });
  const renewing = keeper.renew();
  await new Promise((soon) => setTimeout(soon));
  await keeper.engine['annotations.add']({ annotations: [cost] });
  release();
  await renewing;
  expect(seems(cost.target.url)).toBeNull();
});

it('is forgotten when it is told to, until it is made anew', async () => {
  const { keeper, seems } = setUp();
  await keeper.renew();
  await keeper.forget();
  expect(seems(cost.target.url)).toBeNull();
  await keeper.renew();
  expect(seems(cost.target.url)).toBe(false);
});
