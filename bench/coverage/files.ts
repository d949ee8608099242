import { closeSync, openSync, readdirSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { readPart } from '../../src/coverage/index/check';
import { ClaimIndex } from '../../src/coverage/index/claim-index';
import type { IndexedClaim } from '../../src/coverage/index/segment';
import type { Task } from './whole-reading';

export const ARTICLES_FILE = 'articles';
export const TASKS_FILE = 'tasks';
const SEGMENT = '.segment';

/** Candidates taken for each claim, as the engine does. */
const TAKEN = 12;

/** Writes an index, the articles that are to be read, and what reading them takes into a folder. */
export function saveIndex(
  folder: string,
  index: ClaimIndex,
  articles: IndexedClaim[][],
  tasks: Task[],
): void {
  index.parts.forEach(({ segment }, at) => {
    writeFileSync(join(folder, `${at}${SEGMENT}`), new Uint8Array(segment.bytes));
  });
  writeFileSync(join(folder, ARTICLES_FILE), serialize(articles));
  writeFileSync(join(folder, TASKS_FILE), serialize(tasks));
}

/** The index of a folder. */
export function loadIndex(folder: string): ClaimIndex {
  const index = new ClaimIndex();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(SEGMENT))) {
    const part = readPart(bytesOf(join(folder, file)), 0);
    if (part) index.add(part);
  }
  return index;
}

/** What a file holds, in a buffer of its own: copied once, as when it comes out of a database. */
function bytesOf(file: string): ArrayBuffer {
  const bytes = new Uint8Array(statSync(file).size);
  const opened = openSync(file, 'r');
  readSync(opened, bytes);
  closeSync(opened);
  return bytes.buffer;
}

/** The rows nearest to each claim of an article. */
export function read(index: ClaimIndex, claims: readonly IndexedClaim[]): number[][] {
  const search = index.search();
  return search.nearestToEach(claims, TAKEN).map((hits) => hits.map(({ row }) => row));
}
