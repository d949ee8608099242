import { useEffect, useState } from 'preact/hooks';
import type { SyncState } from '../../../messages';
import { type Trouble, useAttempt } from '../../../ui/use-attempt';
import type { SyncPort } from './port';

/** How often the page looks how far a run is, ms. */
const LOOK_MS = 2_000;

export interface SyncControl {
  /** Null until it is known. */
  state: SyncState | null;
  /** A wish of the reader is being fulfilled. */
  busy: boolean;
  trouble: Trouble;
  /** Fulfils a wish, at once; what it answers is how syncing stands then, null where the reader declined. */
  act(wish: () => Promise<SyncState | null>): void;
}

/** How syncing stands, while the page is open. */
export function useSync(port: SyncPort): SyncControl {
  const [state, setState] = useState<SyncState | null>(null);
  const [wishes, setWishes] = useState(0);
  const { trouble, attempt } = useAttempt();

  /** Where the background cannot say, what is shown stays; a wish tells what is wrong. */
  const look = () => port.ask('sync.state', {}).then(setState);
  const lookAgain = () => {
    if (!document.hidden) look().catch(() => {});
  };

  // To ask without need would keep the background from ever being ended.
  useEffect(() => {
    void attempt(look);
    const stop = port.onSyncing(lookAgain);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [port]);

  const running = state?.running ?? false;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(lookAgain, LOOK_MS);
    return () => clearInterval(timer);
  }, [port, running]);

  function act(wish: () => Promise<SyncState | null>): void {
    setWishes((count) => count + 1);
    void attempt(async () => {
      const after = await wish();
      if (after) setState(after);
      return after !== null;
    }).finally(() => setWishes((count) => count - 1));
  }

  return { state, busy: wishes > 0, trouble, act };
}
