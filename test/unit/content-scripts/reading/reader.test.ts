import { describe, expect, it, vi } from 'vitest';
import { Reader, type ReaderSteps } from '../../../../content-scripts/reading/reader';
import type { ReadArticle } from '../../../../src/article/read';
import { CrossreadError } from '../../../../src/errors';
import type { Reading } from '../../../../src/messages';
import { claim, evidence, pageOf, reading, readPage, verdict } from '../claims';

const BRIDGE = readPage(pageOf('The bridge stayed shut.'));
const FERRY = readPage(pageOf('The ferry left at nine.'), 'https://estuary.example/ferry');
const NOTHING = reading();

function deferred<Value>() {
  let resolve: (value: Value | Promise<Value>) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function readerOf(steps: Partial<ReaderSteps>) {
  const changes: string[] = [];
  const reader: Reader = new Reader(
    { ready: async () => {}, read: async () => BRIDGE, compare: async () => NOTHING, ...steps },
    (change) => changes.push(change === 'moved' ? 'moved' : reader.state.phase),
  );
  return { reader, changes };
}

describe('Reader', () => {
  it('reads an article, asks for its claims and says so', async () => {
    const { reader, changes } = readerOf({
      compare: async () => reading(claim(0, 'The bridge stayed shut.')),
    });
    await reader.refresh();
    expect(changes).toEqual(['reading', 'read']);
    expect(reader.state).toMatchObject({ article: { url: BRIDGE.article.url }, reading: { stored: true } });
    expect(reader.state).not.toHaveProperty('article.blocks');
  });

  it('says that a page holds no article, and asks for nothing', async () => {
    const compare = vi.fn();
    const { reader, changes } = readerOf({ read: async () => null, compare });
    await reader.refresh();
    expect(changes).toEqual(['notArticle']);
    expect(compare).not.toHaveBeenCalled();
  });

  it('drops what it was reading when the page changes meanwhile', async () => {
    const first = deferred<ReadArticle>();
    const signals: AbortSignal[] = [];
    const { reader } = readerOf({
      read: (signal) => (signals.push(signal) === 1 ? first.promise : Promise.resolve(FERRY)),
    });
    const early = reader.refresh();
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await reader.refresh();
    first.resolve(BRIDGE);
    await early;
    expect(signals[0]?.aborted).toBe(true);
    expect(reader.state).toMatchObject({ phase: 'read', article: { url: FERRY.article.url } });
  });

  it('drops the answer about an article that was replaced', async () => {
    const late = deferred<Reading>();
    const pages = [BRIDGE, FERRY];
    const { reader } = readerOf({
      read: async () => pages.shift() ?? null,
      compare: (article) => (article.url === BRIDGE.article.url ? late.promise : Promise.resolve(NOTHING)),
    });
    const early = reader.refresh();
    await vi.waitFor(() => expect(pages).toHaveLength(1));
    await reader.refresh();
    late.resolve(reading(claim(0, 'The bridge stayed shut.')));
    await early;
    expect(reader.state).toMatchObject({ article: { url: FERRY.article.url }, reading: NOTHING });
  });

  it('takes the new nodes of the same text without asking again', async () => {
    const compare = vi.fn(async () => NOTHING);
    const rendered = readPage(pageOf('The bridge stayed shut.'), 'https://estuary.example/ferry');
    const pages = [BRIDGE, rendered];
    const { reader, changes } = readerOf({ read: async () => pages.shift() ?? null, compare });
    await reader.refresh();
    await reader.refresh();
    expect(compare).toHaveBeenCalledTimes(1);
    expect(changes.at(-1)).toBe('moved');
    expect(reader.current?.page.texts).toBe(rendered.texts);
  });

  it('keeps the marks of an article that grew until the new answer is there', async () => {
    const grown = readPage(pageOf('The bridge stayed shut.', 'The ferry left at nine.'));
    const second = deferred<Reading>();
    const answers = [Promise.resolve(reading(claim(0, 'The bridge stayed shut.'))), second.promise];
    const pages = [BRIDGE, grown];
    const { reader, changes } = readerOf({
      read: async () => pages.shift() ?? null,
      compare: () => answers.shift() ?? Promise.reject(),
    });
    await reader.refresh();
    const again = reader.refresh();
    await vi.waitFor(() => expect(changes.at(-1)).toBe('moved'));
    expect(reader.current?.reading?.claims).toHaveLength(1);
    second.resolve(NOTHING);
    await again;
    expect(reader.current?.reading).toBe(NOTHING);
  });

  it('turns a failure into a state, and recovers', async () => {
    const compare = vi.fn(async () => NOTHING);
    compare.mockRejectedValueOnce(new CrossreadError('engineLost'));
    compare.mockRejectedValueOnce(new TypeError('unforeseen'));
    const { reader } = readerOf({ compare });
    await reader.refresh();
    expect(reader.state).toEqual({ phase: 'failed', error: 'engineLost' });
    await reader.refresh();
    expect(reader.state).toEqual({ phase: 'failed', error: 'internal' });
    await reader.refresh();
    expect(reader.state.phase).toBe('read');
  });

  it('does not take the failure of an article that was replaced for that of the next', async () => {
    const late = deferred<Reading>();
    const pages = [BRIDGE, FERRY];
    const { reader } = readerOf({
      read: async () => pages.shift() ?? null,
      compare: (article) => (article.url === BRIDGE.article.url ? late.promise : Promise.resolve(NOTHING)),
    });
    const early = reader.refresh();
    await vi.waitFor(() => expect(reader.current?.page).toBe(BRIDGE));
    await reader.refresh();
    late.resolve(Promise.reject(new CrossreadError('engineLost')));
    await early;
    expect(reader.state).toMatchObject({ phase: 'read', article: { url: FERRY.article.url } });
  });

  it('notes a dismissed mark in its state', async () => {
    const wrong = claim(0, 'The bridge stayed shut.');
    const { reader, changes } = readerOf({ compare: async () => reading(wrong) });
    await reader.refresh();
    reader.dismiss(wrong.id, true);
    expect(reader.state).toMatchObject({ reading: { claims: [{ dismissed: true }] } });
    expect(changes.at(-1)).toBe('read');
  });

  describe('once something was forgotten', () => {
    const text = 'The bridge stayed shut.';
    const quoting = claim(0, text, { verdict: verdict('corroborated', { evidence: [evidence()] }) });
    const fresh = claim(0, text);
    const evidenceShown = (reader: Reader) =>
      reader.current?.reading?.claims.flatMap((one) => one.verdict?.evidence ?? []);

    it('takes back at once what is quoted, and concludes it anew when it is seen', async () => {
      const seen = deferred<void>();
      const waits = [Promise.resolve(), seen.promise];
      const compare = vi.fn(async () => reading(fresh));
      compare.mockResolvedValueOnce(reading(quoting));
      const { reader, changes } = readerOf({ ready: () => waits.shift() ?? Promise.reject(), compare });
      await reader.refresh();
      expect(evidenceShown(reader)).toHaveLength(1);
      reader.dropQuotes();
      const renewed = reader.renew();
      expect(evidenceShown(reader)).toEqual([]);
      expect(reader.state).toMatchObject({ phase: 'read', reading: { claims: [{ verdict: null }] } });
      seen.resolve();
      await renewed;
      expect(compare.mock.lastCall).toEqual([BRIDGE.article, true]);
      expect(reader.state).toMatchObject({ reading: { claims: [{ verdict: { mark: 'new' } }] } });
      expect(changes.at(-1)).toBe('read');
    });

    it('still says that it is kept, and what the reader called wrong', async () => {
      const anew = { ...reading(fresh), stored: false };
      const answers = [reading(fresh), anew];
      const { reader } = readerOf({ compare: async () => answers.shift() ?? anew });
      await reader.refresh();
      reader.dismiss(fresh.id, true);
      await reader.renew();
      expect(reader.state).toMatchObject({ reading: { stored: true, claims: [{ dismissed: true }] } });
    });

    it('reads a page whose text has changed meanwhile as ever', async () => {
      const pages = [BRIDGE, FERRY];
      const compare = vi.fn(async () => NOTHING);
      const { reader } = readerOf({ read: async () => pages.shift() ?? null, compare });
      await reader.refresh();
      await reader.renew();
      expect(compare.mock.calls).toEqual([
        [BRIDGE.article, false],
        [FERRY.article, false],
      ]);
    });

    it('drops what is concluded anew of an article that was replaced meanwhile', async () => {
      const late = deferred<Reading>();
      const pages = [BRIDGE, BRIDGE, FERRY];
      const compare = vi.fn(async (_, again: boolean) => (again ? late.promise : NOTHING));
      const { reader } = readerOf({ read: async () => pages.shift() ?? null, compare });
      await reader.refresh();
      const renewed = reader.renew();
      await vi.waitFor(() => expect(compare.mock.lastCall?.[1]).toBe(true));
      await reader.refresh();
      late.resolve(reading(quoting));
      await renewed;
      expect(reader.state).toMatchObject({ article: { url: FERRY.article.url }, reading: NOTHING });
    });

    it('shows no mark where it cannot be concluded', async () => {
      const compare = vi.fn(async () => reading(quoting));
      const { reader } = readerOf({ compare });
      await reader.refresh();
      compare.mockRejectedValueOnce(new CrossreadError('engineLost'));
      reader.dropQuotes();
      await reader.renew();
      expect(reader.current).toBeNull();
      expect(reader.state).toEqual({ phase: 'failed', error: 'engineLost' });
    });
  });
});
