import { t } from '../../ui/messages';

/** Stands in for an annotation that was just deleted, and brings it back. */
export function Deleted({ onUndo }: { onUndo(): void }) {
  return (
    <div class="deleted">
      <p role="status">{t('note_deleted')}</p>
      <button type="button" class="button" ref={focus} onClick={onUndo}>
        {t('action_undo')}
      </button>
    </div>
  );
}

/** The button that was pressed is gone: the keyboard goes on from the one that takes it back. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
