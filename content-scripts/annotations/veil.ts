/** How much of a highlight's colour a white page takes on. */
const SHARE = 1 / 3;

/** A colour that lets through what it lies over: red, green and blue from 0 to 255, and how much of it there is. */
export interface Veil {
  colour: readonly number[];
  alpha: number;
}

/**
 * The thinnest veil that tints a white page as a highlight does. It lies over the text, and whatever is light in it is
 * taken from the contrast of the letters: so it is as deep in colour and as thin as can be.
 * @param ground colour of the highlight, `#rrggbb`, not white
 */
export function veilOf(ground: string): Veil {
  const taken = [1, 3, 5].map((at) => SHARE * (1 - Number.parseInt(ground.slice(at, at + 2), 16) / 255));
  const alpha = Math.max(...taken);
  return { colour: taken.map((one) => Math.round(255 * (1 - one / alpha))), alpha };
}
