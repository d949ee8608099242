import { describe, expect, test } from 'vitest';
import { areOfOneStory } from '../../../../src/compare/surroundings/story';
import { said } from '../statements';

const flood = said('The water fell.', {
  title: 'Storm Odette floods Kirkwall',
  focus: ['Odette', 'Kirkwall'],
});
const later = said('Two men died.', {
  title: 'Death toll rises after floods',
  focus: ['Kirkwall', 'Odette'],
});

describe('one event', () => {
  test('names in focus or in the title tie two articles to one event', () => {
    const titled = said('Two men died.', { title: 'How Odette drowned Kirkwall' });
    expect(areOfOneStory(flood, [later])).toBe(true);
    expect(areOfOneStory(flood, [titled])).toBe(true);
  });

  test('names in any sentence found of the earlier article do so as well', () => {
    const named = said('In Kirkwall the harbour was closed.', { title: 'Harbour closed' });
    const other = said('Two men died.', { title: 'Harbour closed' });
    expect(areOfOneStory(flood, [other])).toBe(false);
    expect(areOfOneStory(flood, [other, named])).toBe(true);
  });

  test('a name that news is full of, or no name, ties nothing', () => {
    const french = said('A dam broke.', { title: 'Dam breaks in France', focus: ['France'] });
    const vote = said('A vote was held.', { title: 'Vote in France', focus: ['France'] });
    expect(areOfOneStory(french, [vote])).toBe(false);
    expect(areOfOneStory(flood, [said('The water fell.', { title: 'Storm floods a town' })])).toBe(false);
    expect(areOfOneStory(said('It rained.'), [said('It rained.')])).toBe(false);
  });
});
