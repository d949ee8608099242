import { SyncError, type SyncErrorCode } from '../errors';

/** What single statuses mean to a reader; classes of them follow below. */
const meanings: Record<number, SyncErrorCode> = {
  401: 'syncUnauthorised',
  402: 'syncForbidden',
  403: 'syncForbidden',
  404: 'syncMissing',
  408: 'syncTimedOut',
  // WebDAV: the folder around what is asked for is missing (RFC 4918, 9.7.1).
  409: 'syncMissing',
  410: 'syncMissing',
  413: 'syncTooLarge',
  423: 'syncServerError',
  425: 'syncThrottled',
  429: 'syncThrottled',
  451: 'syncForbidden',
  // Methods that are not known here.
  501: 'syncNotWebdav',
  507: 'syncFull',
};

/** The failure that an answer stands for, or null where it is a success. */
export function failureOf({ status, statusText, type, headers }: Response): SyncError | null {
  if (status >= 200 && status < 300) {
    return null;
  }
  return new SyncError(codeOf(status, type), `${status} ${statusText}`.trim(), {
    retryAfter: retryAfter(headers.get('retry-after'), Date.now()),
  });
}

function codeOf(status: number, type: ResponseType): SyncErrorCode {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return 'syncMoved';
  }
  return meanings[status] ?? (status >= 500 ? 'syncServerError' : 'syncNotWebdav');
}

/**
 * What a Retry-After header asks for (RFC 9110, 10.2.3): seconds, or a date.
 * @param now epoch ms
 * @returns ms, or null where there is none or it cannot be read
 */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null) {
    return null;
  }
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}
