const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const BOTTOM = 320;
const TOP = 48;
const RIGHT = 520;

/** A line of a plot: what it shows and its points, each with both values above 0. */
export interface Line {
  name: string;
  points: { x: number; y: number }[];
}

const COLOURS = ['#1b6e5a', '#b4541f', '#3b5b92', '#7a4b8a', '#8a7a1f', '#555555'];

/** A plot as SVG, both axes logarithmic. */
export function plot(title: string, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const [x, y] = [axis(points.map((point) => point.x)), axis(points.map((point) => point.y))];
  const across = (value: number) => LEFT + (RIGHT - LEFT) * place(x, value);
  const up = (value: number) => BOTTOM - (BOTTOM - TOP) * place(y, value);
  const gridX = decades(x).map((value) => tick(across(value), BOTTOM + 18, short(value), 'middle'));
  const gridY = decades(y).map(
    (value) =>
      `<path d="M${LEFT} ${up(value)}H${RIGHT}" stroke="#ddd"/>${tick(LEFT - 6, up(value) + 4, short(value), 'end')}`,
  );
  const drawn = lines.map(({ name, points: own }, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const path = own.map((point, n) => `${n === 0 ? 'M' : 'L'}${across(point.x)} ${up(point.y)}`).join('');
    const dots = own.map(
      (point) => `<circle cx="${across(point.x)}" cy="${up(point.y)}" r="3" fill="${colour}"/>`,
    );
    const key = `<text x="${RIGHT + 12}" y="${TOP + 18 * at}" fill="${colour}">${name}</text>`;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${key}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><text x="${LEFT}" y="24" font-size="14">${title}</text>`,
    ...gridY,
    ...gridX,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

/** The powers of ten around some values. */
function axis(values: number[]): { low: number; high: number } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return { low, high: Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)))) };
}

function place({ low, high }: { low: number; high: number }, value: number): number {
  return (Math.log10(value) - low) / (high - low);
}

function decades({ low, high }: { low: number; high: number }): number[] {
  return Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
}

function tick(x: number, y: number, text: string, anchor: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#555">${text}</text>`;
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 1e3 ? `${value / 1e3} k` : String(Number(value.toPrecision(1)));
}
