import { joined } from '../../bytes';

/** One line of a file; `bytes` is null where it is longer than was allowed. */
export interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/**
 * Cuts bytes into lines. No more than one line is held at a time, and of one that is too long nothing.
 * @param longest bytes of a line, its end not counted; the first line may have a bound of its own
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: (number: number) => number,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array) => {
    length += part.length;
    if (length > longest(number)) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    const line = { number, bytes: length > longest(number) ? null : joined(parts) };
    number++;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, end));
      from = end + 1;
      yield finish();
    }
    if (from < chunk.length) hold(chunk.slice(from));
    // What is too long to be the first line says at once that this is another file.
    if (number === 1 && length > longest(1)) break;
  }
  if (length > 0) yield finish();
}
