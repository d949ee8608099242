import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../src/coverage/answers';
import { Coverage } from '../../../src/coverage/coverage';
import { type DatabaseOptions, openDatabase } from '../../../src/coverage/database';
import { DexieStore } from '../../../src/coverage/dexie-store';
import { openCoverage } from '../../../src/coverage/open-coverage';
import { createEngine } from '../../../src/engine/engine';
import type { RoomOptions } from '../../../src/engine/room';
import { CrossreadError } from '../../../src/errors';
import { fillDisk } from '../coverage/full-disk';
import { emptyStorage, reading } from '../coverage/records';
import { article, bridge, ferry, fewer } from './articles';

const DAY = 86_400_000;
const MONTH = 31 * DAY;
const rule: Retention = { keep: 'months', months: 2 };

const none: RoomOptions['annotations'] = async () => ({ counts: async () => ({}) });

function engineOf(
  storage: DatabaseOptions,
  clock: { readonly now: number },
  annotations: RoomOptions['annotations'],
) {
  const unused = () => Promise.reject();
  return createEngine({
    open: () => openCoverage(storage),
    annotations: async () => ({ ...(await annotations()), all: unused, addAll: unused }),
    now: () => clock.now,
  });
}

/** An engine that read two articles; then three months passed. */
async function afterMonths(annotations: RoomOptions['annotations']) {
  const clock = { now: Date.parse('2031-05-03T10:00:00Z') };
  const storage = emptyStorage();
  const engine = engineOf(storage, clock, annotations);
  const read = (url: string, text: string) =>
    engine['article.read']({ article: article(url, [text]), store: true });
  await read('https://harbour.example/ferry', ferry);
  await read('https://inland.example/ferry', fewer);
  clock.now += 3 * MONTH;
  const articles = async () => (await engine['coverage.summary']({})).articles;
  return { engine, read, articles, storage, clock };
}

