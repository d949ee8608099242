import type { Host } from '../host';
import type { Anchored } from '../reading/anchors';
import { isMarked } from '../steps';
import { Covering } from './covering';
import { Layer } from './layer';
import { type Box, holds, moved } from './lines';
import { Measure } from './measure';
import { type Level, levelOf } from './stacking';

/** Claims within so many viewports above and below are drawn. */
const REACH = 1;

/** How long after a click the page is looked at again, in ms: it may have taken away what lay over the text. */
const AFTER_CLICK = 500;

/** How near to a line a pointer counts as on it, in pixels: it bridges the gap between a claim's lines. */
const NEAR = 3;

/**
 * The marks of a page. Everything is measured and drawn in one animation frame, however many things ask for it.
 * A document that scrolls takes its marks along: then only claims that come near the viewport are measured.
 */
export class Marks {
  private readonly layer: Layer;
  private claims: readonly Anchored[] = [];
  /** About where each claim stands, in document pixels. */
  private readonly places = new Map<Anchored, Box[]>();
  /** The lines of claims near the viewport, in document pixels. */
  private readonly lines = new Map<Anchored, Box[]>();
  private readonly looks = new Map<string, string>();
  private frame = 0;
  private stale = true;
  /** Whatever covers the text covers its marks. */
  private below = true;

  constructor(
    private readonly document: Document,
    private readonly host: Host,
    private readonly view: Window,
    private readonly signal: AbortSignal,
    private readonly afterDrawing: () => void,
  ) {
    this.layer = new Layer(document);
    host.root.append(this.layer.element);
    const relaid = () => this.redraw(true);
    const options = { signal, capture: true, passive: true };
    for (const event of ['transitionend', 'animationend', 'toggle', 'load']) {
      document.addEventListener(event, relaid, options);
    }
    document.addEventListener('scroll', (event) => this.redraw(event.target !== document), options);
    document.addEventListener('click', () => setTimeout(() => this.redraw(false), AFTER_CLICK), options);
    document.fonts?.addEventListener('loadingdone', relaid, { signal });
    view.addEventListener('resize', relaid, { signal });
    view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', relaid, { signal });
    // It tells of the first sizes too, with which all was drawn already.
    let known = false;
    const sizes = new ResizeObserver(() => {
      if (known) relaid();
      known = true;
    });
    sizes.observe(document.documentElement);
    if (document.body) sizes.observe(document.body);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      view.cancelAnimationFrame(this.frame);
      host.element.remove();
    });
  }

  /** Draws these claims from now on. */
  show(claims: readonly Anchored[]): void {
    this.claims = claims;
    this.redraw(true);
  }

  /** Gives one claim a look of its own (`active`, `focused`), or takes it back. */
  accent(claimId: string, look: '' | 'active' | 'active focused'): void {
    this.looks.set(claimId, look);
    this.redraw(false);
  }

  /** @param relaid true where text may have moved within the document */
  redraw(relaid: boolean): void {
    // Whatever else is taken down after the marks asks for a last drawing, which would put them back into the page.
    if (this.signal.aborted) return;
    this.stale ||= relaid;
    this.frame ||= this.view.requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  /** The claim with a mark at a point of the viewport. */
  at(x: number, y: number): Anchored | null {
    const { scrollX, scrollY } = this.view;
    for (const [anchored, lines] of this.lines) {
      if (isMarked(anchored) && lines.some((box) => holds(box, x + scrollX, y + scrollY, NEAR)))
        return anchored;
    }
    return null;
  }

  /** Where a claim stands now, in viewport pixels; empty where it is not to be seen. */
  linesOf(anchored: Anchored): Box[] {
    return new Measure(this.document).lines(anchored);
  }

  /** All is measured before anything is written: what is measured after a change is laid out for it in between. */
  private draw(): void {
    const level = this.stale ? this.level() : null;
    if (level) this.below = level.beforeBody;
    const near = this.measure();
    const origin = this.layer.origin();
    const replaced = level !== null && this.host.place(level.zIndex, level.beforeBody);
    const elsewhere = (this.claims.length > 0 && this.host.stay()) || replaced;
    this.layer.draw(near, elsewhere ? this.layer.origin() : origin, this.looks);
    this.afterDrawing();
  }

  /** @returns the lines to draw, in viewport pixels */
  private measure(): Map<Anchored, Box[]> {
    const { scrollX, scrollY, innerHeight } = this.view;
    const toDocument = (boxes: Box[]) => boxes.map((box) => moved(box, scrollX, scrollY));
    const measure = new Measure(this.document);
    const near = new Map<Anchored, Box[]>();
    // Where no level lies between the text and what covers it, covered lines are left out.
    const covering = this.below ? null : new Covering(this.document, this.host.element);
    if (this.stale) this.places.clear();
    this.stale = false;
    this.lines.clear();
    for (const anchored of this.claims) {
      const place = this.places.get(anchored) ?? toDocument(measure.about(anchored, innerHeight));
      this.places.set(anchored, place);
      if (!isNear(place, scrollY, innerHeight)) continue;
      const lines = measure.lines(anchored);
      const inDocument = toDocument(lines);
      if (!isNear(inDocument, scrollY, innerHeight)) continue;
      this.lines.set(anchored, inDocument);
      near.set(
        anchored,
        lines.filter((line) => !covering?.hides(line, anchored.pieces)),
      );
    }
    return near;
  }

  /** That of the claim in the middle: a headline often stands outside of what holds the text. */
  private level(): Level | null {
    const holders = this.claims.flatMap(({ pieces: [first] }) =>
      first?.node.isConnected ? [first.node.parentElement] : [],
    );
    const holder = holders[Math.floor(holders.length / 2)];
    return holder ? levelOf(holder) : null;
  }
}

function isNear(lines: readonly Box[], scrollY: number, height: number): boolean {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return false;
  return last.bottom > scrollY - REACH * height && first.top < scrollY + (1 + REACH) * height;
}
