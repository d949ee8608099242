import { t } from '../src/ui/messages';
import { NoteText } from '../src/ui/NoteText';
import { Quote } from '../src/ui/Quote';
import type { PageNotes } from './look';

interface Props {
  notes: PageNotes;
  onShow(id: string): void;
  onEdit(id: string): void;
}

/** The reader's notes on the article of the tab, in its order. */
export function NoteList({ notes, onShow, onEdit }: Props) {
  return (
    <section class="notes">
      <h2 class="notes-title">{t('notes_title')}</h2>
      <ul>
        {notes.annotations.map((annotation) => {
          const { id, note } = annotation;
          const orphan = notes.orphans.has(id);
          return (
            <li key={id} class="note">
              <Quote annotation={annotation} orphan={orphan} />
              {note !== '' && <NoteText markdown={note} />}
              <div class="note-line">
                {!orphan && (
                  <button type="button" class="button plain" onClick={() => onShow(id)}>
                    {t('note_show')}
                  </button>
                )}
                <button type="button" class="button plain" onClick={() => onEdit(id)}>
                  {t('note_edit')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
