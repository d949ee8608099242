import { DAY_MS } from '../durations';
import type { Retention, RetentionPreview, RoomMade } from './answers';
import type { CoverageStore, StoredArticle } from './types';

/** Articles removed in one go: few enough that a reading never waits long behind them. */
const STEP = 50;
/** Articles looked at in one go where nothing is removed. */
const LOOK = 200;

const WEEK = 7 * DAY_MS;

/** What a rule comes to, at this moment and for what is stored now. */
interface Bounds {
  /** Articles last read before this go, epoch ms. */
  before: number;
  /** So many claims must go. */
  claims: number;
}

/** What decides about an article besides its age. */
export interface RetentionContext {
  /** Epoch ms. */
  now: number;
  /** Addresses of the articles that the reader annotated: they stay. */
  annotated: ReadonlySet<string>;
  /** Asked now and then: whether to leave the rest for another time. */
  enough?(): boolean;
}

/**
 * Removes what a rule does not keep: the articles last read longest ago, without those that bear annotations.
 * @param remove removes some fifty articles by their address, with all that was stored of them
 */
export async function makeRoom(
  store: CoverageStore,
  rule: Retention,
  { remove, enough = () => false, ...context }: RetentionContext & { remove(urls: string[]): Promise<void> },
): Promise<RoomMade> {
  let removed = 0;
  for await (const articles of excess(store, rule, { ...context, step: STEP })) {
    await remove(articles.map(({ url }) => url));
    removed += articles.length;
    if (enough()) return { articles: removed, done: false };
  }
  return { articles: removed, done: true };
}

/** What `makeRoom` would remove. */
export async function previewRoom(
  store: CoverageStore,
  rule: Retention,
  { enough = () => false, ...context }: RetentionContext,
): Promise<RetentionPreview> {
  const clockInDoubt = !(await mayFollow(store, rule, context.now));
  let articles = 0;
  let before: number | null = null;
  for await (const part of excess(store, rule, { ...context, step: LOOK })) {
    if (articles > 0 && enough()) return { articles, before, done: false, clockInDoubt };
    articles += part.length;
    before = part.at(-1)?.readAt ?? before;
  }
  return { articles, before, done: true, clockInDoubt };
}

/** Whether a rule may be followed by itself: not where it goes by a clock that may be wrong. */
export async function mayFollow(store: CoverageStore, rule: Retention, now: number): Promise<boolean> {
  return !goesByClock(rule) || isBorneOut(store, now);
}

function goesByClock({ keep }: Retention): boolean {
  return keep === 'months';
}

/**
 * Whether what was read bears a clock out: by it, something was read a week or two ago, or nothing before. One that
 * jumped ahead, like one that is right after weeks without reading, is borne out after a week.
 */
async function isBorneOut(store: CoverageStore, now: number): Promise<boolean> {
  const [last] = await store.newestArticles({ readAt: now - WEEK, url: '' }, 1);
  return !last || last.readAt >= now - 2 * WEEK;
}

/** What a rule does not keep, the oldest first. What was given out may be removed before the next is asked for. */
async function* excess(
  store: CoverageStore,
  rule: Retention,
  { now, annotated, step }: RetentionContext & { step: number },
): AsyncGenerator<StoredArticle[]> {
  const bounds = await boundsOf(store, rule, now);
  let last: StoredArticle | null = null;
  while (bounds.claims > 0) {
    const oldest: StoredArticle[] = await store.oldestArticles(last, step);
    const free = oldest.filter(({ url, readAt }) => readAt < bounds.before && !annotated.has(url));
    // By age alone, it does not matter how much an article said.
    const claims = Number.isFinite(bounds.claims)
      ? await store.claimsOfArticles(free.map(({ url }) => url))
      : [];
    const part: StoredArticle[] = [];
    for (const [at, article] of free.entries()) {
      if (bounds.claims <= 0) break;
      part.push(article);
      bounds.claims -= claims[at]?.length ?? 0;
    }
    last = oldest.at(-1) ?? null;
    if (part.length > 0) yield part;
    if (!last || last.readAt >= bounds.before) return;
  }
}

/** What was last read before then, epoch ms, a rule does not keep in any case. */
export function keptSince(rule: Retention, now: number): number {
  if (rule.keep !== 'months') return 0;
  const since = new Date(now);
  since.setMonth(since.getMonth() - rule.months);
  return since.getTime();
}

async function boundsOf(store: CoverageStore, rule: Retention, now: number): Promise<Bounds> {
  switch (rule.keep) {
    case 'everything':
      return { before: Number.POSITIVE_INFINITY, claims: 0 };
    case 'months':
      return { before: keptSince(rule, now), claims: Number.POSITIVE_INFINITY };
    case 'megabytes': {
      const most = Math.floor((rule.megabytes * 1e6) / (await store.bytesPerClaim()));
      return { before: Number.POSITIVE_INFINITY, claims: (await store.claimCount()) - most };
    }
  }
}
