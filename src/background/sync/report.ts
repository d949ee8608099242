import type { SyncLog } from '../../sync/log';
import type { SyncReport } from '../../sync/run';

/** What a run came to, as far as the reader is told. */
export type RunReport = Pick<SyncLog, 'question' | 'problems' | 'left'>;

/** @param left annotations for which the store has no room */
export function reportOf({ asks, problems }: SyncReport, left = 0): RunReport {
  const counted: RunReport['problems'] = {};
  for (const { problem } of problems) {
    counted[problem] = (counted[problem] ?? 0) + 1;
  }
  return { question: asks && { asks: asks.question, counts: asks.counts }, problems: counted, left };
}
