import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../annotations/by-article';
import type { Annotation } from '../../annotations/types';
import { formatDay, t } from '../../ui/messages';
import { Quote } from '../../ui/Quote';
import { takeFocus } from '../../ui/take-focus';
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

/** One annotation: shown, being edited, or just deleted. Where it is shown again, the keyboard goes on there. */
function Entry({ annotation, library }: { annotation: Annotation; library: Library }) {
  const [state, setState] = useState<'untouched' | 'editing' | 'back'>('untouched');
  const { id } = annotation;
  const orphan = library.orphans.has(id);
  const remove = () => {
    setState('untouched');
    library.remove(id);
  };
  const restore = () => {
    setState('back');
    library.restore(id);
  };
  if (library.deleted.has(id)) return <Deleted text={t('note_deleted')} onUndo={restore} />;
  if (state !== 'editing') {
    return (
      <AnnotationView annotation={annotation} orphan={orphan}>
        <button
          type="button"
          class="button plain"
          ref={state === 'back' ? takeFocus : null}
          onClick={() => setState('editing')}
        >
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
          if (await library.change(id, change)) setState('back');
        }}
        onCancel={() => setState('back')}
        onDelete={remove}
      />
    </>
  );
}
