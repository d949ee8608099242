import { beforeEach, expect, it, vi } from 'vitest';
import { clearBadge, showBadge } from '../../../src/background/badge';

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

beforeEach(() => {
  Object.assign(icon, { text: '?', title: '?' });
});

it('tells how many claims are contradicted', async () => {
  await showBadge(1, { phase: 'read', contradicted: 2, article: null });
  expect(icon).toEqual({ text: '2', title: 'extensionName: 2 count_contradicted_other' });
});

it('is empty where nothing is contradicted, and on any page that is not read', async () => {
  await showBadge(1, { phase: 'read', contradicted: 0, article: null });
  expect(icon).toEqual({ text: '', title: 'extensionName' });
  await showBadge(1, { phase: 'notArticle', contradicted: 0, article: null });
  expect(icon).toEqual({ text: '', title: 'extensionName: state_notArticle_title' });
});

it('is taken back when the page is no longer read', async () => {
  await showBadge(1, { phase: 'read', contradicted: 1, article: null });
  await clearBadge(1);
  expect(icon).toEqual({ text: '', title: 'extensionName' });
});
