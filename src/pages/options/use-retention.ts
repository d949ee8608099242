import { useEffect, useState } from 'preact/hooks';
import type { Retention, RetentionPreview } from '../../coverage/answers';
import { type Trouble, useAttempt } from '../../ui/use-attempt';
import type { PagePort } from '../port';
import { type Amounts, amountsOf, ruleOf } from './retention-rule';

/** The rule that the reader is choosing, and what it comes to. */
export interface RetentionForm {
  /** Null until the rule that holds is known. */
  keep: Retention['keep'] | null;
  amounts: Amounts;
  /** What is chosen as a rule; null while its amount is none. */
  rule: Retention | null;
  /** What it would remove; null until that is known. */
  preview: RetentionPreview | null;
  /** Articles removed since it was saved; null where it was not. */
  removed: number | null;
  /** More are being removed. */
  removing: boolean;
  trouble: Trouble;
  choose(keep: Retention['keep'], amount?: Partial<Amounts>): void;
  /** Sets the rule and removes what it does not keep. */
  save(rule: Retention): void;
}

/** @param onRemoved called once what a rule does not keep is gone, or some of it */
export function useRetention(port: PagePort, onRemoved: () => void): RetentionForm {
  const [keep, setKeep] = useState<Retention['keep'] | null>(null);
  const [amounts, setAmounts] = useState<Amounts>(amountsOf({ keep: 'everything' }));
  const [preview, setPreview] = useState<RetentionPreview | null>(null);
  const [removed, setRemoved] = useState<number | null>(null);
  const [removing, setRemoving] = useState(false);
  const { trouble, attempt } = useAttempt();
  const rule = keep && ruleOf(keep, amounts);

  useEffect(
    () =>
      void attempt(async () => {
        const stored = await port.ask('coverage.retention', {});
        setKeep(stored.keep);
        setAmounts(amountsOf(stored));
      }),
    [port],
  );

  /** What was asked before may be answered after what was asked last. */
  useEffect(() => {
    let wanted = true;
    setPreview(null);
    if (rule) {
      void attempt(async () => {
        const answer = await port.ask('coverage.retentionPreview', { rule });
        if (wanted) setPreview(answer);
      });
    }
    return () => {
      wanted = false;
    };
  }, [port, JSON.stringify(rule)]);

  async function retain(chosen: Retention): Promise<void> {
    setRemoving(true);
    try {
      for (let articles = 0, done = false; !done; ) {
        const made = await port.ask('coverage.retain', { rule: chosen });
        articles += made.articles;
        done = made.done;
        setRemoved(articles);
      }
      setPreview({ articles: 0, before: null, done: true, clockInDoubt: false });
    } catch (error) {
      // Some may be gone all the same.
      setRemoved(null);
      setPreview(await port.ask('coverage.retentionPreview', { rule: chosen }));
      throw error;
    } finally {
      setRemoving(false);
      onRemoved();
    }
  }

  return {
    keep,
    amounts,
    rule,
    preview,
    removed,
    removing,
    trouble,
    choose: (next, amount = {}) => {
      setKeep(next);
      setAmounts({ ...amounts, ...amount });
      setRemoved(null);
    },
    save: (chosen) => void attempt(() => retain(chosen)),
  };
}
