import { gunzipSync, gzipSync } from 'node:zlib';
import { openAnnotations } from '../../../../src/annotations/store';
import { exportStream } from '../../../../src/coverage/exchange/export-stream';
import {
  type ImportOptions,
  type ImportReport,
  importStream,
} from '../../../../src/coverage/exchange/import-stream';
import { openCoverage } from '../../../../src/coverage/open-coverage';
import { createEngine } from '../../../../src/engine/engine';
import { openedOnce } from '../../../../src/opened-once';
import type { Settings } from '../../../../src/sites';
import { emptyStorage } from '../records';

export const settings: Settings = {
  mode: 'chosenSites',
  paused: false,
  chosenSites: ['harbour.example'],
  offSites: [],
};

export const now = Date.parse('2031-05-03T10:00:00Z');

type Engine = ReturnType<typeof createEngine>;

/** An engine with an empty coverage of its own; its clock is moved by hand. */
export function freshEngine() {
  const storage = emptyStorage();
  const clock = { now };
  const annotations = openedOnce(() => openAnnotations(emptyStorage()));
  const engine = createEngine({ open: () => openCoverage(storage), annotations, now: () => clock.now });
  return { engine, clock, annotations };
}

export async function exported(engine: Engine): Promise<Uint8Array<ArrayBuffer>> {
  const { articles, claims } = await engine['coverage.summary']({});
  const stream = exportStream({
    madeBy: 'Crossread 1.2.3',
    now,
    stored: { articles, claims },
    settings,
    page: (from) => engine['coverage.export']({ from }),
  });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export function imported(
  engine: Engine,
  file: Uint8Array<ArrayBuffer>,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  return importStream(new Blob([file]).stream(), {
    take: (lines) => engine['coverage.import']({ lines }),
    ...options,
  });
}

export function linesOf(file: Uint8Array): string[] {
  return gunzipSync(file).toString('utf8').split('\n').slice(0, -1);
}

export function fileOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(lines.map((line) => `${line}\n`).join('')));
}
