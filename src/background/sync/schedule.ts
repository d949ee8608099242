import { DAY_MS } from '../../durations';
import type { ErrorCode } from '../../errors';

const MINUTE_MS = 60_000;

/** After a change, so that what is written in one go travels in one go. */
export const SOON_MS = 2 * MINUTE_MS;

/** What other devices wrote is looked for this often. */
const REGULAR_MS = 30 * MINUTE_MS;

/** After a run that ended before it was through: the least that an alarm takes (Chromium). */
export const CONTINUE_MS = 30_000;

/** A run may end with the service worker: so long after its start it is taken up again. */
export const RESUME_MS = 5 * MINUTE_MS;

/** The first wait after a failure; each further one is twice as long, up to the longest. */
const FIRST_WAIT_MS = MINUTE_MS;
const LONGEST_WAIT_MS = 6 * 60 * MINUTE_MS;

/** Failures that pass by themselves; all others wait for the reader. */
const passing: readonly ErrorCode[] = [
  'syncOffline',
  'syncUnreachable',
  'syncTimedOut',
  'syncThrottled',
  'syncServerError',
  'syncTruncated',
  'engineLost',
];

/** How the last attempt ended. */
export interface Failure {
  code: ErrorCode;
  /** How long the store wants to be left alone, ms; null where it does not say. */
  retryAfter: number | null;
}

/** Whether the reader has to do something before this can work again. */
export function needsReader(code: ErrorCode): boolean {
  return !passing.includes(code);
}

/**
 * How long to wait after an attempt, ms. Failures that pass are met with exponential back-off, of which half is at
 * random, so that the devices of a server that comes back do not all come back with it. Where the reader has to do
 * something, it is tried once a day: often enough to notice a remedy made elsewhere, too seldom to have an account locked.
 * @param failures attempts that failed one after the other, this one counted
 * @param random in [0, 1)
 */
export function waitAfter(failure: Failure | null, failures: number, random: number): number {
  if (failure === null) {
    return REGULAR_MS;
  }
  if (needsReader(failure.code)) {
    return DAY_MS;
  }
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  const wait = longest * (0.5 + random / 2);
  return Math.max(wait, Math.min(failure.retryAfter ?? 0, DAY_MS));
}
