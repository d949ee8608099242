import type { SyncState } from '../../../messages';
import type { FileProblem } from '../../../sync/types';
import { errorText } from '../../../ui/error-text';
import { formatMoment, plural, t } from '../../../ui/messages';

/** True where the reader carries a file: nothing is anywhere else before it was saved. */
function isCarried({ connection }: SyncState): boolean {
  return connection?.kind === 'bundle';
}

function standing(state: SyncState): string {
  const { running, lastSuccess } = state;
  if (running) return t('sync_running');
  if (isCarried(state)) return t('sync_bundle_ready');
  return lastSuccess === null ? t('sync_never') : t('sync_last', formatMoment(lastSuccess));
}

/** How syncing stands, in words: what went well, what waits, what went wrong and what to do about it. */
export function Status({ state }: { state: SyncState }) {
  const { waiting, coverage, next, error, left } = state;
  const articles = coverage?.waiting ?? 0;
  const problems = Object.entries(state.problems) as [FileProblem, number][];
  return (
    <div class="sync-status">
      <p role="status">{standing(state)}</p>
      {waiting + articles === 0 && !isCarried(state) && <p>{t('sync_nothingWaits')}</p>}
      {waiting > 0 && <p>{plural('sync_waiting', waiting)}</p>}
      {articles > 0 && <p>{plural('sync_coverageWaiting', articles)}</p>}
      {error?.code === 'syncOffline' && <p class="muted">{errorText(error.code)}</p>}
      {error !== null && error.code !== 'syncOffline' && (
        <div class="notice" role="alert">
          <p class="notice-title">{t('sync_failed', formatMoment(error.at))}</p>
          <p>{errorText(error.code)}</p>
          <p class="muted">
            {t('sync_code', error.code)} {next !== null && t('sync_next', formatMoment(next))}
          </p>
        </div>
      )}
      {problems.map(([problem, count]) => (
        <p key={problem}>{plural(`problem_${problem}`, count)}</p>
      ))}
      {left > 0 && <p>{plural('sync_left', left)}</p>}
    </div>
  );
}
