import type { Mark } from '../compare/types';
import { markName } from './marks';
import { signs } from './signs';

/** A mark as a sign and a word. */
export function MarkBadge({ mark }: { mark: Mark }) {
  return (
    <span class="badge" data-mark={mark}>
      <Sign mark={mark} />
      {markName(mark)}
    </span>
  );
}

/** The sign of a mark, for beside its name: hidden from screen readers, which read the name. */
export function Sign({ mark }: { mark: Mark }) {
  return (
    <svg class="sign" data-mark={mark} viewBox="0 0 14 14" aria-hidden="true">
      <path d={signs[mark]} />
    </svg>
  );
}
