import { parseDate } from '../../../article/dates';
import { field } from '../../../field';

/** Share of an article from which it counts as read. */
const READ_SHARE = 0.5;

/** Text under a name of an object, trimmed; null where there is none. */
export function textAt(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** A web address, or null for anything else. */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** A time as epoch ms: seconds since 1970, or a date; null where it is neither. */
export function timeOf(value: unknown): number | null {
  const text = String(value ?? '').trim();
  const time = /^\d{9,10}$/.test(text) ? Number(text) * 1_000 : Date.parse(parseDate(text) ?? text);
  return Number.isNaN(time) || time < 0 ? null : time;
}

/** Whether so much of an article was read, from 0 to 1, that it counts as read. */
export function wasRead(share: unknown): boolean {
  return Number(share) >= READ_SHARE;
}
