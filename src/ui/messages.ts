import type english from '../../public/_locales/en/messages.json';
import { browser } from '../browser';

type AnyKey = keyof typeof english;

/** What a message with a singular and a plural is called: its keys without `_one` and `_other`. */
export type PluralKey = AnyKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** A message with one form. */
export type MessageKey = Exclude<AnyKey, `${PluralKey}_one` | `${PluralKey}_other`>;

/**
 * The words for the reader, in the browser's language (`public/_locales`).
 * @param substitutions what stands for $1, $2, ... in the message
 */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The words that go with a count; $1 stands for the count, written in the reader's language. */
export function plural(key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(locale()).select(count) === 'one' ? 'one' : 'other';
  return browser.i18n.getMessage(`${key}_${form}`, [formatNumber(count)]);
}

/** Several words as one phrase in the reader's language: "a, b and c", or "a, b or c". */
export function formatList(items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(locale(), { type }).format(items);
}

/** A whole number in the reader's language ("1,203"). */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A number of bytes in megabytes, in the reader's language ("12 MB"). */
export function formatMegabytes(bytes: number): string {
  const megabytes = bytes / 1e6;
  const maximumFractionDigits = megabytes < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits,
  }).format(megabytes);
}

/** A day in the reader's language ("3 March 2026"). Takes epoch ms; the day is that of the device's time zone. */
export function formatDay(time: number): string {
  return counted(new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(time));
}

/** A time of day ("8:05 AM"). Takes epoch ms; the time is that of the device's time zone. */
export function formatTime(time: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(time);
}

/** A day and a time ("Mar 3, 2026, 8:05 AM"). Takes epoch ms. */
export function formatMoment(time: number): string {
  return counted(new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time));
}

/** French counts the first day of a month alone ("1er mars"), which browsers do not know. */
function counted(day: string): string {
  return t('messagesLanguage') === 'fr' ? day.replace(/^1 /, '1er ') : day;
}

/** Name of a language ("Spanish") from its subtag; null where the browser knows none. */
export function languageName(subtag: string): string | null {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language', fallback: 'none' }).of(subtag) ?? null;
  } catch {
    return null; // the page may declare anything as its language
  }
}

/**
 * The language of the messages with the region of the browser (en-GB, fr-CA). A browser in a language without
 * messages shows English ones, and English dates belong into them.
 */
function locale(): string {
  const language = t('messagesLanguage');
  const preferred = browser.i18n.getUILanguage();
  return preferred.split(/[-_]/)[0] === language ? preferred.replace('_', '-') : language;
}
