import { useId } from 'preact/hooks';
import { t } from '../../ui/messages';
import { takeFocus } from '../../ui/take-focus';

interface Props {
  /** What was deleted. */
  text: string;
  onUndo(): void;
}

/** Stands in for something that was just deleted, and brings it back. What was deleted is read with the button. */
export function Deleted({ text, onUndo }: Props) {
  const id = useId();
  return (
    <div class="deleted">
      <p id={id}>{text}</p>
      <button type="button" class="button" aria-describedby={id} ref={takeFocus} onClick={onUndo}>
        {t('action_undo')}
      </button>
    </div>
  );
}
