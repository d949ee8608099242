import type { Marks } from './marks/marks';
import type { Anchored } from './reading/anchors';

/** How long the pointer rests on a claim before its card opens, in ms: a pointer that passes opens nothing. */
const REST = 180;

/** How long a card stays once the pointer has left it and its claim, in ms: the way from one to the other. */
const LINGER = 320;

/** What has a use of its own when clicked. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]';

/** How far left of the pointer a card begins, in pixels: the way into it is short and the words stay in sight. */
const LEAD = 48;

/** Stands for the card where the claim under the pointer is noted. */
const CARD = '';

export interface PointerEvents {
  /** The reader wants this claim's card. @param x of the pointer in the viewport @param stay false for a passing look */
  open(anchored: Anchored, x: number, stay: boolean): void;
  /** The reader's pointer has left the claim and its card. */
  leave(): void;
  /** The reader clicked elsewhere. */
  dismiss(): void;
}

/**
 * Follows the reader's pointer over claims. Nothing stands over the text: the page gets every event as ever, and a
 * link in a claim stays a link. Events made by the page's scripts do not count.
 */
export class Pointer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private over: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly host: Element,
    private readonly marks: Marks,
    private readonly events: PointerEvents,
    signal: AbortSignal,
  ) {
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointermove', (event) => this.move(event), options);
    document.documentElement.addEventListener('pointerleave', () => this.leave(), { signal });
    document.addEventListener('click', (event) => this.click(event), options);
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** The pointer is on the card: it keeps it open. */
  rest(): void {
    clearTimeout(this.timer);
    this.over = CARD;
  }

  /** The pointer is neither on a claim nor on the card. */
  leave(): void {
    if (this.over === null) return;
    clearTimeout(this.timer);
    this.over = null;
    this.timer = setTimeout(() => this.events.leave(), LINGER);
  }

  private move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.target === this.host) return;
    // Text that scrolls under a pointer at rest sends such events as well, and asks for no card.
    if (event.movementX === 0 && event.movementY === 0) return;
    const hit = event.buttons === 0 ? this.hit(event) : null;
    const over = hit?.claim.id ?? null;
    if (over === this.over) return;
    if (!hit) {
      this.leave();
      return;
    }
    clearTimeout(this.timer);
    this.over = over;
    this.timer = setTimeout(() => this.events.open(hit, event.clientX - LEAD, false), REST);
  }

  private click(event: MouseEvent): void {
    if (!event.isTrusted || event.target === this.host || event.button !== 0) return;
    const hit = isPlainClick(event, this.document) ? this.hit(event) : null;
    clearTimeout(this.timer);
    if (hit) this.events.open(hit, event.clientX - LEAD, true);
    else this.events.dismiss();
  }

  /** The claim under the pointer, unless something of the page covers it there. */
  private hit({ clientX, clientY, target }: MouseEvent): Anchored | null {
    const hit = this.marks.at(clientX, clientY);
    if (!hit) return null;
    const uncovered = hit.pieces.some(({ node }) => target instanceof Node && target.contains(node));
    return uncovered ? hit : null;
  }
}

/** True for a click that means the text: no modifier, no selection being made, nothing interactive under it. */
export function isPlainClick(event: MouseEvent, document: Document): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed) return false;
  return !(event.target instanceof Element && event.target.closest(INTERACTIVE));
}
