/** Starts the engine's worker. */
export function spawnEngine(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'crossread-engine' });
}
