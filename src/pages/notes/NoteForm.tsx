import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { colours, verdictNamed } from '../../annotations/colours';
import { MOST } from '../../annotations/limits';
import { parseTags } from '../../annotations/tags';
import type { Annotation, AnnotationChange, Colour } from '../../annotations/types';
import { markName, marks } from '../../ui/marks';
import { t } from '../../ui/messages';
import { useWarningBeforeLeaving } from '../../ui/use-warning-before-leaving';

interface Props {
  annotation: Annotation;
  onSave(change: AnnotationChange): void;
  onCancel(): void;
  onDelete(): void;
}

/** What a reader may write on a passage. Ctrl or Cmd with Enter saves; Escape gives up, unless it would lose words. */
export function NoteForm({ annotation, onSave, onCancel, onDelete }: Props) {
  const [note, setNote] = useState(annotation.note);
  const [tags, setTags] = useState(annotation.tags.join(', '));
  const [colour, setColour] = useState(annotation.colour);
  const [verdict, setVerdict] = useState(annotation.verdict);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const change: AnnotationChange = { note, tags: parseTags(tags), colour, verdict };
  useEffect(() => field.current?.focus(), []);
  const unsaved = !isSame(annotation, change);
  useWarningBeforeLeaving(unsaved);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // In a field of one line a browser may send the form as well.
      event.preventDefault();
      if (!event.repeat) onSave(change);
    } else if (event.key === 'Escape' && !event.isComposing && !unsaved) onCancel();
  }

  return (
    <form
      class="note-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(change);
      }}
    >
      <label class="stack" for={`${id}-note`}>
        {t('note_text')}
        <textarea
          id={`${id}-note`}
          ref={field}
          class="field"
          rows={6}
          dir="auto"
          maxLength={MOST.note}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label class="stack" for={`${id}-tags`}>
        {t('note_tags')}
        <input
          id={`${id}-tags`}
          class="field"
          dir="auto"
          autocomplete="off"
          value={tags}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
      </label>
      <ColourChoice name={`${id}-colour`} chosen={colour} onChoose={setColour} />
      <label class="stack" for={`${id}-verdict`}>
        {t('note_verdict')}
        <select
          id={`${id}-verdict`}
          class="field"
          value={verdict ?? ''}
          onChange={(event) => setVerdict(verdictNamed(event.currentTarget.value))}
        >
          <option value="">{t('note_verdict_none')}</option>
          {marks.map((mark) => (
            <option key={mark} value={mark}>
              {markName(mark)}
            </option>
          ))}
        </select>
      </label>
      <div class="note-actions">
        <button type="submit" class="button primary">
          {t('note_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('action_cancel')}
        </button>
        <button type="button" class="button plain note-delete" onClick={onDelete}>
          {t('note_delete')}
        </button>
      </div>
    </form>
  );
}

function ColourChoice(props: { name: string; chosen: Colour; onChoose(colour: Colour): void }) {
  return (
    <fieldset class="colours">
      <legend>{t('note_colour')}</legend>
      {colours.map((colour) => (
        <label key={colour} class="colour" data-colour={colour} title={t(`colour_${colour}`)}>
          <input
            type="radio"
            class="visually-hidden"
            name={props.name}
            checked={colour === props.chosen}
            aria-label={t(`colour_${colour}`)}
            onChange={() => props.onChoose(colour)}
          />
        </label>
      ))}
    </fieldset>
  );
}

function isSame(annotation: Annotation, change: AnnotationChange): boolean {
  const { note, tags, colour, verdict } = annotation;
  return JSON.stringify({ note, tags, colour, verdict }) === JSON.stringify(change);
}
