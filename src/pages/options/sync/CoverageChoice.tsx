import type { SyncState } from '../../../messages';
import { t } from '../../../ui/messages';
import { Switch } from '../../../ui/Switch';

interface Props {
  /** Null where the store has no room for it. */
  coverage: SyncState['coverage'];
  /** False where the reader carries the files. */
  byItself: boolean;
  busy: boolean;
  onChange(on: boolean): void;
}

/** Whether what was read travels too, and what that means. */
export function CoverageChoice({ coverage, byItself, busy, onChange }: Props) {
  if (coverage === null) {
    return <p class="muted">{t('sync_coverage_none')}</p>;
  }
  return (
    <div class="sync-coverage">
      <Switch label={t('sync_coverage')} checked={coverage.on} disabled={busy} onChange={onChange} />
      <p class="muted">
        {t('sync_coverage_hint')}
        {byItself && ` ${t('sync_coverage_when')}`}
      </p>
    </div>
  );
}
