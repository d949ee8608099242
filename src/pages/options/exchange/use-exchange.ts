import { useRef, useState } from 'preact/hooks';
import { exportStream } from '../../../coverage/exchange/export-stream';
import { type Counts, NOTHING } from '../../../coverage/exchange/format';
import { type ImportReport, importStream } from '../../../coverage/exchange/import-stream';
import type { ListReport } from '../../../coverage/exchange/saved/import-list';
import type { ErrorCode } from '../../../errors';
import type { Settings } from '../../../sites';
import { errorCode } from '../../../ui/error-text';
import { useWarningBeforeLeaving } from '../../../ui/use-warning-before-leaving';
import type { PagePort } from '../../port';
import { importFilesOfTools, isPacked } from './files-of-tools';

/** What is under way, in articles. */
export interface Job {
  kind: 'export' | 'import';
  done: number;
  /** Null until it is known. */
  total: number | null;
}

/** What came of the last job. */
export type Outcome =
  | { kind: 'exported'; counts: Counts }
  | { kind: 'cancelled' }
  | { kind: 'imported'; report: ImportReport }
  | { kind: 'listImported'; report: ListReport };

export interface Exchange {
  job: Job | null;
  outcome: Outcome | null;
  trouble: ErrorCode | null;
  /** Call it straight from a click. */
  exportAll(): void;
  /** One export, or one or more lists of other tools with what lies beside them. */
  importFiles(files: File[], options: { withSettings: boolean }): void;
  cancel(): void;
}

/**
 * Runs exports and imports, one at a time.
 * @param onSettings is given the settings of an imported file, where the reader wants them
 * @param onImported called when an import has ended, however it did
 */
export function useExchange(
  port: PagePort,
  { onSettings, onImported }: { onSettings(settings: Settings): void; onImported(): void },
): Exchange {
  const [job, setJob] = useState<Job | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [trouble, setTrouble] = useState<ErrorCode | null>(null);
  const stop = useRef<AbortController | null>(null);
  useWarningBeforeLeaving(job !== null);

  async function run(
    kind: Job['kind'],
    work: (signal: AbortSignal) => Promise<Outcome | null>,
  ): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    setJob({ kind, done: 0, total: null });
    setOutcome(null);
    setTrouble(null);
    try {
      setOutcome(await work(controller.signal));
    } catch (error) {
      if (controller.signal.aborted) setOutcome({ kind: 'cancelled' });
      else setTrouble(errorCode(error));
    }
    setJob(null);
    if (kind === 'import') onImported();
  }

  async function exported(signal: AbortSignal): Promise<Outcome | null> {
    let counts: Counts = NOTHING;
    const make = async () => {
      const settings = await port.ask('settings.get', {});
      const { articles, claims } = await port.ask('coverage.summary', {});
      return exportStream(
        {
          madeBy: `Crossread ${port.version}`,
          now: Date.now(),
          stored: { articles, claims },
          settings,
          page: (from) => port.ask('coverage.export', { from }),
        },
        (written) => {
          counts = written;
          setJob({ kind: 'export', done: written.articles, total: articles });
        },
      );
    };
    return (await port.saveFile(fileName(), make, signal)) ? { kind: 'exported', counts } : null;
  }

  async function imported(file: File, withSettings: boolean, signal: AbortSignal): Promise<Outcome> {
    const report = await importStream(file.stream(), {
      signal,
      take: (lines) => port.ask('coverage.import', { lines }),
      onProgress(soFar) {
        const { stored, kept, header } = soFar;
        setJob({ kind: 'import', done: stored + kept, total: header.counts.articles });
        setOutcome({ kind: 'imported', report: soFar });
      },
    });
    if (withSettings && report.settings !== null) onSettings(report.settings);
    return { kind: 'imported', report };
  }

  async function listed(files: File[], signal: AbortSignal): Promise<Outcome> {
    const report = await importFilesOfTools(files, {
      signal,
      take: (articles) => port.ask('coverage.importSaved', { articles }),
      onProgress: (done, total) => setJob({ kind: 'import', done, total }),
    });
    return { kind: 'listImported', report };
  }

  return {
    job,
    outcome: job === null ? outcome : null,
    trouble,
    exportAll: () => void run('export', exported),
    importFiles: (files, { withSettings }) =>
      void run('import', async (signal) => {
        const [file] = files;
        return file && (await isPacked(file)) ? imported(file, withSettings, signal) : listed(files, signal);
      }),
    cancel: () => stop.current?.abort(),
  };
}

/** Sorts by day in any folder. */
function fileName(): string {
  return `crossread-${new Date().toISOString().slice(0, 10)}.jsonl.gz`;
}
