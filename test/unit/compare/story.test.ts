import { describe, expect, test } from 'vitest';
import { areOfOneStory, otherStory } from '../../../src/compare/story';
import { said } from './statements';

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

describe('another event', () => {
  const factory = said('It employs 74 people.', { title: 'Dairy recalls cheese', focus: ['Bellevaux'] });

  test('no name and no word of the title in common speaks for another event', () => {
    expect(otherStory(factory, [said('The firm employs 240.', { title: 'A vaccine works' })])).toBe(1);
    expect(otherStory(flood, [later])).toBe(0);
  });

  test('a common name speaks less, and words of the titles speak against it', () => {
    const french = said('It employs 74 people.', { title: 'Dairy recalls cheese', focus: ['France'] });
    const vote = said('A vote was held.', { title: 'Vote today', focus: ['France'] });
    expect(otherStory(french, [vote])).toBeGreaterThan(0);
    expect(otherStory(french, [vote])).toBeLessThan(1);
    expect(otherStory(factory, [said('Shops took it back.', { title: 'Cheese of a dairy recalled' })])).toBe(
      0,
    );
  });

  test('nothing is known of statements without an article', () => {
    expect(otherStory(said('It rained.', { title: '' }), [said('The sun shone.', { title: '' })])).toBe(0);
  });
});
