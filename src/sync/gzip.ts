import { joined } from '../bytes';

/** Compresses bytes (RFC 1952). */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return collect(through(bytes, new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
}

/**
 * @param most bytes that may come out
 * @throws {RangeError} where more would, `TypeError` where the bytes are no gzip or cut short
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return collect(through(bytes, new DecompressionStream('gzip')), most);
}

function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const whole = new ReadableStream<BufferSource>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return whole.pipeThrough(stream);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Not `for await`: Chromium can do that with streams from version 124 on.
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > most) {
      throw new RangeError(`more than ${most} bytes`);
    }
  }
  return joined(chunks);
}
