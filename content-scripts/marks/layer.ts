import type { Anchored } from '../reading/anchors';
import { type Glyph, glyph, showMark } from './glyphs';
import { type Box, moved } from './lines';
import { type Tone, toneOf } from './tone';

/** Side of a sign, in pixels, how far it hangs below its line of text, and how far it stands over the line's end. */
const GLYPH = 14;
const HANG = 8;
const BACK = 4;

interface Drawn {
  element: HTMLElement;
  boxes: Placed[];
  sign: Placed;
  glyph: Glyph;
  /** What the element was last given, so that an unchanged claim costs no writing. */
  look: string;
}

/** An element, and where it was last put. */
interface Placed {
  element: HTMLElement | SVGElement;
  place: string;
}

/** What the element that holds a claim says of how it is to be drawn. */
interface Ground {
  tone: Tone;
  rightToLeft: boolean;
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
    this.element.className = 'layer';
    // A screen reader would name the signs behind all of the page, as pictures of nothing.
    this.element.ariaHidden = 'true';
  }

  /** Where the layer begins, in viewport pixels. */
  origin(): { left: number; top: number } {
    return this.element.getBoundingClientRect();
  }

  /**
   * @param lines of each claim to draw, in viewport pixels @param origin of the layer, as it is now
   * @param looks classes of claims besides their mark, by id
   */
  draw(
    lines: ReadonlyMap<Anchored, Box[]>,
    origin: { left: number; top: number },
    looks: ReadonlyMap<string, string>,
  ): void {
    const groundOf = grounds();
    const jobs = [...lines].map(([anchored, boxes]) => ({
      anchored,
      boxes: boxes.map((box) => moved(box, -origin.left, -origin.top)),
      ground: groundOf(anchored.pieces[0]?.node.parentElement),
    }));
    const ids = new Set(jobs.map(({ anchored }) => anchored.claim.id));
    for (const [id, { element }] of this.drawn) {
      if (ids.has(id)) continue;
      element.remove();
      this.drawn.delete(id);
    }
    for (const { anchored, boxes, ground } of jobs) {
      const drawn = this.drawnOf(anchored);
      const look = lookOf(anchored, ground.tone, looks.get(anchored.claim.id) ?? '');
      if (drawn.look !== look) {
        drawn.look = look;
        drawn.element.className = look;
        showMark(drawn.glyph, anchored.claim.verdict?.mark ?? null);
      }
      this.drawLines(drawn, boxes);
      drawSign(drawn.sign, boxes, ground.rightToLeft);
    }
  }

  private drawnOf({ claim }: Anchored): Drawn {
    const known = this.drawn.get(claim.id);
    if (known) return known;
    const element = this.document.createElement('div');
    const sign = glyph(this.document);
    element.append(sign.svg);
    this.element.append(element);
    const drawn: Drawn = {
      element,
      glyph: sign,
      sign: { element: sign.svg, place: '' },
      boxes: [],
      look: '',
    };
    this.drawn.set(claim.id, drawn);
    return drawn;
  }

  private drawLines({ element, boxes, glyph }: Drawn, lines: Box[]): void {
    while (boxes.length > lines.length) boxes.pop()?.element.remove();
    for (const [index, line] of lines.entries()) {
      let box = boxes[index];
      if (!box) {
        box = { element: this.document.createElement('div'), place: '' };
        box.element.setAttribute('class', 'line');
        element.insertBefore(box.element, glyph.svg);
        boxes.push(box);
      }
      put(box, line);
    }
  }
}

/** Tells the ground of elements; each is asked once. */
function grounds(): (holder: Element | null | undefined) => Ground {
  const known = new Map<Element, Ground>();
  return (holder) => {
    if (!holder) return { tone: 'light', rightToLeft: false };
    const ground = known.get(holder) ?? {
      tone: toneOf(holder),
      rightToLeft: getComputedStyle(holder).direction === 'rtl',
    };
    known.set(holder, ground);
    return ground;
  };
}

function lookOf({ claim }: Anchored, tone: Tone, shown: string): string {
  const mark = claim.dismissed ? 'none' : (claim.verdict?.mark ?? 'none');
  return `claim ${mark} ${tone} ${shown}`;
}

/** The sign hangs from the end of the last line, where a full stop leaves room: its middle is before the next word. */
function drawSign(sign: Placed, lines: Box[], rightToLeft: boolean): void {
  const last = lines.at(-1);
  if (!last) return;
  // Whole pixels keep its thin strokes sharp.
  const left = Math.round(rightToLeft ? last.left - GLYPH + BACK : last.right - BACK);
  const top = Math.round(last.bottom) - GLYPH + HANG;
  put(sign, { left, top, right: left + GLYPH, bottom: top + GLYPH });
}

/** Writes a place only where it changed by a pixel's fraction that shows. */
function put(placed: Placed, { left, top, right, bottom }: Box): void {
  const [x, y, width, height] = [left, top, right - left, bottom - top].map(
    (value) => Math.round(value * 4) / 4,
  );
  const place = `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
  if (placed.place === place) return;
  placed.place = place;
  placed.element.style.cssText = place;
}
