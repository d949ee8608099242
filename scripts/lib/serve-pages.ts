import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages under their own addresses, served from this machine. */
export interface PageServer {
  port: number;
  /** Host names of the pages, for `launchWithExtension`. */
  hosts: string[];
  /** Addresses asked for so far, in order, whether there was a page or not. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves pages over HTTP on a loopback port of its own, telling hosts apart by the Host header. An `https:` address
 * is served under its `http:` twin.
 * @param pages HTML by address; the query counts, the fragment does not. It is looked up at each request, so pages
 *   may be added or changed while the server runs, of hosts that it had from the start.
 */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = `http://${request.headers.host}${request.url}`;
    requests.push(address);
    const found = [...pages].find(([url]) => plainAddress(url) === plainAddress(address));
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found?.[1] ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: [...new Set([...pages.keys()].map((url) => new URL(url).hostname))],
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The address under which a page is served: plain HTTP, no fragment. */
export function plainAddress(url: string): string {
  const address = new URL(url);
  address.protocol = 'http:';
  address.hash = '';
  return address.href;
}
