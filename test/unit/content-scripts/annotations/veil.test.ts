import { describe, expect, it } from 'vitest';
import { type Veil, veilOf } from '../../../../content-scripts/annotations/veil';
import { grounds } from '../../../../src/annotations/colours';
import { contrast } from '../../ui/contrast';

/** What is seen of a grey, 0 to 255, under a veil. */
const under = ({ colour, alpha }: Veil, grey: number) =>
  colour.map((one) => Math.round(alpha * one + (1 - alpha) * grey));

const hex = (channels: number[]) => channels.map((one) => one.toString(16).padStart(2, '0')).join('');

describe.each(Object.entries(grounds))('a highlight in %s', (_, ground) => {
  const veil = veilOf(ground);
  const page = under(veil, 255);

  it('tints a white page as a third of its colour does', () => {
    const tint = [1, 3, 5].map((at) => 255 - (255 - Number.parseInt(ground.slice(at, at + 2), 16)) / 3);
    for (const [at, one] of page.entries()) expect(Math.abs(one - (tint[at] ?? 0))).toBeLessThanOrEqual(1);
  });

  it.each([
    ['black', 0x1b, 7],
    ['grey', 0x59, 4.5],
  ])('leaves %s letters legible under it', (_name, grey, least) => {
    expect(contrast(hex(page), hex(under(veil, grey)))).toBeGreaterThanOrEqual(least);
  });
});
