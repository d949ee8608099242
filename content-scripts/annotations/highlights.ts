import { grounds } from '../../src/annotations/colours';
import type { Annotation } from '../../src/annotations/types';
import type { LiveRange } from '../../src/article/block-text';
import { addStyles } from '../host';
import { type Box, holds, moved } from '../marks/lines';
import { Measure } from '../marks/measure';
import { levelOf } from '../marks/stacking';
import { toneOf } from '../marks/tone';
import type { Stage } from '../shared-page';
import HIGHLIGHTS_CSS from './highlights.css?inline';
import { veilOf } from './veil';

/** An annotation, and the pieces of the page that show its passage now; none for an orphan. */
export interface PlacedAnnotation {
  annotation: Annotation;
  pieces: LiveRange[];
}

const COLOURS_CSS = Object.entries(grounds)
  .map(([name, ground]) => {
    const { colour, alpha } = veilOf(ground);
    return `.${name}{--ground:${ground};--veil:rgb(${colour.join(' ')} / ${alpha.toFixed(3)})}`;
  })
  .join('');

/** How long an annotation that was gone to stands out, in ms. */
const FLASH = 1_600;

/** Draws highlights under the marks of a page, in the same closed root: the page sees no more of them. */
export class Highlights {
  private readonly layer: HTMLElement;
  private placed: readonly PlacedAnnotation[] = [];
  private lines = new Map<PlacedAnnotation, Box[]>();
  private flashing: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly stage: Stage,
    signal: AbortSignal,
  ) {
    this.layer = document.createElement('div');
    this.layer.className = 'layer';
    addStyles(stage.host.root, HIGHLIGHTS_CSS + COLOURS_CSS);
    stage.host.root.prepend(this.layer);
    signal.addEventListener('abort', () => this.layer.remove());
  }

  /** Draws these from now on. */
  show(placed: readonly PlacedAnnotation[]): void {
    this.placed = placed;
    this.stage.redraw();
  }

  /** Makes one stand out for a moment. */
  flash(id: string): void {
    this.flashing = id;
    this.stage.redraw();
    setTimeout(() => {
      this.flashing = null;
      this.stage.redraw();
    }, FLASH);
  }

  /** The annotation at a point of the viewport; of several, the one with the shortest passage. */
  at(x: number, y: number): PlacedAnnotation | null {
    const hits = this.placed.filter((placed) => this.lines.get(placed)?.some((line) => holds(line, x, y, 0)));
    const length = ({ annotation }: PlacedAnnotation) => annotation.target.quote.exact.length;
    return hits.sort((one, other) => length(one) - length(other))[0] ?? null;
  }

  /** Draws what is to be seen, where it stands now. */
  draw(): void {
    this.place();
    const measure = new Measure(this.document);
    this.lines = new Map(this.placed.map((placed) => [placed, measure.lines(placed)]));
    const looks = this.placed.map(({ annotation, pieces }) => this.lookOf(annotation, pieces));
    const { left, top } = this.layer.getBoundingClientRect();
    const drawn = this.placed.flatMap((placed, index) =>
      (this.lines.get(placed) ?? []).map((line) => this.box(moved(line, -left, -top), looks[index] ?? '')),
    );
    this.layer.replaceChildren(...drawn);
  }

  /** Where no claim has brought the host into the page, the first highlight does. */
  private place(): void {
    const { host } = this.stage;
    const holder = this.placed.find(({ pieces }) => pieces[0]?.node.isConnected)?.pieces[0]?.node
      .parentElement;
    if (host.element.isConnected || !holder) return;
    const { zIndex, beforeBody } = levelOf(holder);
    host.place(zIndex, beforeBody);
    host.stay();
  }

  private lookOf({ id, colour }: Annotation, pieces: readonly LiveRange[]): string {
    const holder = pieces[0]?.node.parentElement;
    return `highlight ${colour} ${holder ? toneOf(holder) : 'light'} ${id === this.flashing ? 'flashing' : ''}`;
  }

  private box({ left, top, right, bottom }: Box, look: string): HTMLElement {
    const box = this.document.createElement('div');
    box.className = look;
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
    return box;
  }
}
