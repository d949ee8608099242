import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

export interface LaunchOptions {
  /** Folder of the built extension. */
  dist: string;
  /** Host names to be found on this machine, and the port they are served at (see `servePages`). */
  hosts: readonly string[];
  port: number;
  /** Match patterns of what the reader has let the extension into; nothing by default. */
  grant?: readonly string[];
  /** Language of the browser, English by default. */
  locale?: 'en' | 'fr';
  /** True by default. */
  headless?: boolean;
  /** A folder to keep profile and extension in, or to find them in as they were left; a temporary one by default. */
  folder?: string;
  /** Further arguments of the command line. */
  args?: readonly string[];
}

/** A Chromium with the extension, in a profile of its own. */
export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; it may have stopped. */
  worker: Worker;
  /** Closes the browser and deletes its profile, unless that has a folder of its own. */
  close(): Promise<void>;
}

/** Every website. */
export const EVERYWHERE: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * Starts a Chromium with a copy of the extension. The question for a permission cannot be answered by a program, so
 * the profile is started once with a manifest that demands the permissions: they stay when the real one asks for them.
 * No host but the given ones is reachable.
 * @throws where there is no Chromium (see `chromiumPath`) or it does not start
 */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'crossread-')));
  const extension = join(folder, 'extension');
  if (!existsSync(extension)) await cp(options.dist, extension, { recursive: true });
  if (options.grant && options.grant.length > 0) {
    await grant(extension, options.grant, async () =>
      (await start(folder, extension, options)).context.close(),
    );
  }
  const { context, worker } = await start(folder, extension, options);
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      if (!options.folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function grant(
  extension: string,
  patterns: readonly string[],
  startOnce: () => Promise<void>,
): Promise<void> {
  const file = join(extension, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  await writeFile(file, JSON.stringify({ ...JSON.parse(manifest), host_permissions: patterns }));
  await startOnce();
  await writeFile(file, manifest);
}

async function start(
  folder: string,
  extension: string,
  { hosts, port, locale = 'en', headless = true, args = [] }: LaunchOptions,
): Promise<{ context: BrowserContext; worker: Worker }> {
  const rules = [...hosts.map((host) => `MAP ${host}:80 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'];
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath(),
    headless,
    viewport: { width: 1280, height: 900 },
    env: { ...process.env, LANGUAGE: locale },
    args: [
      `--lang=${locale}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${rules.join(', ')}, EXCLUDE 127.0.0.1`,
      // Chromium's sandbox refuses to be root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker };
}

/** @throws Error where neither CROSSREAD_CHROMIUM names a Chromium nor one is on the PATH */
export function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [
    process.env.CROSSREAD_CHROMIUM ?? '',
    ...folders.map((folder) => join(folder, 'chromium')),
  ].find((file) => file !== '' && existsSync(file));
  if (!found) throw new Error('there is no Chromium: install it, or name it in CROSSREAD_CHROMIUM');
  return found;
}
