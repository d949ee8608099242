import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CrossreadError } from '../../src/errors';
import { answerPageRequests, answerRequests, ask, askPage } from '../../src/messaging';

/** The browser's side: hands each message to every listener, as JSON, and takes only a native promise for an answer. */
const page = vi.hoisted(() => ({
  listeners: new Set<(message: unknown, sender: unknown) => unknown>(),
  sender: {} as Record<string, unknown>,
}));

vi.mock('../../src/browser', () => {
  const deliver = async (message: unknown) => {
    const copy = JSON.parse(JSON.stringify(message));
    const answers = [...page.listeners].map((listener) => listener(copy, page.sender));
    const promised = answers.find((answer) => Object.getPrototypeOf(answer ?? 0) === Promise.prototype);
    if (page.listeners.size === 0) throw new Error('Could not establish connection.');
    return JSON.parse(JSON.stringify((await promised) ?? null));
  };
  return {
    browser: {
      runtime: {
        sendMessage: deliver,
        getURL: (path: string) => `chrome-extension://abc/${path}`,
        onMessage: {
          addListener: (listener: () => unknown) => page.listeners.add(listener),
          removeListener: (listener: () => unknown) => page.listeners.delete(listener),
        },
      },
      tabs: { sendMessage: (_: number, message: unknown) => deliver(message) },
    },
  };
});

const popup = { url: 'chrome-extension://abc/popup/index.html' };
const contentScript = { url: 'https://news.example/', tab: { id: 7, incognito: true } };
const summary = { articles: 1, claims: 2, since: 3 };

beforeEach(() => {
  page.listeners.clear();
  page.sender = popup;
});

describe('ask and answerRequests', () => {
  it('carry a request to its handler and the answer back', async () => {
    answerRequests({ 'coverage.summary': async () => summary });
    expect(await ask('coverage.summary', {})).toEqual(summary);
  });

  it('tell the handler who asks', async () => {
    page.sender = contentScript;
    const asker = new Promise((resolve) => {
      answerRequests({
        'page.changed': async (_, from) => {
          resolve(from);
          return null;
        },
      });
    });
    expect(
      await ask('page.changed', { badge: { phase: 'reading', contradicted: 0, article: null } }),
    ).toBeNull();
    expect(await asker).toEqual({ url: 'https://news.example/', tabId: 7, incognito: true, trusted: false });
  });

  it('carry a failure as its code', async () => {
    answerRequests({
      'coverage.clear': () => Promise.reject(new CrossreadError('storageBlocked', 'no access')),
      'coverage.summary': () => Promise.reject(new TypeError('a mistake')),
    });
    await expect(ask('coverage.clear', {})).rejects.toEqual(
      new CrossreadError('storageBlocked', 'no access'),
    );
    await expect(ask('coverage.summary', {})).rejects.toMatchObject({ code: 'internal' });
  });

  it('fail as engineLost where nobody answers', async () => {
    await expect(ask('coverage.summary', {})).rejects.toMatchObject({ code: 'engineLost' });
    answerRequests({ 'coverage.clear': async () => null });
    await expect(ask('coverage.summary', {})).rejects.toMatchObject({ code: 'engineLost' });
  });

  it.each(['coverage.summary', 'coverage.clear', 'settings.get', 'settings.set', 'tab.read'] as const)(
    'refuse %s to a content script, without running its handler',
    async (name) => {
      page.sender = contentScript;
      let ran = false;
      answerRequests({
        [name]: async () => {
          ran = true;
          return null;
        },
      });
      await expect(ask(name as 'coverage.clear', {})).rejects.toMatchObject({ code: 'badMessage' });
      expect(ran).toBe(false);
    },
  );

  it('trust no sender that only looks like the extension', async () => {
    answerRequests({ 'coverage.clear': async () => null });
    for (const url of [
      undefined,
      'https://chrome-extension.example/',
      'https://x/?chrome-extension://abc/',
    ]) {
      page.sender = { url };
      await expect(ask('coverage.clear', {})).rejects.toMatchObject({ code: 'badMessage' });
    }
  });

  it('leave names of object members and foreign messages alone', () => {
    answerRequests({ 'coverage.clear': async () => null });
    const [listener] = page.listeners;
    for (const message of [{ request: 'toString' }, { request: 1 }, 'text', null, undefined]) {
      expect(listener?.(message, popup)).toBeUndefined();
    }
  });

  it('stop when told to', async () => {
    const stop = answerRequests({ 'coverage.summary': async () => summary });
    stop();
    await expect(ask('coverage.summary', {})).rejects.toMatchObject({ code: 'engineLost' });
  });
});

describe('askPage and answerPageRequests', () => {
  it('reach the page, and never what answers requests to the extension', async () => {
    answerRequests({ 'coverage.clear': async () => null });
    answerPageRequests({ 'page.step': async ({ direction }) => (direction === 1 ? null : Promise.reject()) });
    expect(await askPage(7, 'page.step', { direction: 1 })).toBeNull();
    await expect(askPage(7, 'page.get', {})).rejects.toMatchObject({ code: 'engineLost' });
  });
});
