import { useId } from 'preact/hooks';
import type { SyncState } from '../../../messages';
import type { MergeAnswer } from '../../../sync/types';
import { type MessageKey, plural, t } from '../../../ui/messages';

interface Props {
  question: NonNullable<SyncState['question']>;
  busy: boolean;
  onAnswer(answer: MergeAnswer): void;
}

/** What only the reader can decide. Nothing has been changed on this device before. */
export function Question({ question: { asks, counts }, busy, onAnswer }: Props) {
  const id = useId();
  const { mine, theirs, both, removed } = counts;
  return (
    <fieldset class="notice" aria-labelledby={id}>
      <p id={id} class="notice-title">
        {asks === 'join' ? t('sync_join_title') : plural('sync_removals_title', removed)}
      </p>
      {asks === 'join' ? (
        <ul class="points">
          <li>{plural('sync_join_mine', mine)}</li>
          <li>{plural('sync_join_theirs', theirs)}</li>
          <li>{plural('sync_join_both', both)}</li>
        </ul>
      ) : (
        <p>{t('sync_removals_text')}</p>
      )}
      <div class="notice-actions">
        {(asks === 'join' ? joins : removals).map(({ label, hint, answer, primary }) => (
          <div key={label} class="sync-answer">
            <button
              type="button"
              class={primary ? 'button primary' : 'button'}
              disabled={busy}
              aria-describedby={`${id}-${label}`}
              onClick={() => onAnswer(answer)}
            >
              {t(label)}
            </button>
            <span id={`${id}-${label}`} class="muted">
              {t(hint)}
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface Choice {
  label: MessageKey;
  hint: MessageKey;
  answer: MergeAnswer;
  primary: boolean;
}

const joins: Choice[] = [
  { label: 'sync_merge', hint: 'sync_merge_hint', answer: { join: 'merge' }, primary: true },
  { label: 'sync_mine', hint: 'sync_mine_hint', answer: { join: 'mine' }, primary: false },
  { label: 'sync_theirs', hint: 'sync_theirs_hint', answer: { join: 'theirs' }, primary: false },
];

const removals: Choice[] = [
  {
    label: 'sync_removals_keep',
    hint: 'sync_removals_keep_hint',
    answer: { removals: false },
    primary: true,
  },
  {
    label: 'sync_removals_accept',
    hint: 'sync_removals_accept_hint',
    answer: { removals: true },
    primary: false,
  },
];
