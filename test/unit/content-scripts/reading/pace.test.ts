// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { slices, whenVisibleAndIdle } from '../../../../content-scripts/reading/pace';

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  // jsdom has none: its pages are always idle.
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle));
});
afterEach(() => {
  hide(false);
  vi.unstubAllGlobals();
});

it('waits with a page opened in the background until it is seen', async () => {
  const ready = vi.fn();
  hide(true);
  void whenVisibleAndIdle(document, new AbortController().signal).then(ready);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ready).not.toHaveBeenCalled();
  hide(false);
  await expect.poll(() => ready.mock.calls.length).toBe(1);
});

it('does not begin in a page that was stopped while it was hidden', async () => {
  const ready = vi.fn();
  const stopping = new AbortController();
  hide(true);
  void whenVisibleAndIdle(document, stopping.signal).then(ready);
  stopping.abort();
  hide(false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ready).not.toHaveBeenCalled();
});

it('gives the page its turn once a slice of time is used up, and not before', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  const pause = slices(new AbortController().signal);
  let turns = 0;
  setTimeout(() => turns++);
  await pause();
  expect(turns).toBe(0);
  clock.mockReturnValue(1_015);
  await pause();
  clock.mockRestore();
  expect(turns).toBe(1);
});

it('gives up work that was superseded, however little of it is left', async () => {
  const superseded = new AbortController();
  const pause = slices(superseded.signal);
  await pause();
  superseded.abort(new Error('a newer run'));
  await expect(pause()).rejects.toThrow('a newer run');
});
