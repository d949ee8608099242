import type { LiveRange } from '../../src/article/block-text';
import { type Box, shared, toLines } from './lines';

/** A text, as the pieces of the page that show it. */
export interface Shown {
  pieces: LiveRange[];
}

/** Measures where claims and other passages stand in the viewport. One per drawing: it remembers what clips what. */
export class Measure {
  private readonly areas = new Map<Element, Box>();
  private readonly boxes = new Map<Element, Box>();
  private readonly range: Range;

  constructor(private readonly document: Document) {
    this.range = document.createRange();
  }

  /**
   * The visual lines of a passage in viewport pixels; none where its text is gone, hidden, made invisible or scrolled out
   * of its box.
   */
  lines(anchored: Shown): Box[] {
    const rects = anchored.pieces.flatMap((piece) => this.rects(piece));
    const parent = anchored.pieces[0]?.node.parentElement;
    if (rects.length === 0 || !parent?.checkVisibility(VISIBLE)) return [];
    const area = this.visibleArea(parent);
    return toLines(rects).filter((line) => {
      const seen = shared(line, area);
      return seen.right > seen.left && seen.bottom - seen.top > (line.bottom - line.top) / 2;
    });
  }

  /**
   * About where a passage stands, in viewport pixels: the boxes of the elements in which it begins and ends, which the
   * other passages of a paragraph share. None where its text is gone.
   * @param most height of an element whose box says enough
   */
  about(passage: Shown, most: number): Box[] {
    const holders = [passage.pieces[0], passage.pieces.at(-1)].map((piece) => piece?.node.parentElement);
    const boxes = holders.map((holder) => holder && this.boxOf(holder));
    const says = (box: Box | null | undefined): box is Box =>
      !!box && box.right - box.left >= 1 && box.bottom - box.top >= 1 && box.bottom - box.top <= most;
    return boxes.every(says) ? boxes : this.ends(passage);
  }

  /** Where a passage's first and last characters stand: cheaper than all its lines. */
  private ends({ pieces }: Shown): Box[] {
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

  private boxOf(element: Element): Box {
    const known = this.boxes.get(element) ?? element.getBoundingClientRect();
    this.boxes.set(element, known);
    return known;
  }

  /** The part of the viewport's plane in which an element's content is not clipped by what holds it. */
  private visibleArea(element: Element): Box {
    const known = this.areas.get(element);
    if (known) return known;
    const parent = element.parentElement;
    const outer = parent ? this.visibleArea(parent) : EVERYWHERE;
    const area = this.clips(element) ? shared(outer, this.boxOf(element)) : outer;
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

/** By their older names, which all browsers know that Crossread runs in. */
const VISIBLE = { checkOpacity: true, checkVisibilityCSS: true };

const EVERYWHERE: Box = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};
