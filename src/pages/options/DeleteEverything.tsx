import { useState } from 'preact/hooks';
import { plural, t } from '../../ui/messages';
import { AskFirst } from '../AskFirst';

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

/** Deletes what is stored; what is to go is asked first, and what stays elsewhere is said. */
export function DeleteEverything({ around, onAsk, onDelete }: Props) {
  const { annotations, syncs, coverageTravels } = around;
  const [also, setAlso] = useState(false);
  return (
    <AskFirst
      label={t('action_delete')}
      question={t('options_delete_question')}
      onAsk={() => {
        setAlso(false);
        onAsk();
      }}
      answers={[
        { label: t('action_deleteConfirm'), grave: true, act: () => onDelete({ annotations: also }) },
      ]}
    >
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
    </AskFirst>
  );
}
