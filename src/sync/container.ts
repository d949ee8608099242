import { joined } from '../bytes';
import type { FileId } from './file-name';

/** The complete state of one document at some time. */
export interface SyncRecord {
  /** What it is about: `annotation:…`, `correction:…`, `settings`. */
  key: string;
  /** A Yjs update (version 1 encoding) that holds all of the document. */
  state: Uint8Array;
}

/** What a file says. It names itself, so that it is noticed under another name. */
export interface Contents extends FileId {
  records: SyncRecord[];
}

/** The version of the format. One that cannot be read by what reads this one gets the next number. */
const VERSION = 1;

/** Bytes of a heading line at most: whatever has no end of line until there is none of ours. */
const LONGEST_LINE = 4_096;

/** What was opened is none of ours, or of a later build. */
export class ContainerError extends Error {
  constructor(readonly problem: 'damaged' | 'newer') {
    super(problem);
  }
}

/**
 * The bytes of a file before it is compressed and encrypted: a line of JSON about the file, then for each record a line
 * of JSON with its key and length, and its state (docs/sync.md).
 */
export function pack({ device, sequence, records }: Contents): Uint8Array<ArrayBuffer> {
  const line = (value: object) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);
  return joined([
    line({ crossread: VERSION, device, sequence, records: records.length }),
    ...records.flatMap(({ key, state }) => [line({ key, bytes: state.length }), state]),
  ]);
}

/** @throws {ContainerError} */
export function unpack(bytes: Uint8Array): Contents {
  let at = 0;
  const line = () => {
    const end = bytes.subarray(at, at + LONGEST_LINE).indexOf(10);
    const fields = end === -1 ? {} : fieldsOf(new TextDecoder().decode(bytes.subarray(at, at + end)));
    at += end + 1;
    return fields;
  };
  const { crossread, device, sequence, records } = line();
  if (typeof crossread === 'number' && crossread > VERSION) {
    throw new ContainerError('newer');
  }
  if (crossread !== VERSION || typeof device !== 'string' || !isCount(sequence) || !isCount(records)) {
    throw new ContainerError('damaged');
  }
  const found: SyncRecord[] = [];
  while (found.length < records) {
    const { key, bytes: length } = line();
    if (typeof key !== 'string' || !isCount(length) || at + length > bytes.length) {
      throw new ContainerError('damaged');
    }
    found.push({ key, state: bytes.slice(at, at + length) });
    at += length;
  }
  return { device, sequence, records: found };
}

function fieldsOf(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line));
  } catch {
    return {};
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
