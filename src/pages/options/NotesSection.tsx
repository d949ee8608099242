import { t } from '../../ui/messages';

/** Where the reader's notes are. */
export function NotesSection() {
  return (
    <section class="card">
      <h2>{t('library_title')}</h2>
      <p>
        <a href="/src/pages/library/index.html">{t('options_notes_link')}</a>
      </p>
    </section>
  );
}
