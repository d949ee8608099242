import type { SyncState } from '../../../messages';
import type { FileProblem } from '../../../sync/types';
import { errorText } from '../../../ui/error-text';
import { formatMoment, plural, t } from '../../../ui/messages';

/** How syncing stands, in words: what went well, what waits, what went wrong and what to do about it. */
export function Status({ state }: { state: SyncState }) {
  const { running, lastSuccess, waiting, coverage, next, error, left } = state;
  const articles = coverage?.waiting ?? 0;
  // Nothing is anywhere else before the reader has saved it.
  const carried = state.connection?.kind === 'bundle';
  const problems = Object.entries(state.problems) as [FileProblem, number][];
  return (
    <div class="sync-status">
      <p role="status">
        {running
          ? t('sync_running')
          : carried
            ? t('sync_bundle_ready')
            : lastSuccess === null
              ? t('sync_never')
              : t('sync_last', formatMoment(lastSuccess))}
      </p>
      {waiting + articles === 0 && !carried && <p>{t('sync_nothingWaits')}</p>}
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
