import { describe, expect, test } from 'vitest';
import { needsReader, waitAfter } from '../../../../src/background/sync/schedule';

const minute = 60_000;

describe('the wait after an attempt', () => {
  test('is half an hour where it succeeded', () => {
    expect(waitAfter(null, 0, 0.5)).toBe(30 * minute);
  });

  test('doubles with each failure, to six hours at most, half of it at random', () => {
    const failure = { code: 'syncServerError', retryAfter: null } as const;
    const longest = Array.from({ length: 12 }, (_, index) => waitAfter(failure, index + 1, 1) / minute);
    expect(longest).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
    expect(waitAfter(failure, 4, 0) / minute).toBe(4);
    expect(waitAfter(failure, 2_000, 1) / minute).toBe(360);
  });

  test('is at least what the server asked for, within a day', () => {
    const asked = (retryAfter: number) => waitAfter({ code: 'syncThrottled', retryAfter }, 1, 0.5);
    expect(asked(10 * minute)).toBe(10 * minute);
    expect(asked(1)).toBe(0.75 * minute);
    expect(asked(400 * 24 * 60 * minute)).toBe(24 * 60 * minute);
  });

  test('is a day where only the reader can help', () => {
    expect(needsReader('syncUnauthorised')).toBe(true);
    expect(waitAfter({ code: 'syncUnauthorised', retryAfter: null }, 1, 0.5)).toBe(24 * 60 * minute);
    expect(needsReader('syncOffline')).toBe(false);
  });
});
