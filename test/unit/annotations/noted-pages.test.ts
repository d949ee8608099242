import { describe, expect, it } from 'vitest';
import { mayBeNoted, notedPages } from '../../../src/annotations/noted-pages';

const addresses = (count: number, host: string) =>
  Array.from({ length: count }, (_, number) => `https://${host}/page/${number}`);

describe('the list of pages that may have notes', () => {
  it.each([1, 7, 300, 20_000])('knows every one of %i pages with notes', (count) => {
    const noted = addresses(count, 'harbour.example');
    const list = notedPages(noted);
    expect(noted.filter((url) => !mayBeNoted(list, url))).toEqual([]);
  });

  it.each([1, 7, 300, 20_000])('takes few other pages for one of %i, but never none', (count) => {
    const list = notedPages(addresses(count, 'harbour.example'));
    const others = addresses(4_000, 'inland.example');
    const taken = others.filter((url) => mayBeNoted(list, url)).length / others.length;
    expect(taken).toBeGreaterThan(0.01);
    expect(taken).toBeLessThan(0.05);
  });

  it('is empty where there are no notes, and then no page may have any', () => {
    expect(notedPages([])).toBe('');
    expect(mayBeNoted('', 'https://harbour.example/ferry')).toBe(false);
  });
});
