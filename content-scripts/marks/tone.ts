/** Whether text stands on a light or a dark ground. */
export type Tone = 'light' | 'dark';

/** Text brighter than this stands on a dark ground: half-way grey, which is legible on neither, counts as dark text. */
const BRIGHT = 0.55;

/**
 * The tone of the ground under an element's text, told by the colour of the text: the page's author chose it to be
 * legible on whatever lies below, be it a colour, a gradient or an image.
 */
export function toneOf(element: Element): Tone {
  return lightness(getComputedStyle(element).color) > BRIGHT ? 'dark' : 'light';
}

/**
 * Perceived lightness of a colour, 0 (black) to 1 (white).
 * @param color a computed value: rgb(), color(), lab(), lch(), oklab() or oklch(); 0 for anything else
 */
export function lightness(color: string): number {
  const open = color.indexOf('(');
  const space = color.slice(0, open);
  const numbers =
    color
      .slice(open + 1)
      .match(/-?[\d.]+(?:e-?\d+)?/g)
      ?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0] = numbers;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return luma(first / 255, second / 255, third / 255);
    case 'color':
      // The name of the colour space may hold a digit ("display-p3"): the components are what follows it.
      return componentLuma(color.slice(open + 1));
    case 'lab':
    case 'lch':
      return first / 100;
    case 'oklab':
    case 'oklch':
      return first;
    default:
      return 0;
  }
}

function componentLuma(inside: string): number {
  const [red = 0, green = 0, blue = 0] = inside
    .split(/[\s/)]+/)
    .slice(1)
    .map(Number);
  return luma(red, green, blue);
}

/** Luma of gamma-encoded components (ITU-R BT.709), close enough to perceived lightness to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
