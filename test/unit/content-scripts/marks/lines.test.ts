import { describe, expect, it } from 'vitest';
import { type Box, holds, shared, toLines } from '../../../../content-scripts/marks/lines';

function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

describe('toLines', () => {
  it('makes one box of the pieces of a line, and keeps lines apart', () => {
    const rects = [box(10, 0, 50, 20), box(50, 1, 90, 21), box(90, 0, 120, 20), box(10, 28, 60, 48)];
    expect(toLines(rects)).toEqual([box(10, 0, 120, 21), box(10, 28, 60, 48)]);
  });

  it('counts a superscript to its line', () => {
    expect(toLines([box(10, 10, 50, 30), box(50, 8, 56, 20)])).toEqual([box(10, 8, 56, 30)]);
  });

  it('keeps the lines beside a large initial apart', () => {
    const rects = [box(10, 2, 46, 66), box(46, 0, 200, 22), box(46, 30, 200, 52), box(10, 60, 80, 82)];
    expect(toLines(rects)).toEqual(rects);
  });

  it('keeps overlapping lines of tight text apart', () => {
    expect(toLines([box(10, 0, 90, 20), box(10, 15, 90, 35)])).toHaveLength(2);
  });

  it('drops rectangles without area', () => {
    expect(toLines([box(10, 0, 10, 20), box(10, 5, 40, 5)])).toEqual([]);
  });
});

describe('shared and holds', () => {
  it('finds a point in a box or close to it', () => {
    const line = box(10, 10, 50, 30);
    expect(holds(line, 30, 20, 0)).toBe(true);
    expect(holds(line, 30, 32, 3)).toBe(true);
    expect(holds(line, 30, 34, 3)).toBe(false);
    expect(holds(line, 54, 20, 3)).toBe(false);
  });

  it('gives what is left of a box within another', () => {
    expect(shared(box(0, 0, 100, 20), box(50, 10, 200, 200))).toEqual(box(50, 10, 100, 20));
  });
});
