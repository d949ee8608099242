import type { SyncErrorCode } from './sync/errors';

/** Every failure a reader may be told of. Each has its words in `_locales` under `error_<code>`. */
export type ErrorCode =
  | 'storageFull'
  | 'ruleNotKept'
  | 'storageBlocked'
  | 'databaseNewer'
  | 'engineLost'
  | 'articleTooLarge'
  | 'annotationMissing'
  | 'privateWindow'
  | 'nothingSelected'
  | 'selectionTooLong'
  | 'pageClosed'
  | 'pageTranslated'
  | 'claimHidden'
  | 'badMessage'
  | 'fileUnknown'
  | 'fileNewer'
  | 'fileFailed'
  | 'internal'
  | SyncErrorCode;

/** A failure with a stable code, so that it can cross a message port and be put into the reader's words. */
export class CrossreadError extends Error {
  constructor(
    readonly code: ErrorCode,
    detail: string = code,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'CrossreadError';
  }
}
