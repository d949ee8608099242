import { useState } from 'preact/hooks';
import { plural, t } from '../../ui/messages';
import { takeFocus } from '../../ui/take-focus';

/** What there is besides articles, and what else has it. */
export interface Surroundings {
  /** How many there are. */
  annotations: number;
  /** This device syncs with others. */
  syncs: boolean;
  /** What is read on this device travels, too. */
  coverageTravels: boolean;
}

interface Props {
  around: Surroundings;
  /** The question is put: what it says had better be as things stand now. */
  onAsk(): void;
  onDelete(what: { annotations: boolean }): void;
}

/**
 * A button that asks what is to go, and says what stays elsewhere, before it deletes; the keyboard is then on the
 * harmless answer.
 */
export function DeleteEverything({ around, onAsk, onDelete }: Props) {
  const { annotations, syncs, coverageTravels } = around;
  const [asking, setAsking] = useState(false);
  const [also, setAlso] = useState(false);
  const show = (wanted: boolean) => {
    setAsking(wanted);
    setAlso(false);
  };
  if (!asking) {
    return (
      <button
        type="button"
        class="button"
        onClick={() => {
          onAsk();
          show(true);
        }}
      >
        {t('action_delete')}
      </button>
    );
  }
  return (
    <div class="notice" role="alertdialog" aria-labelledby="delete-question">
      <p id="delete-question">{t('options_delete_question')}</p>
      {annotations > 0 && (
        <label class="mode-option">
          <input
            type="checkbox"
            checked={also}
            onChange={({ currentTarget }) => setAlso(currentTarget.checked)}
          />
          <span>{plural('options_delete_annotations', annotations)}</span>
        </label>
      )}
      {coverageTravels && <p>{t('options_delete_coverageTravels')}</p>}
      {also && <p>{t(syncs ? 'options_delete_annotationsTravel' : 'options_delete_annotationsHere')}</p>}
      <div class="notice-actions">
        <button
          type="button"
          class="button danger"
          onClick={() => {
            show(false);
            onDelete({ annotations: also });
          }}
        >
          {t('action_deleteConfirm')}
        </button>
        <button type="button" class="button" ref={takeFocus} onClick={() => show(false)}>
          {t('action_cancel')}
        </button>
      </div>
    </div>
  );
}
