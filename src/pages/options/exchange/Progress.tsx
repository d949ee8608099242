import { formatNumber, t } from '../../../ui/messages';
import { takeFocus } from '../../../ui/take-focus';
import type { Job } from './use-exchange';

/** How far something has come, and the way to end it. */
export function Progress({ job, onCancel }: { job: Job; onCancel(): void }) {
  const { kind, done, total } = job;
  const most = Math.max(total ?? 0, done);
  return (
    <div class="notice">
      <p id="exchange-progress" role="status">
        {t(`exchanging_${kind}`)}
      </p>
      <progress aria-labelledby="exchange-progress" {...(most > 0 && { value: done, max: most })} />
      <p aria-hidden="true">{most > 0 && t('exchange_progress', formatNumber(done), formatNumber(most))}</p>
      <p>{t('exchange_stay')}</p>
      <div class="notice-actions">
        <button type="button" class="button" ref={takeFocus} onClick={onCancel}>
          {t('action_cancel')}
        </button>
      </div>
    </div>
  );
}
