import { describe, expect, it } from 'vitest';
import { lightness } from '../../../../content-scripts/marks/tone';

describe('lightness', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 0.5)', 1],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0.1 0.1 0.1 / 0.9)', 0.1],
    ['lab(92 0 0)', 0.92],
    ['oklch(0.25 0.02 260)', 0.25],
    ['something else', 0],
  ])('of %s is %d', (color, expected) => {
    expect(lightness(color)).toBeCloseTo(expected, 2);
  });
});
