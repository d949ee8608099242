import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { SyncError, type SyncErrorCode } from '../../../src/sync/errors';
import type { Store } from '../../../src/sync/types';

/** What a call of a store in the page comes to; bytes as base64, as they have to cross into it. */
type Outcome = { value: unknown } | { code: SyncErrorCode | null; name: string; message: string };

type Call = [store: string, method: keyof Store, name: string, bytes: string];

/** Puts our stores into a page of the extension, to be called from here: the very code, on the browser's own API. */
export async function injectStores(page: Page): Promise<void> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('stores-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'crossreadStores',
      },
    },
  })) as Rollup.RollupOutput[];
  const code = output?.output[0].code ?? '';
  await page.evaluate(`(() => { ${code}; window.callStore = crossreadStores.callStore; })()`);
}

/** A store of `stores-entry.ts` by its name. */
export function storeInPage(page: Page, which: string, signal?: AbortSignal): Store {
  async function call(
    method: keyof Store,
    name = '',
    bytes: Uint8Array = new Uint8Array(),
  ): Promise<unknown> {
    const args: Call = [which, method, name, Buffer.from(bytes).toString('base64')];
    signal?.throwIfAborted();
    const outcome = await page.evaluate(
      (all) => (Reflect.get(window, 'callStore') as (...args: Call) => Promise<Outcome>)(...all),
      args,
    );
    if ('value' in outcome) return outcome.value;
    if (outcome.code) throw new SyncError(outcome.code, outcome.message);
    throw outcome.name === 'RangeError' ? new RangeError(outcome.message) : new Error(outcome.message);
  }
  return {
    list: () => call('list') as Promise<string[]>,
    get: async (name) => Buffer.from((await call('get', name)) as string, 'base64'),
    put: async (name, bytes) => void (await call('put', name, bytes)),
    delete: async (name) => void (await call('delete', name)),
  };
}
