import { expect, test } from 'vitest';
import { Pace } from '../../../../src/coverage/index/pace';

test('work in the background stops for nobody, and takes half of the time while a request is answered', () => {
  let now = 10_000;
  const pace = new Pace(() => now);
  expect(pace.pauseAfter(80)).toBe(0);
  pace.noteRequest();
  now += 500;
  expect(pace.pauseAfter(80)).toBe(80);
  now += 10_000;
  expect(pace.pauseAfter(80)).toBe(0);
  pace.noteRequest();
  expect(pace.pauseAfter(80)).toBe(80);
});
