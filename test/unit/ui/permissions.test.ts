import './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser';
import { dropOtherSites } from '../../../src/ui/permissions';

let held: string[];

beforeEach(() => {
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: held }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        held = held.filter((origin) => !origins.includes(origin));
        return true;
      }),
    },
  });
});

const daily = ['http://*.daily.example/*', 'https://*.daily.example/*'];
const tribune = ['http://*.tribune.example/*', 'https://*.tribune.example/*'];

describe('dropOtherSites', () => {
  it('gives back what is not needed any more', async () => {
    held = [...daily, ...tribune];
    await dropOtherSites(['daily.example'], []);
    expect(held).toEqual(daily);
  });

  it('keeps the server that is synced with', async () => {
    held = [...daily, 'https://cloud.example/*'];
    await dropOtherSites([], ['https://cloud.example/dav/reader/']);
    expect(held).toEqual(['https://cloud.example/*']);
  });

  it('keeps the permission for all sites where nothing else covers what is needed', async () => {
    held = ['http://*/*', 'https://*/*'];
    await dropOtherSites([], ['https://cloud.example/dav/']);
    expect(held).toEqual(['http://*/*', 'https://*/*']);
    await dropOtherSites([], []);
    expect(held).toEqual([]);
  });
});
