import { engineHost } from './host';
import type { ConnectMessage } from './protocol';
import { spawnEngine } from './spawn';

/** The offscreen document: it outlives the service worker, which may not start workers of its own. */
const host = engineHost(spawnEngine);

navigator.serviceWorker.addEventListener(
  'message',
  ({ data, ports: [port] }: MessageEvent<ConnectMessage>) => {
    if (port) {
      host.connect(port, data.lost);
    }
  },
);
navigator.serviceWorker.startMessages();
