import type { Mark } from '../../src/compare/types';
import { signs } from '../../src/ui/signs';

const SVG = 'http://www.w3.org/2000/svg';

/** The sign of a claim, and what it shows of its mark. */
export interface Glyph {
  svg: SVGSVGElement;
  path: SVGPathElement;
}

/** An empty sign. */
export function glyph(document: Document): Glyph {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.append(path);
  return { svg, path };
}

/** Has a sign show a mark; nothing for null. */
export function showMark({ path }: Glyph, mark: Mark | null): void {
  path.setAttribute('d', mark ? signs[mark] : '');
}
