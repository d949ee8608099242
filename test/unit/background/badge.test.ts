import { beforeEach, expect, it, vi } from 'vitest';
import { clearBadge, showBadge } from '../../../src/background/badge';
import type { Mark } from '../../../src/compare/types';
import type { MarkedClaim, PageState } from '../../../src/messages';

/** The toolbar icon of one tab. */
const icon = vi.hoisted(() => ({ text: '?', title: '?' }));

vi.mock('../../../src/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        icon.text = text;
      },
      setTitle: async ({ title }: { title: string }) => {
        icon.title = title;
      },
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
    i18n: {
      getMessage: (key: string) => (key === 'messagesLanguage' ? 'en' : key),
      getUILanguage: () => 'en',
    },
  },
}));

function read(...marks: { mark: Mark; dismissed?: boolean }[]): PageState {
  const claims: MarkedClaim[] = marks.map(({ mark, dismissed = false }, index) => ({
    ...{ id: `${index}`, block: 0, start: 0, end: 1, text: 'x', speaker: null, hedged: false, focus: [] },
    verdict: { mark, evidence: [], differences: [], qualifiers: [] },
    dismissed,
  }));
  return {
    phase: 'read',
    article: {
      url: 'https://a.example/',
      title: '',
      publisher: '',
      author: null,
      publishedAt: null,
      language: 'en',
    },
    reading: { claims, stored: true, warning: null, languageSupported: true },
  };
}

beforeEach(() => {
  Object.assign(icon, { text: '?', title: '?' });
});

it('counts the contradicted claims that the reader has not called wrongly marked', async () => {
  await showBadge(
    1,
    read(
      { mark: 'contradicted' },
      { mark: 'contradicted', dismissed: true },
      { mark: 'new' },
      { mark: 'contradicted' },
    ),
  );
  expect(icon).toEqual({ text: '2', title: 'extensionName: 2 count_contradicted_other' });
});

it('is empty where nothing is contradicted, and on any page that is not read', async () => {
  await showBadge(1, read({ mark: 'corroborated' }));
  expect(icon).toEqual({ text: '', title: 'extensionName' });
  await showBadge(1, { phase: 'notArticle' });
  expect(icon).toEqual({ text: '', title: 'extensionName: state_notArticle_title' });
});

it('is taken back when the page is no longer read', async () => {
  await showBadge(1, read({ mark: 'contradicted' }));
  await clearBadge(1);
  expect(icon).toEqual({ text: '', title: 'extensionName' });
});
