import { CrossreadError } from './errors';
import type { Answer } from './messages';

/**
 * Runs a handler and puts its outcome into a form that survives a message port. An async function, because a
 * runtime.onMessage listener that returns anything but a native promise (Dexie's, for one) answers `undefined`.
 */
export async function toAnswer<Value>(handler: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await handler() };
  } catch (error) {
    const { code, message } =
      error instanceof CrossreadError ? error : new CrossreadError('internal', String(error));
    return { ok: false, code, detail: message };
  }
}

/** @throws {CrossreadError} with the code of an answer that is a failure */
export function fromAnswer<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) {
    throw new CrossreadError(answer.code, answer.detail);
  }
  return answer.value;
}
