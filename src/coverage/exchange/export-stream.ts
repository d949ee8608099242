import { joined } from '../../bytes';
import type { Settings } from '../../sites';
import { Checksum } from './checksum';
import { EXPORT_START, type ExportCursor, type ExportPage } from './export-lines';
import {
  type Counts,
  type EndLine,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  NOTHING,
  type SettingsLine,
} from './format';

/** Where an export comes from. */
export interface ExportSource {
  /** Name and version of the program. */
  madeBy: string;
  /** Epoch ms. */
  now: number;
  /** What is stored as the export begins. */
  stored: Header['counts'];
  settings: Settings;
  page(from: ExportCursor): Promise<ExportPage>;
}

/**
 * Everything as one file (docs/export-format.md). It is made as it is read, a page of articles at a time.
 * @param onProgress told what has been written so far
 */
export function exportStream(
  source: ExportSource,
  onProgress: (written: Counts) => void = () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const lines = exportLines(source, onProgress);
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await lines.return();
    },
  });
  return bytes.pipeThrough(new CompressionStream('gzip'));
}

async function* exportLines(
  { madeBy, now, stored, settings, page }: ExportSource,
  onProgress: (written: Counts) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const checksum = new Checksum();
  const counts: Counts = { ...NOTHING };
  const header: Header = {
    type: 'header',
    format: FORMAT,
    version: FORMAT_VERSION,
    madeBy,
    madeAt: new Date(now).toISOString(),
    counts: stored,
  };
  const first: SettingsLine = { type: 'settings', settings };
  yield encoded([JSON.stringify(header), JSON.stringify(first)], checksum);
  for (let from: ExportCursor | null = EXPORT_START; from !== null; ) {
    const { lines, counts: more, next }: ExportPage = await page(from);
    yield encoded(lines, checksum);
    counts.articles += more.articles;
    counts.claims += more.claims;
    counts.corrections += more.corrections;
    counts.annotations += more.annotations;
    onProgress({ ...counts });
    from = next;
  }
  const end: EndLine = { type: 'end', counts, checksum: checksum.hex() };
  yield encoded([JSON.stringify(end)], null);
}

/** Lines as bytes, each with its end; the checksum, where there is one, goes over them. */
async function encoded(lines: string[], checksum: Checksum | null): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts = lines.map((line) => encoder.encode(`${line}\n`));
  for (const part of parts) {
    await checksum?.add(part.subarray(0, -1));
  }
  return joined(parts);
}
