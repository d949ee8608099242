import type { Mark } from '../compare/types';

/**
 * The sign of each mark, so that none is told by colour alone: an SVG path in a box of 14 by 14. Paths, not
 * characters: a page can search the text it shows, also in a closed shadow root, and fonts differ.
 */
export const signs: Readonly<Record<Mark, string>> = {
  contradicted: 'M3.5 5.5h7M3.5 8.5h7M8.8 3 5.2 11',
  corroborated: 'M3.7 7.3 6.1 9.7 10.4 4.6',
  new: 'M7 7h.01',
};
