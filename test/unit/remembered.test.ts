import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/remembered';

/** A reader of words that counts how often it reads. */
function counting() {
  const read: string[] = [];
  return { read, of: remembered((word) => read.push(word) > 0 && word.toUpperCase()) };
}

describe('what is remembered of words', () => {
  it('is read once', () => {
    const { read, of } = counting();
    expect([of('port'), of('quai'), of('port')]).toEqual(['PORT', 'QUAI', 'PORT']);
    expect(read).toEqual(['port', 'quai']);
  });

  it('is not more than some ten thousand words', () => {
    const { read, of } = counting();
    const words = Array.from({ length: 50_000 }, (_, at) => `word${at}`);
    words.map(of);
    const before = read.length;
    expect(words.map(of)).toEqual(words.map((word) => word.toUpperCase()));
    expect(read.length - before).toBeGreaterThan(10_000);
  });

  it('leaves out what is no word', () => {
    const { read, of } = counting();
    const long = 'x'.repeat(200_000);
    of(long);
    of(long);
    expect(read.length).toBe(2);
  });
});
