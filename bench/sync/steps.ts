import type { CountingServer, Traffic } from './counted';

/** What one step took. */
export interface Step extends Traffic {
  name: string;
  seconds: number;
}

export async function timed(name: string, counter: CountingServer, work: () => Promise<void>): Promise<Step> {
  counter.take();
  const begin = performance.now();
  await work();
  return { name, seconds: (performance.now() - begin) / 1_000, ...counter.take() };
}
