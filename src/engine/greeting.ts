import { CrossreadError } from '../errors';
import type { Connection } from './line';
import type { Greeting } from './protocol';

/** Stands for the life of an engine that has not greeted yet. */
export const UNGREETED = 'ungreeted';

/** Enough to start a worker on a slow, busy machine; a healthy one greets within a tenth of a second. */
const PATIENCE_MS = 15_000;

/**
 * Waits for the engine to greet at the other end of a port. How long it lives is told by the lock that it holds:
 * the browser releases it whatever ended the worker, while ports and workers die without a word.
 * @throws {CrossreadError} `engineLost` where nobody greets
 */
export async function greeted(port: MessagePort): Promise<Connection> {
  const { life } = await new Promise<Greeting>((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      port.close();
      reject(new CrossreadError('engineLost', 'the engine did not start'));
    };
    const timer = setTimeout(giveUp, PATIENCE_MS);
    // Newer browsers tell that the other end is gone (Chromium from 122 on).
    port.addEventListener('close', giveUp, { once: true });
    port.addEventListener(
      'message',
      ({ data }: MessageEvent<Greeting>) => {
        clearTimeout(timer);
        resolve(data);
      },
      { once: true },
    );
    port.start();
  });
  return { port, life, lost: ended(life) };
}

/** Resolves when the lock is released that a worker holds for as long as it lives. */
export async function ended(life: string): Promise<void> {
  await navigator.locks.request(life, { mode: 'shared' }, () => {});
}

/** Takes the lock that stands for this worker's life and never gives it back. */
export function live(life: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(life, () => {
      resolve();
      return new Promise(() => {});
    });
  });
}
