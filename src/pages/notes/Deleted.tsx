import { t } from '../../ui/messages';
import { takeFocus } from '../../ui/take-focus';

interface Props {
  /** What was deleted. */
  text: string;
  onUndo(): void;
}

/** Stands in for something that was just deleted, and brings it back. */
export function Deleted({ text, onUndo }: Props) {
  return (
    <div class="deleted">
      <p role="status">{text}</p>
      <button type="button" class="button" ref={takeFocus} onClick={onUndo}>
        {t('action_undo')}
      </button>
    </div>
  );
}
