import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Mark } from '../../../src/compare/types';
import type { MarkedClaim } from '../../../src/messages';
import { inClosedRoot } from './closed-root';

/** In pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One claim as it is drawn. */
export interface DrawnMark {
  mark: Mark | 'none';
  lines: Box[];
  /** What hangs from the end of its last line. */
  sign: Box;
}

/** The marks that are drawn now: those near the viewport. */
export async function drawnMarks(page: Page): Promise<DrawnMark[]> {
  const drawn = await inClosedRoot(page, function () {
    const boxOf = (element: Element | null) => {
      const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    };
    return [...this.querySelectorAll('.claim')].map((claim) => ({
      mark: ['new', 'corroborated', 'contradicted'].find((name) => claim.classList.contains(name)) ?? 'none',
      lines: [...claim.querySelectorAll('.line')].map(boxOf),
      sign: boxOf(claim.querySelector('svg')),
    }));
  });
  return (drawn ?? []) as DrawnMark[];
}

/** Where a text stands in the page's own content: its visual lines, taken from the browser's layout. */
export async function linesOfText(page: Page, text: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places: { node: Text; offset: number }[] = [];
    let folded = '';
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.parentElement?.closest('script, style')) continue;
      for (let offset = 0; offset < node.length; offset++) {
        const space = /\s/.test(node.data.charAt(offset));
        if (space && folded.endsWith(' ')) continue;
        folded += space ? ' ' : node.data.charAt(offset);
        places.push({ node, offset });
      }
    }
    const start = folded.indexOf(wanted);
    const first = places[start];
    const last = places[start + wanted.length - 1];
    if (start < 0 || !first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, text);
}

/** Waits until a claim's mark is drawn on its text, and nowhere else. */
export async function expectMarkOn(
  page: Page,
  { text }: MarkedClaim,
  mark: DrawnMark['mark'],
): Promise<void> {
  await expect
    .poll(async () => {
      const lines = await linesOfText(page, text);
      const drawn = await drawnMarks(page);
      return lines.length > 0 && drawn.some((one) => one.mark === mark && covers(one.lines, lines));
    })
    .toBe(true);
}

/** True where the drawn lines and the text's lines reach the same edges, within a pixel. */
function covers(drawn: readonly Box[], text: readonly Box[]): boolean {
  return (
    text.every((box) => drawn.some((line) => contains(line, box))) &&
    drawn.every((line) => near(line, union(text.filter((box) => contains(line, box)))))
  );
}

const TOLERANCE = 1;

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  );
}

function near(one: Box, other: Box): boolean {
  return contains(one, other) && contains(other, one);
}

function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
