import { describe, expect, it } from 'vitest';
import { pagesToRead, patternsOf, type Settings, siteOf, siteState, switchSite } from '../../src/sites';

const page = 'https://www.gazette.example/news/1';

function settings(change: Partial<Settings> = {}): Settings {
  return { mode: 'everywhere', paused: false, chosenSites: [], offSites: [], ...change };
}

describe('siteOf', () => {
  it.each([
    ['https://www.gazette.example/a', 'gazette.example'],
    ['http://m.gazette.example:8080/', 'm.gazette.example'],
    ['chrome://extensions/', null],
    ['https://chromewebstore.google.com/detail/x', null],
    ['about:blank', null],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
    ['http://*.example/', null],
    ['', null],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('patternsOf', () => {
  it('has the subdomains of a name, which an address has not', () => {
    expect(patternsOf('gazette.example')).toEqual([
      'http://*.gazette.example/*',
      'https://*.gazette.example/*',
    ]);
    expect(patternsOf('[2001:db8::1]')).toEqual(['http://[2001:db8::1]/*', 'https://[2001:db8::1]/*']);
  });
});

describe('siteState', () => {
  it.each([
    ['on', settings(), true],
    ['needsPermission', settings(), false],
    ['paused', settings({ paused: true }), true],
    ['onClick', settings({ mode: 'onClick' }), true],
    ['off', settings({ offSites: ['gazette.example'] }), true],
    ['off', settings({ mode: 'onClick', offSites: ['gazette.example'] }), true],
    ['off', settings({ mode: 'chosenSites', chosenSites: ['other.example'] }), true],
    ['on', settings({ mode: 'chosenSites', chosenSites: ['gazette.example'] }), true],
    ['needsPermission', settings({ mode: 'chosenSites', chosenSites: ['gazette.example'] }), false],
  ])('is %s under %o, granted: %s', (state, current, granted) => {
    expect(siteState(page, current, granted)).toMatchObject({ host: 'gazette.example', state });
  });

  it('covers subdomains, and no host that merely ends alike', () => {
    const off = settings({ offSites: ['gazette.example'] });
    expect(siteState('https://live.gazette.example/', off, true).state).toBe('off');
    expect(siteState('https://thegazette.example/', off, true).state).toBe('on');
  });

  it('is forbidden where the browser lets no extension in', () => {
    expect(siteState('chrome://settings/', settings(), false)).toMatchObject({
      host: null,
      state: 'forbidden',
    });
  });
});

describe('switchSite', () => {
  it.each(['everywhere', 'chosenSites', 'onClick'] as const)(
    'switches a site on and off under %s',
    (mode) => {
      const before = settings({ mode, offSites: ['gazette.example'] });
      const on = { ...before, ...switchSite(before, 'gazette.example', true) };
      expect(siteState(page, on, true).state).toBe('on');
      const off = { ...on, ...switchSite(on, 'gazette.example', false) };
      expect(siteState(page, off, true).state).toBe('off');
    },
  );

  it('leaves other sites as they are', () => {
    const before = settings({ mode: 'chosenSites', chosenSites: ['a.example'], offSites: ['b.example'] });
    expect(switchSite(before, 'c.example', true)).toEqual({
      mode: 'chosenSites',
      chosenSites: ['a.example', 'c.example'],
      offSites: ['b.example'],
    });
  });
});

describe('pagesToRead', () => {
  const all = ['http://*/*', 'https://*/*'];

  it('is nothing while paused, on click only, or without a permission', () => {
    expect(pagesToRead(settings({ paused: true }), all)).toBeNull();
    expect(pagesToRead(settings({ mode: 'onClick' }), all)).toBeNull();
    expect(pagesToRead(settings(), [])).toBeNull();
    expect(pagesToRead(settings({ mode: 'chosenSites', chosenSites: ['a.example'] }), [])).toBeNull();
  });

  it('is all that is granted but the sites switched off', () => {
    expect(pagesToRead(settings({ offSites: ['a.example'] }), all)).toEqual({
      matches: all,
      excludeMatches: ['http://*.a.example/*', 'https://*.a.example/*'],
    });
  });

  it('is the chosen sites that are granted, however the browser words the grant', () => {
    const chosen = settings({ mode: 'chosenSites', chosenSites: ['a.example', 'b.example'] });
    expect(pagesToRead(chosen, patternsOf('b.example'))?.matches).toEqual(patternsOf('b.example'));
    expect(pagesToRead(chosen, ['*://*.a.example/*'])?.matches).toEqual(patternsOf('a.example'));
    for (const granted of [all, ['*://*/*'], ['<all_urls>']]) {
      expect(pagesToRead(chosen, granted)?.matches).toHaveLength(4);
    }
  });
});