/** Time enough to look by itself for what has to go. */
function looked(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

it('removes at once what a new rule does not keep, and keeps what bears annotations', async () => {
  const { engine, articles } = await afterMonths(async () => ({
    counts: async () => ({ 'https://inland.example/ferry': 1 }),
  }));
  expect(await engine['coverage.retentionPreview']({ rule })).toMatchObject({ articles: 1 });
  expect(await engine['coverage.retain']({ rule })).toEqual({ articles: 1, done: true });
  expect(await articles()).toBe(1);
  expect(await engine['coverage.retention']({})).toEqual(rule);
});

it('removes by itself, after a reading, what has grown too old', async () => {
  const { engine, read, articles, clock } = await afterMonths(none);
  await engine['coverage.retain']({ rule: { keep: 'months', months: 6 } });
  expect(await articles()).toBe(2);
  clock.now += 6 * MONTH;
  await read('https://norbeck.example/bridge', bridge);
  clock.now += 8 * DAY;
  await read('https://norbeck.example/vote', bridge);
  await expect.poll(articles).toBe(2);
});

it('removes nothing by itself on the word of a clock that jumped, says so, and follows it after a week', async () => {
  const { engine, read, articles, clock } = await afterMonths(none);
  const sixMonths: Retention = { keep: 'months', months: 6 };
  await engine['coverage.retain']({ rule: sixMonths });
  clock.now += 24 * MONTH;
  for (let days = 0; days < 7; days++, clock.now += DAY) {
    await read(`https://norbeck.example/${days}`, bridge);
    await looked();
    expect(await articles()).toBe(3 + days);
  }
  const preview = () => engine['coverage.retentionPreview']({ rule: sixMonths });
  expect(await preview()).toMatchObject({ articles: 2, clockInDoubt: true });
  clock.now += DAY;
  await read('https://norbeck.example/8', bridge);
  await expect.poll(articles).toBe(8);
});

it('removes on the word of any clock what the reader says', async () => {
  const { engine, articles, clock } = await afterMonths(none);
  clock.now += 24 * MONTH;
  const rule: Retention = { keep: 'months', months: 6 };
  expect(await engine['coverage.retentionPreview']({ rule })).toMatchObject({ clockInDoubt: true });
  await engine['coverage.retain']({ rule });
  expect(await articles()).toBe(0);
});

it('removes nothing while it cannot tell what bears annotations, and goes on reading', async () => {
  const { engine, read, articles } = await afterMonths(() =>
    Promise.reject(new CrossreadError('storageBlocked')),
  );
  await expect(engine['coverage.retain']({ rule })).rejects.toMatchObject({ code: 'storageBlocked' });
  expect(await read('https://norbeck.example/bridge', bridge)).toMatchObject({ stored: true });
  expect(await articles()).toBe(3);
});

it('removes by itself, once it has started, what has grown too old meanwhile', async () => {
  const { engine, read, storage, clock } = await afterMonths(none);
  await engine['coverage.retain']({ rule: { keep: 'months', months: 6 } });
  clock.now += 6 * MONTH;
  await read('https://norbeck.example/bridge', bridge);
  clock.now += 8 * DAY;
  const next = engineOf(storage, clock, none);
  await expect.poll(async () => (await next['coverage.summary']({})).articles).toBe(1);
});

it('looks once an hour at most for what it has to remove by itself', async () => {
  const minute = 60_000;
  const clock = { now: Date.parse('2031-05-03T10:00:00Z') };
  const engine = engineOf(emptyStorage(), clock, none);
  const read = (url: string, text: string) =>
    engine['article.read']({ article: article(url, [text]), store: true });
  const articles = async () => (await engine['coverage.summary']({})).articles;
  await engine['coverage.retain']({ rule: { keep: 'months', months: 6 } });
  await read('https://harbour.example/ferry', ferry);
  const tooOld = new Date(clock.now);
  tooOld.setMonth(tooOld.getMonth() + 6);
  clock.now = tooOld.getTime() - 10 * DAY;
  await read('https://inland.example/ferry', fewer);
  clock.now = tooOld.getTime() - 10 * minute;
  await read('https://norbeck.example/bridge', bridge);
  await looked();
  clock.now += 20 * minute;
  await read('https://norbeck.example/bridge', bridge);
  await looked();
  expect(await articles()).toBe(3);
  clock.now += 50 * minute;
  await read('https://norbeck.example/bridge', bridge);
  await expect.poll(articles).toBe(2);
});

describe('on a full disk', () => {
  async function full(articles: number) {
    const database = await openDatabase(emptyStorage());
    const coverage = new Coverage(new DexieStore(database));
    const old = Array.from({ length: articles }, (_, at) =>
      reading(`https://old.example/${at}`, [`Ferry ${at} carried cars`]),
    );
    await coverage.storeReadings(old);
    await coverage.settled();
    const disk = await fillDisk(database);
    const unused = () => Promise.reject();
    const engine = createEngine({
      open: async () => coverage,
      annotations: async () => ({ counts: async () => ({}), all: unused, addAll: unused }),
      now: () => Date.parse('2031-09-03T10:00:00Z'),
    });
    return { engine, disk };
  }

  it('removes what a new rule does not keep, says that the rule is not kept, and keeps it once there is room', async () => {
    const { engine, disk } = await full(3);
    const { 'coverage.retain': retain, 'coverage.summary': summary } = engine;
    await expect(retain({ rule })).rejects.toMatchObject({ code: 'ruleNotKept' });
    expect(await summary({})).toMatchObject({ articles: 0, claims: 0 });
    expect(await engine['coverage.retention']({})).toEqual({ keep: 'everything' });
    disk.free();
    expect(await retain({ rule })).toEqual({ articles: 0, done: true });
    expect(await engine['coverage.retention']({})).toEqual(rule);
  });

  it('removes nothing by itself on the word of a rule that it could not keep', async () => {
    const { engine, disk } = await full(3);
    const everything = { rule: { keep: 'everything' } as const };
    await expect(engine['coverage.retain'](everything)).rejects.toMatchObject({ code: 'ruleNotKept' });
    disk.free();
    await engine['article.read']({ article: article('https://norbeck.example/', [bridge]), store: true });
    await looked();
    expect(await engine['coverage.summary']({})).toMatchObject({ articles: 4 });
  });
});

describe('where much has to go', () => {
  /** An engine over many articles that are too old. */
  async function withOldArticles(count: number, clock = { now: Date.parse('2031-09-03T10:00:00Z') }) {
    const storage = emptyStorage();
    const old = Array.from({ length: count }, (_, number) =>
      reading(`https://old.example/${number}`, [`Ferry ${number} carried cars`]),
    );
    await (await openCoverage(storage)).storeReadings(old);
    return engineOf(storage, clock, none);
  }

  /** So much passes between two looks that each request has time for little. */
  function hurried(): { readonly now: number } {
    let now = Date.parse('2031-09-03T10:00:00Z');
    return {
      get now() {
        now += 1_500;
        return now;
      },
    };
  }

  it('goes on after the next reading where it is not asked again', async () => {
    const engine = await withOldArticles(120, hurried());
    // What it looks for once it has started, while everything is kept, is nothing.
    await engine['coverage.summary']({});
    await looked();
    expect(await engine['coverage.retain']({ rule })).toMatchObject({ done: false });
    await engine['article.read']({ article: article('https://norbeck.example/', [bridge]), store: true });
    await expect.poll(async () => (await engine['coverage.summary']({})).articles).toBe(1);
  });

  it('answers after a while how far it came, and goes on when it is asked again', async () => {
    const engine = await withOldArticles(120, hurried());
    expect(await engine['coverage.summary']({})).toMatchObject({ articles: 120 });
    const first = await engine['coverage.retain']({ rule });
    expect(first.done).toBe(false);
    expect(first.articles).toBeLessThan(120);
    let { articles, done } = first;
    while (!done) {
      const more = await engine['coverage.retain']({ rule });
      articles += more.articles;
      done = more.done;
    }
    expect(articles).toBe(120);
    expect(await engine['coverage.summary']({})).toMatchObject({ articles: 0 });
  });

  it('a reading comes in between', async () => {
    const engine = await withOldArticles(400);
    const order: string[] = [];
    const removed = engine['coverage.retain']({ rule }).then(() => order.push('removed'));
    await engine['article.read']({
      article: article('https://norbeck.example/bridge', [bridge]),
      store: true,
    });
    order.push('read');
    await removed;
    expect(order).toEqual(['read', 'removed']);
    expect(await engine['coverage.summary']({})).toMatchObject({ articles: 1 });
  });
});
