import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webdavStore } from '../../src/sync/stores/webdav';
import type { WebdavServer } from '../lib/webdav/server';
import type { OpenPlace, Trouble } from './trouble';

/** Folders of a real WebDAV server, behind a proxy at which everything goes wrong that does on the way to one. */
export function webdavPlaces(server: WebdavServer): OpenPlace {
  let folders = 0;
  return async (trouble) => {
    const proxy = await startProxy(server.address, trouble);
    const folder = `chaos/${++folders}`;
    return {
      connect: () => webdavStore({ ...server, address: proxy.address, folder }),
      close: proxy.close,
    };
  };
}

interface Answer {
  status: number;
  type: string;
  body: Uint8Array;
}

async function startProxy(
  target: string,
  trouble: Trouble,
): Promise<{ address: string; close(): Promise<void> }> {
  const proxy = createServer((request, response) => {
    pass(target, trouble, { request, response }).catch(() => request.socket.destroy());
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        proxy.closeAllConnections();
      }),
  };
}

/** Passes a request on and its answer back, as far as nothing goes wrong. */
async function pass(
  target: string,
  trouble: Trouble,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const sent = await wholeOf(request);
  const { method = '' } = request;
  if (trouble.strikes()) {
    return fail(trouble, response);
  }
  const reads = method === 'GET' || method === 'PROPFIND';
  const half = method === 'PUT' && trouble.strikes();
  const answer = await forward(target, request, half ? trouble.cut(sent) : sent);
  if (half || (!reads && trouble.strikes())) {
    return fail(trouble, response);
  }
  const jumbled = method === 'PROPFIND' && trouble.strikes();
  const { status, type, body } = jumbled ? jumble(trouble, answer) : answer;
  const cut = reads && trouble.strikes() ? trouble.cut(body) : body;
  // Cut short without a word, or against what was announced.
  const announced = trouble.random.chance(0.5) ? body.length : cut.length;
  response.writeHead(status, {
    'content-type': type,
    ...(hasBody(status) ? { 'content-length': announced } : {}),
  });
  if (cut.length === announced) {
    response.end(cut);
  } else {
    response.write(cut, () => response.destroy());
  }
}

/** The connection breaks, or whatever stands before the server answers in its place. */
function fail({ random }: Trouble, response: ServerResponse): void {
  if (random.chance(0.5)) {
    response.destroy();
  } else {
    const again = random.chance(0.3) ? { 'retry-after': '7' } : {};
    response.writeHead(random.pick([429, 500, 502, 503, 504]), again).end('<!doctype html>');
  }
}

async function forward(
  target: string,
  { method = '', url = '/', headers }: IncomingMessage,
  body: Uint8Array,
): Promise<Answer> {
  const passed = ['authorization', 'depth', 'content-type'].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  const answer = await fetch(new URL(url, target), {
    method,
    headers: passed,
    redirect: 'manual',
    body: body.length > 0 ? new Uint8Array(body) : null,
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? 'text/plain',
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}

/** The entries of a listing in another order, repeated and left out; what stands around them stays. */
function jumble(trouble: Trouble, answer: Answer): Answer {
  const xml = new TextDecoder().decode(answer.body);
  const entries = xml.match(/<D:response[ >].*?<\/D:response>/gs) ?? [];
  const begin = xml.indexOf(entries[0] ?? xml);
  const end = xml.indexOf('</D:multistatus>');
  if (answer.status !== 207 || entries.length === 0 || end === -1) {
    return answer;
  }
  const listing = xml.slice(0, begin) + trouble.jumbled(entries).join('') + xml.slice(end);
  return { ...answer, body: new TextEncoder().encode(listing) };
}

async function wholeOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** RFC 9110, 8.6: a 204 has no length. */
function hasBody(status: number): boolean {
  return status !== 204 && status !== 304;
}
