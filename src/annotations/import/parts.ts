import { normaliseUrl } from '../../article/url';
import { date, passing } from '../../checks';
import { field } from '../../field';
import type { Position, Quote } from '../types';
import { listAt, ofType, textAt } from './fields';
import { BadItem } from './problem';

/** The passage that selectors of the W3C model choose. @throws {BadItem} where none of them is a quote */
export function passageOf(selectors: unknown[]): { quote: Quote; position: Position } {
  const chosen = ofType(selectors, 'TextQuoteSelector');
  const exact = textAt(chosen, 'exact') ?? '';
  if (exact.trim() === '') throw new BadItem('noQuote');
  const quote = { exact, prefix: textAt(chosen, 'prefix') ?? '', suffix: textAt(chosen, 'suffix') ?? '' };
  const place = ofType(selectors, 'TextPositionSelector');
  const [start, end] = [field(place, 'start'), field(place, 'end')];
  return isOffset(start) && isOffset(end) && start <= end
    ? { quote, position: { start, end } }
    : { quote, position: { start: 0, end: exact.length } };
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The address in the form articles are kept under. @throws {BadItem} where it is no address of the web */
export function webAddress(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) throw new BadItem('noAddress');
  if (!/^https?:$/.test(new URL(url).protocol)) throw new BadItem('noAddress');
  return normaliseUrl(url);
}

/** ISO 8601 in UTC. @param otherwise stands in where there is no date @throws {BadItem} where it is none */
export function dateOf(value: unknown, otherwise: string): string {
  if (value === undefined || value === null) return otherwise;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new BadItem('badDate');
  return new Date(time).toISOString();
}

/** True for a date that may be kept as it is written. */
export function isDate(text: string): boolean {
  return passing(date, text) !== null;
}

/** Texts of a list; what is no text is left out. */
export function textsAt(value: unknown, name: string): string[] {
  return listAt(value, name).filter((item) => typeof item === 'string');
}
