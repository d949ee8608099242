import { isPlainClick } from '../pointer';
import type { Stage } from '../shared-page';
import type { Highlights, PlacedAnnotation } from './highlights';

/**
 * Follows the reader's clicks on highlights. Nothing stands over the text: a link stays a link, a claim opens its card,
 * from which its note can be reached, and the page gets every click as ever.
 */
export function followClicks(
  document: Document,
  stage: Stage,
  highlights: Highlights,
  open: (placed: PlacedAnnotation) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    const { clientX, clientY, target } = event;
    if (!event.isTrusted || target === stage.host.element || !isPlainClick(event, document)) return;
    const hit = highlights.at(clientX, clientY);
    const uncovered = hit?.pieces.some(({ node }) => target instanceof Node && target.contains(node));
    if (hit && uncovered && !stage.hasClaimAt(clientX, clientY)) open(hit);
  };
  document.addEventListener('click', onClick, { signal, capture: true, passive: true });
}
