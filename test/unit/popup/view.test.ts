import { describe, expect, it } from 'vitest';
import { countMarks, viewOf } from '../../../popup/view';
import type { SiteState } from '../../../src/sites';
import { shownClaims } from '../../../src/ui/shown-claims';
import { claim, readPage } from './fake-port';

const site = (state: SiteState['state']): SiteState => ({ host: 'daily.example', state, mode: 'everywhere' });

describe('viewOf', () => {
  it('says why a page without a content script is not read', () => {
    const states = ['off', 'onClick', 'needsPermission', 'forbidden', 'paused'] as const;
    expect(states.map((state) => viewOf(site(state), null).name)).toEqual([...states]);
    expect(viewOf(site('on'), null).name).toBe('unread');
  });

  it('shows a page that was read once by a click, whatever holds for its site', () => {
    const page = readPage([claim('a', 'new', 'The ferry sails on Monday.')]);
    expect(viewOf(site('onClick'), page).name).toBe('claims');
    expect(viewOf(site('off'), page).name).toBe('claims');
  });

  it('shows nothing of a page while paused', () => {
    expect(viewOf(site('paused'), readPage([claim('a', 'new', 'x')])).name).toBe('paused');
  });

  it('tells an article without claims from one in a language that cannot be compared', () => {
    expect(viewOf(site('on'), readPage([])).name).toBe('noClaims');
    const spanish = readPage([claim('a', null, 'Hola.')], { languageSupported: false }, 'es');
    expect(viewOf(site('on'), spanish)).toEqual({ name: 'language', language: 'es' });
  });

  it('passes on the phases of the page', () => {
    expect(viewOf(site('on'), { phase: 'reading' }).name).toBe('reading');
    expect(viewOf(site('on'), { phase: 'notArticle' }).name).toBe('notArticle');
    const failed = viewOf(site('on'), { phase: 'failed', error: 'engineLost' });
    expect(failed).toEqual({ name: 'failed', error: 'engineLost' });
  });
});

it('countMarks counts the claims of each mark, none too', () => {
  const claims = shownClaims([claim('a', 'new', 'It sails.'), claim('b', 'new', 'It sank.')]);
  expect(countMarks(claims)).toEqual({ new: 2, corroborated: 0, contradicted: 0 });
});
