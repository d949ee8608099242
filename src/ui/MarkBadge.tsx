import type { Mark } from '../compare/types';
import { glyphs, markName } from './marks';

/** A mark as a sign and a word. */
export function MarkBadge({ mark }: { mark: Mark }) {
  return (
    <span class="badge" data-mark={mark}>
      <Glyph mark={mark} />
      {markName(mark)}
    </span>
  );
}

/** The sign of a mark, for beside its name: hidden from screen readers, which read the name. */
export function Glyph({ mark }: { mark: Mark }) {
  return (
    <span class="glyph" data-mark={mark} aria-hidden="true">
      {glyphs[mark]}
    </span>
  );
}
