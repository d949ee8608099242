import { useState } from 'preact/hooks';
import type { ErrorCode } from '../errors';
import { errorCode } from './error-text';

/** What kept the reader's last wish from being fulfilled, if anything did. */
export type Trouble = ErrorCode | 'declined' | null;

/**
 * Keeps what went wrong with the last thing the reader asked for.
 * @returns `attempt`, which runs an action at once (within the reader's gesture, if there is one) and answers
 * whether it succeeded; an action that answers false says that the reader declined a permission
 */
export function useAttempt(): {
  trouble: Trouble;
  attempt(action: () => Promise<unknown>): Promise<boolean>;
} {
  const [trouble, setTrouble] = useState<Trouble>(null);
  async function attempt(action: () => Promise<unknown>): Promise<boolean> {
    setTrouble(null);
    try {
      const granted = (await action()) !== false;
      // What went well says nothing: it must not take back what another action has told meanwhile.
      if (!granted) setTrouble('declined');
      return granted;
    } catch (error) {
      setTrouble(errorCode(error));
      return false;
    }
  }
  return { trouble, attempt };
}
