import type { LiveRange } from '../../src/article/block-text';
import { type Box, shared, toLines } from './lines';

/** A text, as the pieces of the page that show it. */
export interface Shown {
  pieces: LiveRange[];
}

/** Measures where claims and other passages stand in the viewport. One per drawing: it remembers what clips what. */
export class Measure {
  private readonly areas = new Map<Element, Box>();
  private readonly range: Range;

  constructor(private readonly document: Document) {
    this.range = document.createRange();
  }

  /** The visual lines of a passage in viewport pixels; none where its text is gone, hidden or scrolled out of its box. */
  lines(anchored: Shown): Box[] {
    const rects = anchored.pieces.flatMap((piece) => this.rects(piece));
    const parent = anchored.pieces[0]?.node.parentElement;
    if (!parent || rects.length === 0) return [];
    const area = this.visibleArea(parent);
    return toLines(rects).filter((line) => {
      const seen = shared(line, area);
      return seen.right > seen.left && seen.bottom - seen.top > (line.bottom - line.top) / 2;
    });
  }

  /**
   * Where a passage's first and last characters stand, in viewport pixels: cheaper than all its lines. None where its
   * text is gone.
   */
  ends({ pieces }: Shown): Box[] {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first || !last) return [];
    return [
      ...this.rects({ ...first, end: first.start + 1 }).slice(0, 1),
      ...this.rects({ ...last, start: last.end - 1 }).slice(-1),
    ];
  }

  private rects({ node, start, end }: LiveRange): DOMRect[] {
    if (!node.isConnected || end > node.length) return [];
    this.range.setStart(node, start);
    this.range.setEnd(node, end);
    return [...this.range.getClientRects()];
  }

  /** The part of the viewport's plane in which an element's content is not clipped by what holds it. */
  private visibleArea(element: Element): Box {
    const known = this.areas.get(element);
    if (known) return known;
    const parent = element.parentElement;
    const outer = parent ? this.visibleArea(parent) : EVERYWHERE;
    const area = this.clips(element) ? shared(outer, element.getBoundingClientRect()) : outer;
    this.areas.set(element, area);
    return area;
  }

  private clips(element: Element): boolean {
    const root = this.document.documentElement;
    if (element === root) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    // A body's overflow is the viewport's, unless the root element has its own.
    return clips && (element !== this.document.body || getComputedStyle(root).overflowY !== 'visible');
  }
}

const EVERYWHERE: Box = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};
