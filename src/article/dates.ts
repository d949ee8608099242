/** Calendar date, then perhaps a time, fractions of a second and an offset: ISO 8601 with the liberties pages take. */
const ISO_LIKE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)? ?(Z|[+-]\d{2}(?::?\d{2})?|UTC|GMT)?$/i;

/** RFC 2822, as older content systems write it: "Tue, 19 Nov 2019 20:05:00 +0100". */
const RFC_2822 =
  /^(?:[A-Za-z]{3}, ?)?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ?(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?$/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date of a page's metadata. Returns ISO 8601 to the second with an offset, or null where the text is no
 * date, names a day or an hour that does not exist, or a year outside 1800-2199.
 * Without an offset the offset is taken as Z, and without a time the time as midnight: what matters later is the
 * calendar day that the page states, and it stays the same.
 */
export function parseDate(text: string | null | undefined): string | null {
  const value = text?.trim() ?? '';
  const iso = ISO_LIKE.exec(value);
  if (iso) return compose(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const rfc = RFC_2822.exec(value);
  if (!rfc) return null;
  const month = MONTHS.indexOf(rfc[2]?.toLowerCase() ?? '') + 1;
  return compose(rfc[3], String(month), rfc[1], rfc[4], rfc[5], rfc[6], rfc[7]);
}

function compose(
  year = '',
  month = '',
  day = '',
  hour = '00',
  minute = '00',
  second = '00',
  offset = 'Z',
): string | null {
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const real = new Date(Date.UTC(y, mo - 1, d, h, mi, s));
  const exists = real.getUTCMonth() === mo - 1 && real.getUTCDate() === d && h < 24 && mi < 60 && s < 60;
  if (!exists || y < 1800 || y > 2199) return null;
  const zone = composeOffset(offset);
  return zone && `${real.toISOString().slice(0, 19)}${zone}`;
}

/** "+0100" and "+01" become "+01:00", "GMT" becomes "Z"; null past the offsets in use on Earth. */
function composeOffset(offset: string): string | null {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  if (!match) return 'Z';
  const [, sign, hours = '', minutes = '00'] = match;
  return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : null;
}
