import { describe, expect, it } from 'vitest';
import { sentenceUrl } from '../../../src/article/text-fragment';

const URL_ = 'https://harbour.example/ferry?edition=2';
const LONG = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');

describe('sentenceUrl', () => {
  it('names a short sentence whole', () => {
    expect(sentenceUrl(URL_, 'The ferry stopped.')).toBe(`${URL_}#:~:text=The%20ferry%20stopped.`);
  });

  it('encodes what the syntax uses itself', () => {
    const url = sentenceUrl(URL_, 'Well-known, he said & left');
    expect(url).toBe(`${URL_}#:~:text=Well%2Dknown%2C%20he%20said%20%26%20left`);
  });

  it('names a long sentence by its two ends', () => {
    const directive = sentenceUrl(URL_, LONG)?.split(':~:text=')[1];
    const ends = directive?.split(',').map(decodeURIComponent);
    expect(ends).toHaveLength(2);
    expect(LONG.startsWith(ends?.[0] ?? '?') && LONG.endsWith(ends?.[1] ?? '?')).toBe(true);
  });

  it('keeps the fragment an address has, but no text fragment', () => {
    expect(sentenceUrl(`${URL_}#part2:~:text=old`, 'New')).toBe(`${URL_}#part2:~:text=New`);
  });

  it('survives broken characters', () => {
    expect(sentenceUrl(URL_, 'Half a \ud83d pair')).toBe(`${URL_}#:~:text=Half%20a%20%20pair`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/hosts', '/relative', ''])(
    'does not lead to %s',
    (url) => {
      expect(sentenceUrl(url, 'The ferry stopped.')).toBeNull();
    },
  );
});
