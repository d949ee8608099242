import type { Mark } from '../../src/compare/types';
import { signs } from '../../src/ui/signs';

/** An empty sign. */
export function glyph(document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  return svg;
}

/** What a sign shows of a mark; nothing for null. */
export function glyphPath(document: Document, mark: Mark | null): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', mark ? signs[mark] : '');
  return path;
}

const SVG = 'http://www.w3.org/2000/svg';
