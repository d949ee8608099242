/** By how many lines and how many heights of what is in sight each key scrolls. */
const STEPS: Readonly<Record<string, readonly [lines: number, heights: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  PageDown: [0, 1],
  PageUp: [0, -1],
  ' ': [0, 1],
  End: [1e6, 0],
  Home: [-1e6, 0],
};

/** Height of a line, in pixels; one of those in sight stays there when a page is turned. */
const LINE = 40;

/**
 * Has a key that would scroll the page scroll an element instead, also where there is nothing to scroll: a page must
 * not learn from it how much the card says.
 */
export function scrollByKey(scroller: Element | null, event: KeyboardEvent): void {
  const { key, shiftKey, target } = event;
  const step = STEPS[key];
  if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
  // Whoever presses a button by the space bar scrolls nothing.
  if (key === ' ' && target instanceof HTMLButtonElement) return;
  event.preventDefault();
  const [lines, heights] = step;
  const top = lines * LINE + heights * ((scroller?.clientHeight ?? 0) - LINE);
  scroller?.scrollBy({ top: key === ' ' && shiftKey ? -top : top });
}
