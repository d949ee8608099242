import { CrossreadError } from '../errors';

/** What may go wrong between this device and a store. */
export type SyncErrorCode =
  /** The device has no network. */
  | 'syncOffline'
  /** Nothing answers: a wrong address, a server that is off, a certificate the browser refuses. */
  | 'syncUnreachable'
  | 'syncTimedOut'
  | 'syncUnauthorised'
  /** What the reader gave for the key of their other devices is none. */
  | 'syncBadKey'
  | 'syncForbidden'
  | 'syncMissing'
  | 'syncFull'
  | 'syncThrottled'
  | 'syncServerError'
  | 'syncNotWebdav'
  /** The server sends its callers to another address. */
  | 'syncMoved'
  | 'syncTooLarge'
  /** An answer ended too early. */
  | 'syncTruncated'
  /** The browser does not, or no longer, let the extension at the server or the folder. */
  | 'syncPermission'
  | 'syncBadAddress'
  /** A file chosen by the reader is no bundle of ours. */
  | 'syncNotBundle';

/** A store that failed, told so that the reader knows what to do and the schedule when to try again. */
export class SyncError extends CrossreadError {
  /** How long the store asks to be left alone, ms; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(
    override readonly code: SyncErrorCode,
    detail: string = code,
    { retryAfter = null, ...options }: ErrorOptions & { retryAfter?: number | null } = {},
  ) {
    super(code, detail, options);
    this.name = 'SyncError';
    this.retryAfter = retryAfter;
  }
}
