import type { Box } from '../marks/lines';

/** Where the card's frame goes, in viewport pixels. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
  /**
   * Whether the card stands at the frame's lower end: it is at the one next to the claim, and where the frame covers the
   * claim at the other, so that a short card leaves it to be read.
   */
  atEnd: boolean;
}

const WIDTH = 380;
const HEIGHT = 440;
/** Least height that leaves the heading and the reasons to read; in small windows the card covers part of the claim for it. */
const LEAST = 240;
const GAP = 8;
const MARGIN = 8;

/**
 * Places the card's frame below the claim, or above it where there is more room. It depends on where the claim stands
 * and on nothing else: the frame is all a page can probe, so it must have one size whatever the card says.
 * @param lines the claim's lines @param x where to start, such as the pointer @param viewport from 0, 0
 */
export function placeCard(
  lines: readonly Box[],
  x: number,
  viewport: { width: number; height: number },
): Place {
  const first = Math.min(...lines.map((line) => line.top));
  const last = Math.max(...lines.map((line) => line.bottom));
  const width = Math.min(WIDTH, viewport.width - 2 * MARGIN);
  const below = viewport.height - last - GAP - MARGIN;
  const above = first - GAP - MARGIN;
  const isBelow = below >= HEIGHT || below >= above;
  const height = Math.min(HEIGHT, viewport.height - 2 * MARGIN, Math.max(LEAST, isBelow ? below : above));
  const wanted = isBelow ? last + GAP : first - GAP - height;
  const top = clamp(wanted, MARGIN, viewport.height - height - MARGIN);
  return {
    left: clamp(x, MARGIN, viewport.width - width - MARGIN),
    top,
    width,
    height,
    atEnd: isBelow ? top < wanted : top <= wanted,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
