import './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser';
import { requestOnly, requestServer } from '../../../src/ui/permissions';

let held: string[];
/** What the reader says when they are asked. */
let answer: boolean;
let asked: string[];

/** Whether a pattern is held, or one for all hosts of its scheme. */
const covered = (pattern: string) =>
  held.includes(pattern) || held.includes(`${pattern.slice(0, pattern.indexOf(':'))}://*/*`);

/** Chromium: what is removed goes with all that it covers, and what was ever granted comes back without a question. */
beforeEach(() => {
  held = [];
  answer = true;
  asked = [];
  let ever: string[] | null = null;
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: held }),
      contains: async ({ origins }: { origins: string[] }) => origins.every(covered),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        ever ??= held;
        const wide = origins.filter((origin) => origin.includes('://*/'));
        held = held.filter(
          (origin) => !origins.includes(origin) && !wide.some((one) => origin.startsWith(one.slice(0, -3))),
        );
        return true;
      }),
      request: async ({ origins }: { origins: string[] }) => {
        const before = held;
        held = ever ?? held;
        const free = origins.every(covered);
        held = before;
        if (!free) asked.push(...origins);
        if (free || answer) held = [...new Set([...held, ...origins])];
        return free || answer;
      },
    },
  });
});

const all = ['http://*/*', 'https://*/*'];
const daily = ['http://*.daily.example/*', 'https://*.daily.example/*'];
const tribune = ['http://*.tribune.example/*', 'https://*.tribune.example/*'];
const cloud = 'https://cloud.example/*';

describe('requestOnly', () => {
  it('gives back what is not needed any more', async () => {
    held = [...daily, ...tribune];
    expect(await requestOnly(['daily.example'], [])).toBe(true);
    expect(held).toEqual(daily);
    expect(await requestOnly([], [])).toBe(true);
    expect(held).toEqual([]);
  });

  it('exchanges the permission for all sites for those that are needed', async () => {
    held = [...all, ...daily];
    expect(await requestOnly(['daily.example'], ['https://cloud.example/dav/reader/'])).toBe(true);
    expect(held).toEqual([...daily, cloud]);
    expect(asked).toEqual([]);
  });

  it('keeps only the server that is synced with', async () => {
    held = all;
    expect(await requestOnly([], ['https://cloud.example/dav/reader/'])).toBe(true);
    expect(held).toEqual([cloud]);
  });

  it('gives nothing back where the reader declines', async () => {
    held = daily;
    answer = false;
    expect(await requestOnly(['tribune.example'], [])).toBe(false);
    expect(asked).toEqual(tribune);
    expect(held).toEqual(daily);
  });
});

describe('requestServer', () => {
  const address = 'https://cloud.example/dav/';

  it('asks for that server alone, and tells that it was asked for now', async () => {
    expect(await requestServer(address)).toBe('now');
    expect(asked).toEqual([cloud]);
    expect(held).toEqual([cloud]);
  });

  it.each([[[cloud]], [all]])('tells of what was granted before: %s', async (before) => {
    held = before;
    expect(await requestServer(address)).toBe('before');
    expect(asked).toEqual([]);
  });

  it('tells that the reader declined', async () => {
    answer = false;
    expect(await requestServer(address)).toBeNull();
    expect(held).toEqual([]);
  });
});
