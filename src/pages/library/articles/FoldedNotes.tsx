import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../../annotations/types';
import { plural } from '../../../ui/messages';
import { TroubleNotice } from '../../../ui/TroubleNotice';
import { useAttempt } from '../../../ui/use-attempt';
import { AnnotationView } from '../../notes/AnnotationView';
import type { Surroundings } from './use-articles';

interface Props {
  /** Address of the article. */
  url: string;
  around: Surroundings;
  /** The notes on it. */
  load(): Promise<Annotation[]>;
}

/** How many notes there are on an article; unfolded, what they say. Nothing where there are none. */
export function FoldedNotes({ url, around, load }: Props) {
  const [open, setOpen] = useState(false);
  const [notes, setNotes] = useState<Annotation[]>([]);
  const { trouble, attempt } = useAttempt();

  // Whenever what is around was looked at anew: a note may have been changed elsewhere.
  useEffect(() => {
    if (open) void attempt(async () => setNotes(await load()));
  }, [open, around]);

  const count = around.notes[url] ?? 0;
  if (count === 0) return null;
  return (
    <details class="article-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{plural('library_shown', count)}</summary>
      <TroubleNotice trouble={trouble} />
      <ul class="notes">
        {notes.map((annotation) => (
          <li key={annotation.id} class="note">
            <AnnotationView annotation={annotation} orphan={around.orphans.has(annotation.id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
