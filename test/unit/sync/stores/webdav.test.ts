import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { webdavStore } from '../../../../src/sync/stores/webdav';

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

const running: (() => void)[] = [];
afterEach(() => {
  for (const close of running.splice(0)) close();
});

/** A store on a server that behaves as told. */
async function storeOn(behave: Behaviour, options: { signal?: AbortSignal; timeout?: number } = {}) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => behave(request, response));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dav/`;
  return webdavStore({ address, folder: 'notes', user: 'é', password: 'à:ü' }, options);
}

function answering(status: number, headers: Record<string, string> = {}, body = ''): Behaviour {
  return (_, response) => response.writeHead(status, headers).end(body);
}

describe('a WebDAV store', () => {
  test.each([
    [401, 'syncUnauthorised'],
    [403, 'syncForbidden'],
    [404, 'syncMissing'],
    [405, 'syncNotWebdav'],
    [409, 'syncMissing'],
    [413, 'syncTooLarge'],
    [423, 'syncServerError'],
    [429, 'syncThrottled'],
    [500, 'syncServerError'],
    [501, 'syncNotWebdav'],
    [503, 'syncServerError'],
    [507, 'syncFull'],
    [301, 'syncMoved'],
    [308, 'syncMoved'],
  ])('tells what %i means', async (status, code) => {
    const store = await storeOn(answering(status, { location: 'https://elsewhere.example/' }));
    await expect(store.get('1.age')).rejects.toMatchObject({ code });
  });

  test('passes on how long the server wants to be left alone', async () => {
    const seconds = await storeOn(answering(429, { 'retry-after': '120' }));
    await expect(seconds.list()).rejects.toMatchObject({ retryAfter: 120_000 });
    const date = await storeOn(
      answering(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }),
    );
    const error = await date.list().catch((thrown) => thrown);
    expect(error.retryAfter).toBeGreaterThan(55_000);
    expect(error.retryAfter).toBeLessThanOrEqual(60_000);
    const nonsense = await storeOn(answering(503, { 'retry-after': 'soon' }));
    await expect(nonsense.list()).rejects.toMatchObject({ retryAfter: null });
  });

  test('sends user and password in UTF-8, and where a redirect leads nothing at all', async () => {
    const seen: string[] = [];
    const store = await storeOn((request, response) => {
      seen.push(request.headers.authorization ?? '');
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    await expect(store.get('1.age')).rejects.toMatchObject({ code: 'syncMoved' });
    expect(seen).toEqual([`Basic ${Buffer.from('é:à:ü').toString('base64')}`]);
  });

  test('notices an answer that is cut off', async () => {
    const store = await storeOn((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('only this');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(store.get('1.age')).rejects.toMatchObject({ code: 'syncTruncated' });
  });

  test('gives up on a server that never answers, or never ends', async () => {
    const silent = await storeOn(() => {}, { timeout: 50 });
    await expect(silent.list()).rejects.toMatchObject({ code: 'syncTimedOut' });
    const endless = await storeOn((_, response) => void response.writeHead(200).write('on and on'), {
      timeout: 50,
    });
    await expect(endless.get('1.age')).rejects.toMatchObject({ code: 'syncTimedOut' });
  });

  test('can be cancelled in the middle of a request', async () => {
    const cancelled = new AbortController();
    const store = await storeOn(() => cancelled.abort(new Error('enough')), { signal: cancelled.signal });
    await expect(store.list()).rejects.toThrow('enough');
  });

  test('takes a web site for no WebDAV server', async () => {
    const site = await storeOn(answering(200, {}, '<!doctype html><title>A site</title>'));
    await expect(site.list()).rejects.toMatchObject({ code: 'syncNotWebdav' });
    const gallery = await storeOn(answering(207, {}, '<gallery/>'));
    await expect(gallery.list()).rejects.toMatchObject({ code: 'syncNotWebdav' });
  });
});
