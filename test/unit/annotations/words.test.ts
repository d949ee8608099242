import { describe, expect, it } from 'vitest';
import { type Edit, wordEdits } from '../../../src/annotations/words';

function apply(text: string, edits: Edit[]): string {
  return edits.reduceRight(
    (changed, { at, removed, inserted }) => changed.slice(0, at) + inserted + changed.slice(at + removed),
    text,
  );
}

describe('wordEdits', () => {
  it.each([
    ['the same', 'one two three', 'one two three', 0],
    ['a word replaced', 'one two three', 'one 2 three', 1],
    ['two words far apart', 'one two three four five', '1 two three four 5', 2],
    ['a sentence put in front', 'It sank.', 'Nobody was hurt. It sank.', 1],
    ['everything new', 'one two', 'три четыре', 2],
    ['everything gone', 'one two', '', 1],
    ['signs outside the basic plane', 'a 🚢 b', 'a ⛴️ b 🚢', 2],
  ])('leads from one text to the other: %s', (_, from, to, count) => {
    const edits = wordEdits(from, to);
    expect(apply(from, edits)).toBe(to);
    expect(edits).toHaveLength(count);
  });

  it('touches no more than the words that changed', () => {
    expect(wordEdits('The ferry carried 320 people.', 'The ferry carried 180 people.')).toEqual([
      { at: 18, removed: 3, inserted: '180' },
    ]);
  });

  it('is bounded in time for long notes that share little', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    const [from, to] = [long('a'), long('b')];
    expect(apply(from, wordEdits(from, to))).toBe(to);
  }, 2_000);
});
