import type { Annotation } from '../annotations/types';
import { t } from './messages';
import { withTiedSpaces } from './tied-spaces';

/** Longest quote shown whole, in UTF-16 code units. */
const LONGEST = 600;

/** The passage an annotation is about, in its colour; said so where the article no longer has it. */
export function Quote({ annotation, orphan }: { annotation: Annotation; orphan: boolean }) {
  const { exact } = annotation.target.quote;
  const shown = exact.length > LONGEST ? `${exact.slice(0, LONGEST).trimEnd()}…` : exact;
  return (
    <>
      <blockquote class="quote" data-colour={annotation.colour} dir="auto">
        {withTiedSpaces(shown)}
      </blockquote>
      {orphan && <p class="orphan">{t('note_orphan')}</p>}
    </>
  );
}
