import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What went over the wire. */
export interface Traffic {
  requests: number;
  /** Bytes of bodies, in both directions. */
  bytes: number;
}

/** A server that passes everything on to another one, and counts it. */
export interface CountingServer {
  /** Ends with a slash. */
  address: string;
  /** What was counted since the last call. */
  take(): Traffic;
  close(): Promise<void>;
}

/** @param own bodies of HTML or JavaScript by path, which are answered here and not counted */
export async function countTo(
  target: string,
  own: Readonly<Record<string, string>> = {},
): Promise<CountingServer> {
  let counted: Traffic = { requests: 0, bytes: 0 };
  const count = (chunk: Buffer) => {
    counted.bytes += chunk.length;
  };
  const server = createServer((incoming, outgoing) => {
    const body = own[incoming.url ?? ''];
    if (body !== undefined) {
      outgoing
        .writeHead(200, { 'content-type': body.startsWith('<') ? 'text/html' : 'text/javascript' })
        .end(body);
      return;
    }
    counted.requests++;
    const { method, headers, url = '/' } = incoming;
    const passed = forward(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('data', count).pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.on('data', count).pipe(passed);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take() {
      const taken = counted;
      counted = { requests: 0, bytes: 0 };
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
