import { describe } from 'vitest';
import { storeContract } from '../unit/sync/stores/contract';
import { injectStores, storeInPage } from './lib/stores-in-page';
import { startWorld } from './lib/world';

async function open(which: string) {
  const world = await startWorld({ pages: new Map(), grant: [], mode: null });
  const { page } = world.extension;
  await injectStores(page);
  return {
    store: (options?: { signal?: AbortSignal }) => storeInPage(page, which, options?.signal),
    close: () => world.close(),
  };
}

describe('the browser’s own account sync', () => {
  // A browser takes 120 writes a minute.
  storeContract(() => open('account'), { many: 60, large: 60_000 });
});

describe('a folder', () => {
  storeContract(() => open('folder'), { many: 1_000, large: 1_000_000 });
});
