import type { Settings } from '../../sites';
import { checkEnd, checkHeader } from './check-ends';
import { Checksum } from './checksum';
import { type Header, LONGEST_HEADER, LONGEST_LINE } from './format';
import { gunzip } from './gunzip';
import type { ImportTally, NumberedLine } from './import-tally';
import type { LineProblem } from './problems';
import { type Line, splitLines } from './split-lines';

/** Lines handed over at a time, and their bytes: little enough for a reader to see how it goes, and to cancel. */
const BATCH_LINES = 50;
const BATCH_BYTES = 250_000;

/** Bad lines that are told of one by one. */
const PROBLEMS_NAMED = 100;

/**
 * How a file ended: `whole` as it was written, `changed` since, `brokenOff` before its end, `cancelled` by the reader.
 */
type Ending = 'whole' | 'changed' | 'brokenOff' | 'cancelled';

/** What has come of an import so far. */
export interface ImportReport {
  header: Header;
  /** As `ImportTally` counts them. */
  stored: number;
  kept: number;
  corrections: number;
  annotations: number;
  settings: Settings | null;
  /** Lines left out. */
  problems: number;
  /** The first of them. */
  named: LineProblem[];
  /** Null while it goes on. */
  ending: Ending | null;
}

export interface ImportOptions {
  /** Stores lines. */
  take(lines: NumberedLine[]): Promise<ImportTally>;
  onProgress?(report: ImportReport): void;
  /** Ends the import after the lines that are being stored. */
  signal?: AbortSignal;
}

/**
 * Takes in an export, a bounded number of lines at a time. Bad lines are left out and told of. What was taken in once
 * may be taken in again, which changes nothing: that is how an import goes on that was interrupted.
 * @throws {CrossreadError} `fileUnknown` where it is no export and `fileNewer` where a later version wrote it (nothing
 *   is taken in then), and whatever `take` throws
 */
export async function importStream(
  file: ReadableStream<Uint8Array>,
  options: ImportOptions,
): Promise<ImportReport> {
  const { signal } = options;
  const lines = splitLines(gunzip(file, signal), (number) => (number === 1 ? LONGEST_HEADER : LONGEST_LINE));
  let intake: Intake | null = null;
  for await (const line of lines) {
    if (signal?.aborted && intake) break;
    if (intake) await intake.add(line);
    else intake = await Intake.begin(line, options);
  }
  intake ??= await Intake.begin(null, options);
  return intake.finish(signal?.aborted ? 'cancelled' : 'brokenOff');
}

/** One import under way. */
class Intake {
  private readonly checksum = new Checksum();
  private readonly report: ImportReport;
  private batch: NumberedLine[] = [];
  private batchBytes = 0;
  private ending: Ending | null = null;

  private constructor(
    header: Header,
    private readonly options: ImportOptions,
  ) {
    const nothing = {
      stored: 0,
      kept: 0,
      corrections: 0,
      annotations: 0,
      settings: null,
      problems: 0,
      named: [],
    };
    this.report = { header, ...nothing, ending: null };
  }

  static async begin(first: Line | null, options: ImportOptions): Promise<Intake> {
    const intake = new Intake(checkHeader(first && textOf(first)), options);
    await intake.checksum.add(first?.bytes ?? new Uint8Array());
    return intake;
  }

  async add(line: Line): Promise<void> {
    const { number, bytes } = line;
    const text = textOf(line);
    if (bytes === null || text === null) {
      this.leaveOut([{ line: number, problem: bytes === null ? 'tooLong' : 'notText' }]);
      return;
    }
    const end = checkEnd(text);
    if (end) {
      this.ending = end.checksum === this.checksum.hex() ? 'whole' : 'changed';
      return;
    }
    await this.checksum.add(bytes);
    this.batch.push({ number, text });
    this.batchBytes += bytes.length;
    if (this.batch.length >= BATCH_LINES || this.batchBytes >= BATCH_BYTES) await this.store();
  }

  /** @param otherwise how the file ended where it has no end line */
  async finish(otherwise: Ending): Promise<ImportReport> {
    if (otherwise !== 'cancelled') await this.store();
    return { ...this.report, ending: this.ending ?? otherwise };
  }

  private async store(): Promise<void> {
    if (this.batch.length === 0) return;
    const lines = this.batch;
    this.batch = [];
    this.batchBytes = 0;
    const { stored, kept, corrections, annotations, settings, problems } = await this.options.take(lines);
    this.report.stored += stored;
    this.report.kept += kept;
    this.report.corrections += corrections;
    this.report.annotations += annotations;
    this.report.settings = settings ?? this.report.settings;
    this.leaveOut(problems);
    this.options.onProgress?.({ ...this.report });
  }

  private leaveOut(problems: LineProblem[]): void {
    this.report.problems += problems.length;
    this.report.named = [...this.report.named, ...problems].slice(0, PROBLEMS_NAMED);
  }
}

/** Null for a line that is too long or no UTF-8. */
function textOf({ bytes }: Line): string | null {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
