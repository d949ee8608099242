import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchWithExtension } from '../../../scripts/lib/browser';
import { ExtensionPage } from '../../../scripts/lib/extension-page';
import { plainAddress, servePages } from '../../../scripts/lib/serve-pages';
import type { Article } from '../../../src/article/types';
import type { Answer, Reading } from '../../../src/messages';
import { processesOf } from '../../../test/e2e/lib/processes';
import { ScriptWorld } from '../../../test/e2e/lib/script-world';
import { memoryOf, processorTimeOf } from './process';

/** The site that the articles read seem to stand on; pages of it may speak for them. */
export const SITE = 'https://agence.example';
const address = `${SITE}/accueil`;
const pages = new Map([[address, '<!doctype html><title>Accueil</title><p>La une du jour.</p>']]);
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Functions of in-page.ts, as they are called from here. */
type InPage = typeof import('./in-page');

/** A Chromium with the built extension and a database that outlives it. */
export class Browser {
  private constructor(
    private readonly folder: string,
    private readonly page: Page,
    private readonly script: ScriptWorld,
    /** Ends it; its folder stays. */
    readonly close: () => Promise<void>,
  ) {}

  /** @param folder of the profile, kept */
  static async open(folder: string): Promise<Browser> {
    const server = await servePages(pages);
    const grant = readdirSync(folder).length === 0 ? EVERYWHERE : [];
    const launched = await launchWithExtension({ dist: 'dist/chromium', ...server, grant, folder });
    const extension = await ExtensionPage.open(launched);
    if (grant.length > 0) await extension.ask('settings.set', { change: { mode: 'everywhere' } });
    const page = await launched.context.newPage();
    await page.goto(plainAddress(address));
    const script = await ScriptWorld.of(page, launched.extensionId);
    return new Browser(folder, extension.page, script, async () => {
      await launched.close();
      await server.close();
    });
  }

  /** Reads an article as its page would have it read; ms until its marks are there. */
  async read(article: Article): Promise<{ ms: number; reading: Reading }> {
    const message = JSON.stringify({ request: 'article.read', ask: { article } });
    const [ms, answer] = (await this.script.evaluate(
      `(async () => {
        const started = performance.now();
        const answer = await chrome.runtime.sendMessage(${message});
        return [performance.now() - started, answer];
      })()`,
    )) as [number, Answer<Reading>];
    if (!answer.ok || !answer.value.stored)
      throw new Error(`not read: ${JSON.stringify(answer).slice(0, 200)}`);
    return { ms, reading: answer.value };
  }

  /** Kills the engine; the next reading starts another. */
  async killEngine(): Promise<void> {
    await this.page.evaluate(() => chrome.offscreen.closeDocument().catch(() => {}));
  }

  /** Starts a worker of the engine beside the one there is, and ends it; ms until all its code has run and it greets. */
  async startWorker(): Promise<number> {
    const assets = readdirSync(join(this.folder, 'extension/assets'));
    const file = assets.find((name) => name.startsWith('worker-'));
    return this.page.evaluate(async (path) => {
      const started = performance.now();
      const worker = new Worker(chrome.runtime.getURL(path), { type: 'module' });
      await new Promise((greeted, failed) => {
        worker.onmessage = greeted;
        worker.onerror = failed;
      });
      const ms = performance.now() - started;
      worker.terminate();
      return ms;
    }, `assets/${file}`);
  }

  /** Calls what runs in a page of the extension. */
  async call<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>> {
    const known = await this.page.evaluate(() => 'inPage' in globalThis);
    if (!known) await this.page.evaluate(await inPage());
    // As one text: a driver that looks at every number of the terms takes longer than all the rest.
    return this.page.evaluate(
      ([name = '', args = '']) => Reflect.get(globalThis, 'inPage')[name](...JSON.parse(args)),
      [name, JSON.stringify(args)],
    );
  }

  /** Memory of the extension's own process that is shared with no other, in MB. */
  memory(): number {
    return this.sum(memoryOf);
  }

  /** Processor time that the extension's own process has taken so far, in ms. */
  processorTime(): number {
    return this.sum(processorTimeOf);
  }

  private sum(of: (pid: number) => number): number {
    const { extension } = processesOf(join(this.folder, 'profile'));
    return extension.reduce((sum, pid) => sum + of(pid), 0);
  }

  /** What lies in the profile's folder of the extension's databases, in bytes. */
  onDisk(): number {
    return sizeOf(join(this.folder, 'profile/Default/IndexedDB'));
  }
}

let bundle: Promise<string> | null = null;

function inPage(): Promise<string> {
  bundle ??= (async () => {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      define: { __FIREFOX__: 'false' },
      build: {
        write: false,
        lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'inPage' },
      },
    });
    const [output] = [built].flat();
    if (!output || !('output' in output)) throw new Error('nothing was built');
    return `${output.output[0].code}; globalThis.inPage = inPage;`;
  })();
  return bundle;
}

function sizeOf(path: string): number {
  return readdirSync(path, { withFileTypes: true }).reduce((sum, entry) => {
    const inside = join(path, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(inside) : statSync(inside).size);
  }, 0);
}
