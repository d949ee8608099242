import { expect, it } from 'vitest';
import { badgeOf } from '../../../content-scripts/badge';
import { claim, pageOf, reading, readPage, verdict } from './claims';

const { article } = readPage(pageOf('The bridge reopened on Monday.'));

it('counts the contradicted claims that the reader has not called wrongly marked', () => {
  const contradicted = { verdict: verdict('contradicted') };
  const claims = [
    claim(0, 'One.', contradicted),
    claim(1, 'Two.', { ...contradicted, dismissed: true }),
    claim(2, 'Three.'),
    claim(3, 'Four.', contradicted),
  ];
  expect(badgeOf({ phase: 'read', article, reading: reading(...claims) })).toEqual({
    phase: 'read',
    contradicted: 2,
    article: article.url,
  });
});

it('counts none on any page that is not read', () => {
  expect(badgeOf({ phase: 'failed', error: 'engineLost' })).toEqual({
    phase: 'failed',
    contradicted: 0,
    article: null,
  });
});
