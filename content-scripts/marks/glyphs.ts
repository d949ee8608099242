import type { Mark } from '../../src/compare/types';

/**
 * The sign of each mark, drawn in a box of 12 by 12. Paths, not characters: a page can search the text it shows, also
 * in a closed shadow root, and fonts differ.
 */
export const GLYPHS: Record<Mark, string> = {
  contradicted: 'M3.2 4.7h5.6M3.2 7.3h5.6M7.6 2.8 4.4 9.2',
  corroborated: 'M3.2 6.3 5.2 8.3 8.9 3.9',
  new: 'M6 6h.01',
};

/** An empty sign. */
export function glyph(document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  return svg;
}

/** What a sign shows of a mark; nothing for null. */
export function glyphPath(document: Document, mark: Mark | null): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', mark ? GLYPHS[mark] : '');
  return path;
}

const SVG = 'http://www.w3.org/2000/svg';
