/** Bytes unpacked in one go: what a broken file holds within so much before the damage is lost. */
const SLICE = 16 * 1024;

/** How long nothing must come out, in ms, for all to have come out. */
const QUIET = 20;

/**
 * Unpacks gzip. A stream that breaks off, or is damaged, is unpacked to there and ends: a plain pipe would throw away,
 * with the error, whatever had come out and was not read yet.
 * @param signal ends it early
 */
export async function* gunzip(
  packed: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  /** Since when a reader waits, ms; null while none does. */
  let waitingSince: number | null = null;
  const allRead = async () => {
    while (waitingSince === null || performance.now() - waitingSince < QUIET) {
      await new Promise((resume) => setTimeout(resume, QUIET));
    }
  };
  const fed = feed(packed, writable, allRead);
  try {
    while (!signal?.aborted) {
      waitingSince = performance.now();
      const { done, value } = await reader.read();
      waitingSince = null;
      if (done) return;
      yield value;
    }
  } catch {
    // What is damaged ends here; the line that is missing at the end tells of it.
  } finally {
    waitingSince = Number.NEGATIVE_INFINITY;
    await reader.cancel().catch(() => {});
    await fed;
  }
}

/** Writes a stream in small slices, and closes what it writes to when all that came out has been read. */
async function feed(
  packed: ReadableStream<Uint8Array>,
  writable: WritableStream,
  allRead: () => Promise<void>,
): Promise<void> {
  const input = packed.getReader();
  const output = writable.getWriter();
  // Failures are seen by the one who reads what comes out.
  output.closed.catch(() => {});
  try {
    for (let next = await input.read(); !next.done; next = await input.read()) {
      for (let at = 0; at < next.value.length; at += SLICE) {
        await output.write(next.value.slice(at, at + SLICE));
      }
    }
    await allRead();
    await output.close();
  } catch (error) {
    await output.abort(error).catch(() => {});
  } finally {
    await input.cancel().catch(() => {});
  }
}
