import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../annotations/types';
import { sentenceUrl } from '../../article/text-fragment';
import { markName } from '../../ui/marks';
import { formatDay, t } from '../../ui/messages';
import { NoteText } from '../../ui/NoteText';
import { Quote } from '../../ui/Quote';

interface Props {
  annotation: Annotation;
  /** True where its passage was not found when its article was last seen. */
  orphan: boolean;
  /** What can be done with it, besides going to its passage. */
  children?: ComponentChildren;
}

/** One annotation: what it is about and what the reader wrote. */
export function AnnotationView({ annotation, orphan, children }: Props) {
  const { target, note, tags, verdict, created } = annotation;
  const address = sentenceUrl(target.url, target.quote.exact);
  return (
    <>
      <Quote annotation={annotation} orphan={orphan} />
      {note !== '' && <NoteText markdown={note} />}
      {verdict !== null && (
        <p class="own-verdict" data-mark={verdict}>
          {t('note_verdict_mine', markName(verdict))}
        </p>
      )}
      {tags.length > 0 && (
        <ul class="tags" aria-label={t('library_tag')}>
          {tags.map((tag) => (
            <li key={tag} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      <div class="note-line">
        <time class="muted" dateTime={created}>
          {formatDay(Date.parse(created))}
        </time>
        {address !== null && !orphan && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {t('note_open')}
          </a>
        )}
        {children}
      </div>
    </>
  );
}
