import { CrossreadError, type ErrorCode } from '../errors';
import { t } from './messages';

/** What happened and what the reader can do. */
export function errorText(code: ErrorCode): string {
  return t(`error_${code}`);
}

/** The code of anything that was thrown. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof CrossreadError ? error.code : 'internal';
}
