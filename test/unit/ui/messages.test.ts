import './fake-browser';

import { afterEach, describe, expect, it } from 'vitest';
import { formatDay, formatNumber, languageName, plural, t } from '../../../src/ui/messages';
import { speak } from './fake-browser';

afterEach(() => speak('en'));

describe('messages', () => {
  it('puts substitutions into the message of the browser’s language', () => {
    expect(t('state_off_text', 'daily.example')).toBe('Crossread does not read daily.example.');
    speak('fr-CA');
    expect(t('state_off_text', 'daily.example')).toBe('Crossread ne lit pas daily.example.');
  });

  it('chooses the plural by the rules of the language', () => {
    expect(plural('stored_claims', 0)).toBe('0 claims');
    expect(plural('stored_claims', 1)).toBe('1 claim');
    speak('fr');
    expect(plural('stored_claims', 0)).toBe('0 affirmation');
    expect(plural('stored_claims', 2)).toBe('2 affirmations');
    expect(plural('stored_claims', 1_000_000)).toMatch(/affirmations$/);
  });

  it('writes numbers and days as the reader does', () => {
    const day = new Date(2026, 2, 3, 12).getTime();
    speak('en-GB');
    expect(formatNumber(12_345)).toBe('12,345');
    expect(formatDay(day)).toBe('3 March 2026');
    speak('fr');
    expect(formatNumber(12_345)).toBe('12\u202f345');
    expect(formatDay(day)).toBe('3 mars 2026');
    expect(formatDay(new Date(2026, 0, 1, 12).getTime())).toBe('1er janvier 2026');
    expect(formatDay(new Date(2026, 0, 11, 12).getTime())).toBe('11 janvier 2026');
  });

  it('keeps dates English where the messages fall back to English', () => {
    speak('de');
    expect(formatDay(new Date(2026, 2, 3, 12).getTime())).toBe('March 3, 2026');
  });

  it('names a language, and says when it cannot', () => {
    expect(languageName('es')).toBe('Spanish');
    speak('fr');
    expect(languageName('es')).toBe('espagnol');
    expect(languageName('<script>')).toBeNull();
    expect(languageName('qqz')).toBeNull();
  });
});
