import { expect, it, vi } from 'vitest';
import { dropServer, stateOfPage } from '../../../src/background/permissions';
import type { Settings } from '../../../src/sites';

/** Match patterns that the reader granted, and those that the browser was asked about. */
const browser = vi.hoisted(() => ({ granted: [] as string[], asked: [] as string[] }));

vi.mock('../../../src/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: browser.granted }),
      remove: async ({ origins }: { origins: string[] }) => {
        browser.granted = browser.granted.filter((origin) => !origins.includes(origin));
      },
      contains: async ({ origins }: { origins: string[] }) => {
        browser.asked.push(...origins);
        return origins.every((origin) => browser.granted.includes(origin));
      },
    },
  },
}));

const everywhere: Settings = { mode: 'everywhere', paused: false, chosenSites: [], offSites: [] };

it('a page is read where the reader let Crossread into its very host', async () => {
  browser.granted = ['https://gazette.example/*'];
  expect((await stateOfPage('https://gazette.example/1', everywhere)).state).toBe('on');
  expect((await stateOfPage('https://www.gazette.example/1', everywhere)).state).toBe('needsPermission');
  expect((await stateOfPage('http://gazette.example/1', everywhere)).state).toBe('needsPermission');
});

it('of a page that no permission is for the browser is not asked, which would refuse the question', async () => {
  browser.asked = [];
  for (const url of ['about:config', 'chrome://newtab/', 'file:///etc/hosts', '']) {
    expect((await stateOfPage(url, everywhere)).state).toBe('forbidden');
  }
  expect(browser.asked).toEqual([]);
});

it('a server is let go of without a permission that covers more', async () => {
  browser.granted = ['https://*/*', 'https://cloud.example/*'];
  await dropServer('https://cloud.example/dav/');
  await dropServer('https://daily.example/dav/');
  expect(browser.granted).toEqual(['https://*/*']);
});
