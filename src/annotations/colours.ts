import type { Mark } from '../compare/types';
import type { Colour } from './types';

/** The colours of a highlight, as readers choose among them. */
export const colours: readonly Colour[] = ['yellow', 'green', 'blue', 'pink', 'purple'];

/** Ground of a highlight in each colour, CSS; dark text stays legible on it. */
export const grounds: Readonly<Record<Colour, string>> = {
  yellow: '#ffe066',
  green: '#a5e6a0',
  blue: '#a0d2ff',
  pink: '#ffb3d1',
  purple: '#d3bfff',
};

/** The colour of that name, or null where there is none. */
export function colourNamed(name: unknown): Colour | null {
  return colours.find((colour) => colour === name) ?? null;
}

/** The marks a reader may give instead of Crossread's. */
const verdicts: readonly Mark[] = ['new', 'corroborated', 'contradicted'];

/** The verdict of that name, or null where there is none. */
export function verdictNamed(name: unknown): Mark | null {
  return verdicts.find((verdict) => verdict === name) ?? null;
}
