import { describe, expect, test } from 'vitest';
import { lookUp, packLists } from '../../../../../src/compare/lexicon/packed/lemma-lists';

const lists = new Map([
  ['bank', ['12', '7']],
  ['constructor', ['3']],
]);

describe('lists by lemma', () => {
  test('are found as they were packed, in their order', () => {
    const find = lookUp(packLists(lists), Number);
    expect(find('bank')).toEqual([12, 7]);
    expect(find('bank')).toEqual([12, 7]);
    expect(find('constructor')).toEqual([3]);
  });

  test('are empty for any other word', () => {
    const find = lookUp(packLists(lists), Number);
    expect(['toString', 'ban', ''].map(find)).toEqual([[], [], []]);
    expect(lookUp(packLists(new Map()), Number)('bank')).toEqual([]);
  });

  test('tell an item which lemma it is of', () => {
    expect(lookUp(packLists(lists), (text, lemma) => `${lemma} ${text}`)('constructor')).toEqual([
      'constructor 3',
    ]);
  });

  test.each([
    ['a\nb', '1'],
    ['a', '1;2'],
  ])('cannot hold what stands between two: %j, %j', (lemma, item) => {
    expect(() => packLists(new Map([[lemma, [item]]]))).toThrow(RangeError);
  });
});
