/** A rectangle in CSS pixels; of the viewport or of the document, as its user says. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Joins the rectangles of a text's pieces (a link, a word in italics) into one box per visual line. An initial that
 * several lines stand beside has a box of its own.
 * @param rects in reading order, as `Range.getClientRects` gives them
 */
export function toLines(rects: Iterable<Box>): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of rects) {
    if (right - left < 1 || bottom - top < 1) continue;
    const line = lines.at(-1);
    const besideInitial = line && lines.length === 1 && line.bottom - line.top > INITIAL * (bottom - top);
    if (line && !besideInitial && onOneLine(line, top, bottom)) {
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
    } else {
      lines.push({ left, top, right, bottom });
    }
  }
  return lines;
}

/** From so many heights of the next piece on, the first one is an initial, not the text that a superscript stands behind. */
const INITIAL = 1.9;

/** True where the two overlap by more than half the height of the lower one: superscripts and small capitals do. */
function onOneLine(line: Box, top: number, bottom: number): boolean {
  const overlap = Math.min(line.bottom, bottom) - Math.max(line.top, top);
  return overlap > Math.min(line.bottom - line.top, bottom - top) / 2;
}

/** The same box moved by so many pixels. */
export function moved(box: Box, x: number, y: number): Box {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

/** What two boxes share; of negative size where they are apart. */
export function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** True where a point lies in a box or within `margin` pixels of it. */
export function holds(box: Box, x: number, y: number, margin: number): boolean {
  return (
    x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin
  );
}
