import { expect, it } from 'vitest';
import { openCoverage } from '../../../src/coverage/coverage';
import { createEngine } from '../../../src/engine/engine';
import type { RoomOptions } from '../../../src/engine/room';
import { CrossreadError } from '../../../src/errors';
import type { Retention } from '../../../src/messages';
import { emptyStorage } from '../coverage/records';
import { article, bridge, ferry, fewer } from './articles';

const MONTH = 31 * 86_400_000;
const rule: Retention = { keep: 'months', months: 2 };

const none: RoomOptions['annotations'] = async () => ({ pages: async () => [] });

/** An engine that read two articles; then three months passed. */
async function afterMonths(annotations: RoomOptions['annotations']) {
  const clock = { now: Date.parse('2031-05-03T10:00:00Z') };
  const storage = emptyStorage();
  const unused = () => Promise.reject();
  const notes = async () => ({ ...(await annotations()), all: unused, addAll: unused });
  const engine = createEngine({
    open: () => openCoverage(storage),
    annotations: notes,
    now: () => clock.now,
  });
  const read = (url: string, text: string) =>
    engine['article.read']({ article: article(url, [text]), store: true });
  await read('https://harbour.example/ferry', ferry);
  await read('https://inland.example/ferry', fewer);
  clock.now += 3 * MONTH;
  const articles = async () => (await engine['coverage.summary']({})).articles;
  return { engine, read, articles, clock };
}

it('removes at once what a new rule does not keep, and keeps what bears annotations', async () => {
  const { engine, articles } = await afterMonths(async () => ({
    pages: async () => ['https://inland.example/ferry'],
  }));
  expect(await engine['coverage.retentionPreview']({ rule })).toMatchObject({ articles: 1 });
  expect(await engine['coverage.retain']({ rule })).toEqual({ articles: 1 });
  expect(await articles()).toBe(1);
  expect(await engine['coverage.retention']({})).toEqual(rule);
});

it('removes by itself, after a reading, what has grown too old', async () => {
  const { engine, read, articles, clock } = await afterMonths(none);
  await engine['coverage.retain']({ rule: { keep: 'months', months: 6 } });
  expect(await articles()).toBe(2);
  clock.now += 6 * MONTH;
  await read('https://norbeck.example/bridge', bridge);
  await expect.poll(articles).toBe(1);
});

it('removes nothing while it cannot tell what bears annotations, and goes on reading', async () => {
  const { engine, read, articles } = await afterMonths(() =>
    Promise.reject(new CrossreadError('storageBlocked')),
  );
  await expect(engine['coverage.retain']({ rule })).rejects.toMatchObject({ code: 'storageBlocked' });
  expect(await read('https://norbeck.example/bridge', bridge)).toMatchObject({ stored: true });
  expect(await articles()).toBe(3);
});
