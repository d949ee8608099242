import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY_MS } from '../../src/durations';
import type { Figures } from './measure';
import type { PeerFigures } from './peers';

const FILE = join(tmpdir(), 'crossread-bench-coverage.json');
/** Figures of all sizes that were measured. */
export interface KeptFigures {
  own: Figures[];
  peers: PeerFigures[];
}

/**
 * Adds figures to those of the runs of the last day, in the place of older ones of the same size, and returns all of
 * them by size: a size takes up to half an hour, so that each may be run for itself.
 */
export function keepFigures(fresh: KeptFigures): KeptFigures {
  const isRecent = existsSync(FILE) && Date.now() - statSync(FILE).mtimeMs < DAY_MS;
  const before = isRecent ? (JSON.parse(readFileSync(FILE, 'utf8')) as KeptFigures) : { own: [], peers: [] };
  const all = {
    own: merged(before.own, fresh.own, ({ claims }) => `${claims}`),
    peers: merged(before.peers, fresh.peers, ({ name, claims }) => `${name} ${claims}`),
  };
  writeFileSync(FILE, JSON.stringify(all));
  return all;
}

function merged<Item extends { claims: number }>(
  before: readonly Item[],
  fresh: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  const byName = new Map([...before, ...fresh].map((item) => [nameOf(item), item]));
  return [...byName.values()].sort((one, other) => one.claims - other.claims);
}
