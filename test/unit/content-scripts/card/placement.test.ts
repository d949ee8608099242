import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../../content-scripts/card/placement';

const VIEWPORT = { width: 1000, height: 800 };

function lineAt(top: number) {
  return [{ left: 100, top, right: 700, bottom: top + 20 }];
}

describe('placeCard', () => {
  it('goes below a claim where there is room', () => {
    const place = placeCard(lineAt(100), 100, VIEWPORT);
    expect(place.atEnd).toBe(false);
    expect(place.top).toBeGreaterThan(120);
  });

  it('goes above a claim low in the window, without covering it', () => {
    const place = placeCard(lineAt(700), 100, VIEWPORT);
    expect(place.atEnd).toBe(true);
    expect(place.top + place.height).toBeLessThan(700);
  });

  it('keeps room for the reasons where the claim leaves little', () => {
    const lines = [{ left: 10, top: 100, right: 340, bottom: 400 }];
    const { atEnd, top, height } = placeCard(lines, 10, { width: 360, height: 560 });
    expect(height).toBeGreaterThanOrEqual(240);
    expect(top).toBeLessThan(400);
    expect(atEnd).toBe(true);
  });

  it('has the card stand clear of the claim where its frame covers it', () => {
    const low = { width: 320, height: 256 };
    expect(placeCard(lineAt(60), 10, low)).toMatchObject({ top: 8, atEnd: true });
    expect(placeCard(lineAt(200), 10, low)).toMatchObject({ top: 8, atEnd: false });
  });

  it.each([
    [{ width: 1000, height: 800 }, 990],
    [{ width: 320, height: 480 }, 200],
    [{ width: 600, height: 160 }, -50],
  ])('stays within a window of %o', (viewport, x) => {
    const { left, top, width, height } = placeCard(lineAt(60), x, viewport);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(viewport.width);
    expect(top + height).toBeLessThanOrEqual(viewport.height);
  });
});
