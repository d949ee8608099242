import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../annotations/by-article';
import type { Annotation } from '../../annotations/types';
import { formatDay, t } from '../../ui/messages';
import { Quote } from '../../ui/Quote';
import { withTiedSpaces } from '../../ui/tied-spaces';
import { AnnotationView } from '../notes/AnnotationView';
import { Deleted } from '../notes/Deleted';
import { NoteForm } from '../notes/NoteForm';
import type { Library } from './use-library';

/** The notes on one article, in its order. */
export function ArticleNotes({ article, library }: { article: AnnotatedArticle; library: Library }) {
  return (
    <section class="card">
      <div>
        <h2 dir="auto">
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            {withTiedSpaces(article.title)}
          </a>
        </h2>
        <p class="muted" dir="auto">
          {sourceLine(article)}
        </p>
      </div>
      <ul class="notes">
        {article.annotations.map((annotation) => (
          <li key={annotation.id} class="note">
            <Entry annotation={annotation} library={library} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Coast Daily · Ada Brook · published on March 2, 2026", as far as is known. */
function sourceLine({ publisher, author, publishedAt }: AnnotatedArticle): string {
  const day = publishedAt && t('articles_published', formatDay(Date.parse(publishedAt)));
  return [publisher, author, day].filter(Boolean).join(' · ');
}

/** One annotation: shown, being edited, or just deleted. */
function Entry({ annotation, library }: { annotation: Annotation; library: Library }) {
  const [editing, setEditing] = useState(false);
  const { id } = annotation;
  const orphan = library.orphans.has(id);
  const remove = () => {
    setEditing(false);
    library.remove(id);
  };
  if (library.deleted.has(id)) return <Deleted text={t('note_deleted')} onUndo={() => library.restore(id)} />;
  if (!editing) {
    return (
      <AnnotationView annotation={annotation} orphan={orphan}>
        <button type="button" class="button plain" onClick={() => setEditing(true)}>
          {t('note_edit')}
        </button>
        <button type="button" class="button plain" onClick={remove}>
          {t('note_delete')}
        </button>
      </AnnotationView>
    );
  }
  return (
    <>
      <Quote annotation={annotation} orphan={orphan} />
      <NoteForm
        annotation={annotation}
        onSave={async (change) => {
          // Until they are stored the words are nowhere but in the form.
          if (await library.change(id, change)) setEditing(false);
        }}
        onCancel={() => setEditing(false)}
        onDelete={remove}
      />
    </>
  );
}
