import type { Anchored } from '../reading/anchors';
import { glyph, glyphPath } from './glyphs';
import { type Box, moved } from './lines';
import { type Tone, toneOf } from './tone';

/** Side of a sign, in pixels, and how far it hangs below its line of text. */
const GLYPH = 14;
const HANG = 8;

interface Drawn {
  element: HTMLElement;
  boxes: HTMLElement[];
  sign: SVGSVGElement;
  /** What the element was last given, so that an unchanged claim costs no writing. */
  look: string;
}

/**
 * Draws the boxes of claims. Every claim has the same boxes whatever its verdict, also when it has none or was
 * dismissed: what a page may find out about them tells it where sentences stand, which it knows.
 */
export class Layer {
  readonly element: HTMLElement;
  private readonly drawn = new Map<string, Drawn>();

  constructor(private readonly document: Document) {
    this.element = document.createElement('div');
    this.element.className = 'marks';
  }

  /**
   * @param lines of each claim to draw, in viewport pixels @param shown classes of a claim besides its mark
   */
  draw(lines: ReadonlyMap<Anchored, Box[]>, shown: (anchored: Anchored) => string): void {
    const origin = this.element.getBoundingClientRect();
    const jobs = [...lines].map(([anchored, boxes]) => ({
      anchored,
      boxes: boxes.map((box) => moved(box, -origin.left, -origin.top)),
      look: lookOf(anchored, shown(anchored)),
      rightToLeft: isRightToLeft(anchored),
    }));
    const ids = new Set(jobs.map(({ anchored }) => anchored.claim.id));
    for (const [id, { element }] of this.drawn) {
      if (ids.has(id)) continue;
      element.remove();
      this.drawn.delete(id);
    }
    for (const { anchored, boxes, look, rightToLeft } of jobs) {
      const drawn = this.drawnOf(anchored);
      if (drawn.look !== look) {
        drawn.look = look;
        drawn.element.className = look;
        drawn.sign.replaceChildren(glyphPath(this.document, anchored.claim.verdict?.mark ?? null));
      }
      this.drawLines(drawn, boxes);
      drawSign(drawn.sign, boxes, rightToLeft);
    }
  }

  private drawnOf({ claim }: Anchored): Drawn {
    const known = this.drawn.get(claim.id);
    if (known) return known;
    const element = this.document.createElement('div');
    const sign = glyph(this.document);
    element.append(sign);
    this.element.append(element);
    const drawn: Drawn = { element, sign, boxes: [], look: '' };
    this.drawn.set(claim.id, drawn);
    return drawn;
  }

  private drawLines({ element, boxes, sign }: Drawn, lines: Box[]): void {
    while (boxes.length > lines.length) boxes.pop()?.remove();
    for (const [index, line] of lines.entries()) {
      let box = boxes[index];
      if (!box) {
        box = this.document.createElement('div');
        box.className = 'line';
        element.insertBefore(box, sign);
        boxes.push(box);
      }
      put(box, line);
    }
  }
}

function lookOf({ claim, pieces }: Anchored, shown: string): string {
  const holder = pieces[0]?.node.parentElement;
  const tone: Tone = holder ? toneOf(holder) : 'light';
  const mark = claim.dismissed ? 'none' : (claim.verdict?.mark ?? 'none');
  return `claim ${mark} ${tone} ${shown}`;
}

function isRightToLeft({ pieces }: Anchored): boolean {
  const holder = pieces[0]?.node.parentElement;
  return holder !== null && holder !== undefined && getComputedStyle(holder).direction === 'rtl';
}

/** The sign hangs from the end of the last line, where a full stop leaves room. */
function drawSign(sign: SVGSVGElement, lines: Box[], rightToLeft: boolean): void {
  const last = lines.at(-1);
  if (!last) return;
  // Whole pixels keep its thin strokes sharp.
  const left = Math.round(rightToLeft ? last.left - GLYPH + 2 : last.right - 2);
  const top = Math.round(last.bottom) - GLYPH + HANG;
  put(sign, { left, top, right: left + GLYPH, bottom: top + GLYPH });
}

/** Writes a place only where it changed by a pixel's fraction that shows. */
function put(element: HTMLElement | SVGElement, { left, top, right, bottom }: Box): void {
  const place = [left, top, right - left, bottom - top].map((value) => `${Math.round(value * 4) / 4}px`);
  const [x = '', y = '', width = '', height = ''] = place;
  const { style } = element;
  if (style.left === x && style.top === y && style.width === width && style.height === height) return;
  Object.assign(style, { left: x, top: y, width, height });
}
