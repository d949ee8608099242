/**
 * Builds the extension and has it read the sample articles in a Chromium of its own: prints the marks of each page and
 * saves pictures. With a display the window is visible and stays open until it is closed.
 */
import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { type SampleEvent, type SamplePage, sampleEvents } from '../test/pages/load';
import { type Subject, takePictures } from './demo/pictures';
import { readingLines } from './demo/reading-table';
import { type SamplesSite, serveSamples, serveSecureAddresses } from './demo/samples-site';
import { EVERYWHERE, type ExtensionBrowser, launchWithExtension } from './lib/browser';
import { ExtensionPage } from './lib/extension-page';
import { plainAddress } from './lib/serve-pages';

const PICTURES = '.demo';

/** What an event is read with. */
interface Desk {
  site: SamplesSite;
  browser: ExtensionBrowser;
  extension: ExtensionPage;
}

async function main(): Promise<void> {
  const visible = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  await build({ logLevel: 'error' });
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const site = await serveSamples();
  const browser = await launchWithExtension({
    dist: 'dist/chromium',
    hosts: site.server.hosts,
    port: site.server.port,
    grant: EVERYWHERE,
    locale: process.env.LANG?.startsWith('fr') ? 'fr' : 'en',
    headless: !visible,
  });
  try {
    await serveSecureAddresses(browser.context, site.server);
    const extension = await ExtensionPage.open(browser);
    await extension.ask('settings.set', { change: { mode: 'everywhere' } });
    for (const event of sampleEvents()) await readEvent(event, { site, browser, extension });
    console.log(`\nPictures of pages, cards and popups are in ${PICTURES}/.`);
    if (visible) await untilClosed(browser, extension);
  } finally {
    await browser.close();
    await site.server.close();
  }
}

/** Reads the pages of one event in their order; the page with the most contradicted claims is pictured and stays open. */
async function readEvent({ topic, pages }: SampleEvent, desk: Desk): Promise<void> {
  console.log(`\n${topic}`);
  let best: Subject | null = null;
  for (const page of pages) {
    const subject: Subject = await readPage(page, desk);
    if (contradictions(subject) > contradictions(best)) {
      await best?.page.close();
      best = subject;
    } else {
      await subject.page.close();
    }
  }
  if (best) await takePictures(PICTURES, desk.browser, desk.extension, best);
}

async function readPage(page: SamplePage, { site, browser, extension }: Desk): Promise<Subject> {
  site.publish(page);
  const tab: Page = await browser.context.newPage();
  await tab.goto(plainAddress(page.address));
  const state = await extension.settled(tab);
  console.log(readingLines(page, state));
  return {
    name: page.file.replace(/\.html$/, ''),
    page: tab,
    claims: state.phase === 'read' ? state.reading.claims : [],
  };
}

function contradictions(subject: Subject | null): number {
  return subject ? subject.claims.filter(({ verdict }) => verdict?.mark === 'contradicted').length : -1;
}

async function untilClosed({ context }: ExtensionBrowser, extension: ExtensionPage): Promise<void> {
  console.log('The window shows them with their marks: close it to end.');
  await extension.page.close();
  await new Promise((closed) => context.once('close', closed));
}

await main();
