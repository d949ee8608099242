import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../sites';
import { type Trouble, useAttempt } from '../ui/use-attempt';
import type { PagePort } from './port';

/** The settings as they are stored; null until they are known. */
export function useSettings(port: PagePort): {
  settings: Settings | null;
  trouble: Trouble;
  /** Stores a change. */
  change(change: Partial<Settings>): void;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  const { trouble, attempt } = useAttempt();
  const learn = (answer: Promise<Settings>) => void attempt(async () => setSettings(await answer));

  useEffect(() => {
    const look = () => learn(port.ask('settings.get', {}));
    look();
    // The popup may have changed them while the reader was elsewhere: what is shown here is what is stored from here.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [port]);

  return {
    settings,
    trouble,
    change: (change) => learn(port.ask('settings.set', { change })),
  };
}
