import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from '../../../scripts/lib/browser';
import { ExtensionPage } from '../../../scripts/lib/extension-page';
import type { Annotation } from '../../../src/annotations/types';
import type { SyncState } from '../../../src/messages';
import type { WebdavServer } from '../../lib/webdav/server';
import { letBackgroundSleep } from './interrupt';
import { DIST, type World } from './world';

/** Where pictures are kept; not part of the repository. */
const PICTURES = '.pictures';

/** One of a reader's devices: a browser with a profile of its own, driven through its options page. */
export class Device {
  private constructor(
    private readonly browser: ExtensionBrowser,
    readonly extension: ExtensionPage,
  ) {}

  /** @param folder where the profile is kept */
  static async open(folder: string, args: string[] = []): Promise<Device> {
    const browser = await launchWithExtension({
      dist: DIST,
      hosts: [],
      port: 1,
      folder,
      args,
      // The question for it cannot be answered by a program (scripts/lib/browser.ts).
      grant: ['http://127.0.0.1/*'],
    });
    return new Device(browser, await ExtensionPage.open(browser));
  }

  /** A device with which its reader also reads. */
  static of(world: World): Device {
    return new Device(world, world.extension);
  }

  get page(): Page {
    return this.extension.page;
  }

  /** Fills in the form as a reader does. @returns the key of this device */
  async connect(server: WebdavServer, key: string | null): Promise<string> {
    const { page } = this;
    await page.bringToFront();
    await page.reload();
    await page.getByLabel('Address').fill(server.address);
    await page.getByLabel('User').fill(server.user);
    await page.getByLabel('Password').fill(server.password);
    if (key !== null) {
      await page.getByRole('radio', { name: /^No, I have the key/ }).check();
      await page.getByLabel('Key', { exact: true }).fill(key);
    }
    await page.getByRole('button', { name: 'Connect' }).click();
    await this.connected();
    return this.extension.ask('sync.key', {});
  }

  /** Connects to a store that needs no address. */
  async connectTo(store: RegExp): Promise<SyncState> {
    const { page } = this;
    await page.getByRole('radio', { name: store }).check();
    await page.getByRole('button', { name: 'Connect' }).click();
    await this.connected();
    return this.extension.ask('sync.state', {});
  }

  /** Waits until the first sync with a store is through. */
  private async connected(): Promise<void> {
    await this.page.getByRole('button', { name: 'Disconnect' }).waitFor();
    await this.page.locator('.sync[aria-busy="false"]').waitFor();
  }

  /** Presses the button and waits for what comes of it. */
  async sync(): Promise<SyncState> {
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: 'Sync now' }).click();
    await this.page.locator('.sync[aria-busy="false"]').waitFor();
    return this.extension.ask('sync.state', {});
  }

  /** Presses the switch for what was read, and waits for the sync that this begins. */
  async letCoverageTravel(): Promise<void> {
    await this.page.bringToFront();
    const name = 'Also sync what I have read';
    await this.page.getByRole('switch', { name }).click();
    // It stands as the background has it, once that has answered.
    await this.page.getByRole('switch', { name, checked: true }).waitFor();
    await this.page.locator('.sync[aria-busy="false"]').waitFor();
  }

  /** @returns the id of the annotation */
  async annotate(quote: string, note: string): Promise<string> {
    const now = new Date().toISOString();
    const annotation: Annotation = {
      id: `urn:uuid:${crypto.randomUUID()}`,
      target: {
        url: 'https://daily.example/bridge',
        title: 'The bridge',
        publisher: 'Daily',
        quote: { exact: quote, prefix: '', suffix: '' },
        position: { start: 0, end: quote.length },
      },
      note,
      tags: [],
      colour: 'yellow',
      verdict: null,
      created: now,
      modified: now,
    };
    await this.extension.ask('annotations.add', { annotations: [annotation] });
    return annotation.id;
  }

  async write(id: string, note: string): Promise<void> {
    await this.extension.ask('annotation.change', { id, change: { note } });
  }

  async remove(id: string): Promise<void> {
    await this.extension.ask('annotation.remove', { id });
  }

  /** Every note by the id of its annotation. */
  async notes(): Promise<Record<string, string>> {
    const all = await this.extension.ask('annotations.all', {});
    return Object.fromEntries(all.map(({ id, note }) => [id, note]));
  }

  /** When the browser wakes the background to sync. */
  async minutesToSync(): Promise<number> {
    const alarm = await this.page.evaluate(() => chrome.alarms.get('sync'));
    return ((alarm?.scheduledTime ?? Number.POSITIVE_INFINITY) - Date.now()) / 60_000;
  }

  letBackgroundSleep(): Promise<void> {
    return letBackgroundSleep({ ...this.browser, extension: this.extension });
  }

  /** Answers what a sync has asked, and waits for what comes of it. */
  async answer(button: string): Promise<SyncState> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await this.page.locator('.sync[aria-busy="false"]').waitFor();
    return this.extension.ask('sync.state', {});
  }

  /** Keeps a picture of how this device shows its syncing, for whoever wants to look. */
  async picture(name: string): Promise<void> {
    await this.page.locator('.sync').screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
