import { browser, offscreen } from '../browser';
import { type Connect, engineClient } from '../engine/client';
import { greeted } from '../engine/greeting';
import { engineHost } from '../engine/host';
import type { ConnectMessage } from '../engine/protocol';
import { spawnEngine } from '../engine/spawn';
import { CrossreadError } from '../errors';
import { notedPagesKeeper } from './noted-pages';

/** The parts of a service worker's scope that are used here; TypeScript's DOM library has none of them. */
interface Client {
  url: string;
  postMessage(message: ConnectMessage, transfer: Transferable[]): void;
}
declare const clients: {
  matchAll(options: { includeUncontrolled: true; type: 'window' }): Promise<Client[]>;
};

const PAGE = 'src/engine/offscreen.html';

/** Chromium: through the offscreen document, which is made where there is none. */
const connectOffscreen: Connect = async (lost) => {
  const host = (await offscreenClient()) ?? (await createOffscreen());
  const { port1, port2 } = new MessageChannel();
  const message: ConnectMessage = { lost };
  host.postMessage(message, [port2]);
  return greeted(port1);
};

/** Firefox: the background page starts the worker itself. */
function connectHere(): Connect {
  const host = engineHost(spawnEngine);
  return (lost) => {
    const { port1, port2 } = new MessageChannel();
    host.connect(port2, lost);
    return greeted(port1);
  };
}

const noted = notedPagesKeeper(
  engineClient(__FIREFOX__ ? connectHere() : connectOffscreen),
  browser.storage.local,
);

/** The engine, wherever it runs; it is started by the first request. */
export const engine = noted.engine;

/** See `notedPagesKeeper`. */
export const { renew: renewNotedPages, forget: forgetNotedPages } = noted;

async function offscreenClient(): Promise<Client | undefined> {
  const url = browser.runtime.getURL(PAGE);
  const all = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return all.find((client) => client.url === url);
}

async function createOffscreen(): Promise<Client> {
  await offscreen?.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Compares articles with those read before, in a worker that keeps its index in memory.',
  });
  const client = await offscreenClient();
  if (!client) {
    throw new CrossreadError('engineLost', 'the offscreen document did not open');
  }
  return client;
}
