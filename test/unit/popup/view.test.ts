import { describe, expect, it } from 'vitest';
import { countMarks, shownClaims, viewOf } from '../../../popup/view';
import type { Verdict } from '../../../src/compare/types';
import type { SiteState } from '../../../src/messages';
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

describe('shownClaims', () => {
  it('leaves out claims without a verdict and those whose mark was called wrong', () => {
    const wrong = { ...claim('b', 'contradicted', 'It cost two million.'), dismissed: true };
    const claims = shownClaims([claim('a', 'new', 'It sails.'), wrong, claim('c', null, 'Hola.')]);
    expect(claims.map(({ id }) => id)).toEqual(['a']);
    expect(countMarks(claims)).toEqual({ new: 1, corroborated: 0, contradicted: 0 });
  });

  it('names the same conflicting words once, however many earlier articles have them', () => {
    const [shown] = shownClaims([
      claim('a', 'contradicted', 'Closed for two days.', [
        ['two days', 'three days', 'Radio Quay'],
        ['two days', 'three days', 'Harbour Post'],
        ['two days', 'three days', 'Radio Quay'],
        ['two days', 'a week', 'Daily Pier'],
      ]),
    ]);
    expect(shown?.differences).toEqual([
      { here: 'two days', there: 'three days', outlets: ['Radio Quay', 'Harbour Post'] },
      { here: 'two days', there: 'a week', outlets: ['Daily Pier'] },
    ]);
  });

  it('names the outlets that corroborate a claim, each once', () => {
    const outlets = ['Radio Quay', 'Harbour Post', 'Radio Quay'];
    const verdict: Verdict = {
      ...{ mark: 'corroborated', differences: [], qualifiers: [] },
      evidence: outlets.map((publisher) => ({
        ...{ url: 'https://quay.example/', title: 'Quay', publishedAt: null, language: 'en' },
        ...{ publisher, text: 'It sails.', relation: 'supports' },
      })),
    };
    const [shown] = shownClaims([{ ...claim('a', 'corroborated', 'It sails.'), verdict }]);
    expect(shown?.outlets).toEqual(['Radio Quay', 'Harbour Post']);
  });
});
