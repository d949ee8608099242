import { joined } from '../../bytes';
import { SyncError } from '../errors';
import { failureOf } from './http-status';

export interface HttpOptions {
  /** Cancels whatever is under way: the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** How long one request and its answer may take, ms. */
  timeout?: number | undefined;
}

export interface HttpRequest {
  method: string;
  headers: Record<string, string>;
  body?: Uint8Array | string | undefined;
}

export interface HttpAnswer {
  status: number;
  body: Uint8Array;
}

/** A whole request: generous, as a phone on a train uploads a megabyte in it. */
const TIMEOUT_MS = 60_000;

/** More than any file of ours, and than a listing of 100,000 of them. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Makes one request and reads its answer to the end.
 * @throws {SyncError} for a status that is no success, an answer that is cut off or too large, or none at all
 */
export async function request(url: URL, ask: HttpRequest, options: HttpOptions): Promise<HttpAnswer> {
  const { signal, timeout = TIMEOUT_MS } = options;
  const late = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, late]) : late;
  try {
    return await exchange(url, ask, either);
  } catch (error) {
    signal?.throwIfAborted();
    throw late.aborted ? new SyncError('syncTimedOut', `no answer within ${timeout} ms`) : error;
  }
}

async function exchange(url: URL, { method, headers, body }: HttpRequest, signal: AbortSignal) {
  const response = await fetch(url, {
    method,
    headers,
    signal,
    body: (body ?? null) as BodyInit | null,
    // Nothing of the reader's own session with this server, and no question for a password by the browser.
    credentials: 'omit',
    cache: 'no-store',
    // A redirect would be followed without the password, and end in a refusal that nobody understands.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  }).catch((error: unknown) => {
    throw new SyncError(
      globalThis.navigator?.onLine === false ? 'syncOffline' : 'syncUnreachable',
      String(error),
      {
        cause: error,
      },
    );
  });
  const failure = failureOf(response);
  if (failure) {
    await response.body?.cancel().catch(() => {});
    throw failure;
  }
  return { status: response.status, body: await wholeBody(response) };
}

/** @throws {SyncError} `syncTruncated` where fewer bytes came than were announced, `syncTooLarge` */
async function wholeBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read().catch(cutOff)) ?? { done: true, value: undefined };
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > LARGEST) {
      await reader?.cancel();
      throw new SyncError('syncTooLarge', `more than ${LARGEST} bytes`);
    }
  }
  const announced = response.headers.get('content-length');
  if (announced !== null && !response.headers.has('content-encoding') && Number(announced) !== length) {
    throw new SyncError('syncTruncated', `${length} bytes of ${announced}`);
  }
  return joined(chunks);
}

function cutOff(error: unknown): never {
  throw new SyncError('syncTruncated', String(error), { cause: error });
}
