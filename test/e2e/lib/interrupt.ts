import { expect } from 'vitest';
import type { World } from './world';

/** A browser with the extension, and a page of it to drive it from. */
type Driven = Pick<World, 'context' | 'extension' | 'extensionId'>;

/**
 * Holds the coverage back (not the settings), so that a reading stays under way until `releaseDatabase`.
 */
export async function holdDatabase({ extension }: World): Promise<void> {
  await extension.page.evaluate(
    () =>
      new Promise<void>((held) => {
        const request = indexedDB.open('crossread');
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames].filter((name) => name !== 'settings');
          const store = request.result.transaction(names, 'readwrite').objectStore('articles');
          // A transaction lives for as long as it is asked something.
          const ask = () => {
            if (Reflect.get(window, 'held') === true) store.count().onsuccess = ask;
            else request.result.close();
          };
          Reflect.set(window, 'held', true);
          store.count().onsuccess = () => {
            held();
            ask();
          };
        };
      }),
  );
}

export async function releaseDatabase({ extension }: World): Promise<void> {
  await extension.page.evaluate(() => Reflect.set(window, 'held', false));
}

/** Ends the engine once it is at work: the document that hosts it, with its worker. Another may start at once. */
export async function killEngine(world: World): Promise<void> {
  await expect.poll(async () => (await enginesAlive(world)).length).toBe(1);
  const [ended] = await enginesAlive(world);
  await world.extension.page.evaluate(() => chrome.offscreen.closeDocument());
  await expect.poll(() => enginesAlive(world)).not.toContain(ended);
}

/** The locks of the engines that are alive: each holds one of its own for as long as it lives (src/engine/greeting.ts). */
function enginesAlive({ extension }: World): Promise<(string | undefined)[]> {
  return extension.page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    const ofEngines = held.filter(
      ({ name, mode }) => mode === 'exclusive' && name?.startsWith('crossread-engine-'),
    );
    return ofEngines.map(({ name }) => name);
  });
}

/** Ends the service worker, as the browser does when it has been idle. Something may start it again at once. */
export async function stopBackground(world: Driven): Promise<void> {
  const session = await world.context.newCDPSession(world.extension.page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Ends the service worker, and waits until it is gone: whoever asks while it ends may get no answer. */
export async function letBackgroundSleep(world: Driven): Promise<void> {
  await stopBackground(world);
  await expect.poll(() => backgroundRuns(world)).toBe(false);
}

export async function backgroundRuns({ context, extensionId }: Driven): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('Target.getTargets');
  await session?.detach();
  return (answer?.targetInfos ?? []).some(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
}
