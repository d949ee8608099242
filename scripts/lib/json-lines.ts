import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The lines of a gzipped file of JSON lines, each as what it holds.
 * @param name that of the file, without `.jsonl.gz`
 */
export function jsonLines<Line>(folder: string, name: string): Line[] {
  return parseLines(gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`))).toString('utf8'));
}

/** What each line of JSON lines holds. */
export function parseLines<Line>(text: string): Line[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}
