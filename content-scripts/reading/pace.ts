/** Longest stretch of work before the page gets its turn, in ms: a frame at 60 Hz, far below a long task (50 ms). */
const SLICE = 12;

/** Latest start of work that waits for the page to be idle, in ms. */
const PATIENCE = 2000;

/**
 * A pause to await between short steps of work: it lets the page's own tasks run once a slice of time is used up.
 * @throws the signal's reason, once it is aborted
 */
export function slices(signal: AbortSignal): () => Promise<void> {
  let began = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - began < SLICE) return;
    await new Promise((resume) => setTimeout(resume));
    began = performance.now();
  };
}

/** Resolves once the page is seen by the reader and has nothing better to do; never, if the signal is aborted before. */
export async function whenVisibleAndIdle(document: Document, signal: AbortSignal): Promise<void> {
  while (document.hidden) {
    await new Promise<void>((changed) => {
      document.addEventListener('visibilitychange', () => changed(), { signal, once: true });
    });
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
}
