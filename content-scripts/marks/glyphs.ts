import type { Mark } from '../../src/compare/types';

/**
 * The sign of each mark, drawn in a box of 14 by 14. Paths, not characters: a page can search the text it shows, also
 * in a closed shadow root, and fonts differ.
 */
export const GLYPHS: Record<Mark, string> = {
  contradicted: 'M3.5 5.5h7M3.5 8.5h7M8.8 3 5.2 11',
  corroborated: 'M3.7 7.3 6.1 9.7 10.4 4.6',
  new: 'M7 7h.01',
};

/** An empty sign. */
export function glyph(document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  return svg;
}

/** What a sign shows of a mark; nothing for null. */
export function glyphPath(document: Document, mark: Mark | null): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', mark ? GLYPHS[mark] : '');
  return path;
}

const SVG = 'http://www.w3.org/2000/svg';
