import type { SyncLog } from '../../sync/log';
import type { SyncReport } from '../../sync/run';

/** What a run came to, as far as the reader is told, and whether it is to go on at once. */
export interface RunReport extends Pick<SyncLog, 'question' | 'problems' | 'left'> {
  unfinished: boolean;
}

/**
 * @param reports of the notes and, where it travels, of coverage
 * @param left annotations for which the store has no room
 */
export function reportOf(reports: SyncReport[], left = 0): RunReport {
  const asks = reports.find((report) => report.asks !== null)?.asks ?? null;
  const counted: RunReport['problems'] = {};
  for (const { problem } of reports.flatMap(({ problems }) => problems)) {
    counted[problem] = (counted[problem] ?? 0) + 1;
  }
  return {
    question: asks && { asks: asks.question, counts: asks.counts },
    problems: counted,
    left,
    unfinished: reports.some(({ unfinished }) => unfinished),
  };
}
