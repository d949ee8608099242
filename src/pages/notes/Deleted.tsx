import { t } from '../../ui/messages';
import { takeFocus } from '../../ui/take-focus';

/** Stands in for an annotation that was just deleted, and brings it back. */
export function Deleted({ onUndo }: { onUndo(): void }) {
  return (
    <div class="deleted">
      <p role="status">{t('note_deleted')}</p>
      <button type="button" class="button" ref={takeFocus} onClick={onUndo}>
        {t('action_undo')}
      </button>
    </div>
  );
}
