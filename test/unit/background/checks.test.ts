import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/article/limits';
import type { Article } from '../../../src/article/types';
import { checkedArticle, checkedBadge, checkedDismissal } from '../../../src/background/checks';

const article: Article = {
  url: 'https://gazette.example/news/1',
  title: 'A bridge opens',
  publisher: 'The Gazette',
  author: null,
  publishedAt: '2031-05-02T08:00:00+02:00',
  language: 'en',
  blocks: [{ kind: 'paragraph', text: 'The bridge opened on Friday.' }],
};

/** Where the messages come from. */
const page = 'https://www.gazette.example/news/1?utm_source=mail';

describe('checkedArticle', () => {
  it('lets an article through, and nothing that comes along with it', () => {
    expect(checkedArticle({ article }, page)).toEqual(article);
    const loaded = { article: { ...article, store: true, blocks: [{ ...article.blocks[0], html: '<b>' }] } };
    expect(checkedArticle(loaded, page)).toEqual(article);
  });

  it.each([
    ['nothing', undefined],
    ['no blocks', { ...article, blocks: undefined }],
    ['a block that is none', { ...article, blocks: [null] }],
    ['a block of an unknown kind', { ...article, blocks: [{ kind: 'script', text: '' }] }],
    ['a block without text', { ...article, blocks: [{ kind: 'item', text: 5 }] }],
    ['a title that is no text', { ...article, title: {} }],
    ['a title without end', { ...article, title: 'x'.repeat(100_000) }],
    ['an address of another kind', { ...article, url: 'javascript:alert(1)' }],
    ['an article of another site', { ...article, url: 'https://harbour.example/news/1' }],
    ['an address that is none', { ...article, url: 'https://' }],
    ['a date that is none', { ...article, publishedAt: 'yesterday' }],
    ['a missing author', { ...article, author: undefined }],
  ])('refuses %s', (_, value) => {
    expect(() => checkedArticle({ article: value }, page)).toThrow(
      expect.objectContaining({ code: 'badMessage' }),
    );
  });

  it('refuses more text than any article has', () => {
    const half = { kind: 'paragraph', text: 'x'.repeat(LIMITS.textLength / 2 + 1) };
    expect(() => checkedArticle({ article: { ...article, blocks: [half, half] } }, page)).toThrow(
      expect.objectContaining({ code: 'articleTooLarge' }),
    );
  });
});

describe('checkedDismissal', () => {
  const dismissal = { url: article.url, claimId: '0a1b', dismissed: true };

  it('lets a dismissal through', () => {
    expect(checkedDismissal({ ...dismissal, more: 1 }, page)).toEqual(dismissal);
  });

  it.each([
    { ...dismissal, url: 'file:///etc/passwd' },
    { ...dismissal, url: 'https://harbour.example/news/1' },
    { ...dismissal, claimId: 'x'.repeat(65) },
    { ...dismissal, dismissed: 'yes' },
  ])('refuses %o', (value) => {
    expect(() => checkedDismissal(value, page)).toThrow(expect.objectContaining({ code: 'badMessage' }));
  });
});

describe('checkedBadge', () => {
  const badge = { phase: 'read', contradicted: 2, article: article.url };

  it('lets the state of a page through', () => {
    expect(checkedBadge({ badge: { ...badge, more: 1 } }, page)).toEqual(badge);
    const none = { phase: 'notArticle', contradicted: 0, article: null };
    expect(checkedBadge({ badge: none }, page)).toEqual(none);
  });

  it.each([
    ['no state', undefined],
    ['words in the place of a number, which the toolbar would show', { ...badge, contradicted: 'Click!' }],
    ['less than nothing', { ...badge, contradicted: -1 }],
    ['an unknown phase', { ...badge, phase: 'toString' }],
    ['an article of another site', { ...badge, article: 'https://harbour.example/news/1' }],
  ])('refuses %s', (_, value) => {
    expect(() => checkedBadge({ badge: value }, page)).toThrow(
      expect.objectContaining({ code: 'badMessage' }),
    );
  });
});
