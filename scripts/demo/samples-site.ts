import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { normaliseUrl } from '../../src/article/url';
import { type SamplePage, sampleEvents } from '../../test/pages/load';
import { type PageServer, plainAddress, servePages } from '../lib/serve-pages';

/** The sample pages under their own addresses. */
export interface SamplesSite {
  server: PageServer;
  /** Puts a page online: from now on its addresses show it, in place of an earlier version. */
  publish(page: SamplePage): void;
}

export async function serveSamples(): Promise<SamplesSite> {
  const online = new Map<string, string>();
  const publish = (page: SamplePage) => {
    const html = readFileSync(page.path, 'utf8');
    for (const address of [page.address, page.url, normaliseUrl(page.url)]) online.set(address, html);
  };
  // The server needs to know every host from the start.
  for (const { pages } of sampleEvents()) pages.forEach(publish);
  return { server: await servePages(online), publish };
}

/** Leads secure addresses, as the links in cards are, to the same page of the server, which has no certificate. */
export async function serveSecureAddresses(context: BrowserContext, { hosts }: PageServer): Promise<void> {
  await context.route(
    (url) => url.protocol === 'https:' && hosts.includes(url.hostname),
    (route) => route.fulfill({ status: 302, headers: { location: plainAddress(route.request().url()) } }),
  );
}
