import type { Annotation } from '../../../annotations/types';
import { plural } from '../../../ui/messages';
import { AnnotationView } from '../../notes/AnnotationView';

interface Props {
  annotations: readonly Annotation[];
  orphans: ReadonlySet<string>;
}

/** How many notes there are on an article; unfolded, what they say. Nothing where there are none. */
export function FoldedNotes({ annotations, orphans }: Props) {
  if (annotations.length === 0) return null;
  return (
    <details class="article-details">
      <summary>{plural('library_shown', annotations.length)}</summary>
      <ul class="notes">
        {annotations.map((annotation) => (
          <li key={annotation.id} class="note">
            <AnnotationView annotation={annotation} orphan={orphans.has(annotation.id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
