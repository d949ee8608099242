import type { LiveRange } from '../../src/article/block-text';
import { type Box, holds } from './lines';
import { type PseudoBox, pseudoBoxes } from './pseudo-boxes';
import { makesContext, paintsGround, zIndexOf } from './stacking';

const PICTURES = 'img, video, canvas, svg, iframe, object, embed';

/** Tells which lines of text something else of the page hides. One per drawing: it remembers what it asked. */
export class Covering {
  private readonly boxes = new Map<Element, PseudoBox[]>();

  /** @param own an element that does not count */
  constructor(
    private readonly document: Document,
    private readonly own: Element,
  ) {}

  /**
   * True where a line of a text is hidden: not by a link that is stretched over it, say, which paints nothing.
   * @param line in viewport pixels @param pieces the text
   */
  hides(line: Box, pieces: readonly LiveRange[]): boolean {
    const x = (line.left + line.right) / 2;
    const y = (line.top + line.bottom) / 2;
    const holder = pieces[0]?.node.parentElement ?? null;
    return this.elementHides(x, y, pieces) || this.ancestorHides(x, y, holder);
  }

  private elementHides(x: number, y: number, pieces: readonly LiveRange[]): boolean {
    const top = this.document.elementFromPoint(x, y);
    for (let at = top; at && at !== this.own; at = at.parentElement) {
      const over = at;
      if (pieces.some(({ node }) => over.contains(node))) return false;
      if (over.matches(PICTURES) || paintsGround(getComputedStyle(over))) return true;
      if (this.boxesAt(over, x, y).length > 0) return true;
    }
    return false;
  }

  /** What fades text out is often a ::before or ::after of what holds it, through which clicks go. */
  private ancestorHides(x: number, y: number, holder: Element | null): boolean {
    /** The level at which the text is painted within the next ancestor; null where nothing has lifted it. */
    let level: number | null = null;
    for (let at = holder; at; at = at.parentElement) {
      for (const { which, zIndex } of this.boxesAt(at, x, y)) {
        const above = level === null ? zIndex >= 0 : zIndex > level;
        // Of what has one level, the last in the tree is painted last.
        if (above || (which === '::after' && zIndex === level)) return true;
      }
      const style = getComputedStyle(at);
      if (makesContext(style)) level = zIndexOf(style);
      else if (style.position !== 'static') level = Math.max(level ?? 0, 0);
    }
    return false;
  }

  private boxesAt(element: Element, x: number, y: number): PseudoBox[] {
    const known = this.boxes.get(element) ?? pseudoBoxes(element);
    this.boxes.set(element, known);
    return known.filter(({ box }) => holds(box, x, y, 0));
  }
}
