import { useState } from 'preact/hooks';
import { t } from '../../ui/messages';

/** A button that asks once more before it deletes. */
export function DeleteEverything({ onDelete }: { onDelete(): void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {t('action_delete')}
      </button>
    );
  }
  return (
    <div class="notice" role="alertdialog" aria-labelledby="delete-question">
      <p id="delete-question">{t('options_delete_question')}</p>
      <div class="notice-actions">
        <button
          type="button"
          class="button danger"
          onClick={() => {
            setAsking(false);
            onDelete();
          }}
        >
          {t('action_deleteConfirm')}
        </button>
        <button type="button" class="button" ref={focus} onClick={() => setAsking(false)}>
          {t('action_cancel')}
        </button>
      </div>
    </div>
  );
}

/** Moves the focus to the harmless answer, so that neither the question nor a stray Enter goes unnoticed. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
