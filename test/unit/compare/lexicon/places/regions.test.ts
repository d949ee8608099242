import { expect, test } from 'vitest';
import { placeRelation } from '../../../../../src/compare/lexicon/places/places';

test.each<[one: string, other: string, relation: ReturnType<typeof placeRelation>]>([
  ['morbihan', 'bretagne', 'within'],
  ['brittany', 'lorient', 'within'],
  ['majorca', 'baleares', 'within'],
  ['morbihan', 'france', 'within'],
  ['azores', 'portugal', 'within'],
  ['bretagne', 'brittany', 'same'],
  ['majorque', 'mallorca', 'same'],
  ['morbihan', 'finistere', null],
  ['bretagne', 'normandie', null],
  ['morbihan', 'normandie', null],
])('%s and %s: %s', (one, other, relation) => {
  expect(placeRelation(one, other)).toBe(relation);
  expect(placeRelation(other, one)).toBe(relation);
});
