import { useEffect, useState } from 'preact/hooks';
import type { Retention, RetentionPreview } from '../../coverage/answers';
import { formatDay, plural, t } from '../../ui/messages';
import { TroubleNotice } from '../../ui/TroubleNotice';
import { useAttempt } from '../../ui/use-attempt';
import type { PagePort } from '../port';
import { Radio } from '../Radio';
import { type Amounts, amountsOf, isAmount, LIMITED, ruleOf } from './retention-rule';

interface Props {
  port: PagePort;
  /** Something was removed. */
  onRemoved(): void;
}

/** Lets the reader choose how much is kept, and says what that removes before it is saved. */
export function RetentionChoice({ port, onRemoved }: Props) {
  const [keep, setKeep] = useState<Retention['keep'] | null>(null);
  const [amounts, setAmounts] = useState<Amounts>(amountsOf({ keep: 'everything' }));
  const [preview, setPreview] = useState<RetentionPreview | null>(null);
  const [removed, setRemoved] = useState<number | null>(null);
  /** It is still being removed. */
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

  async function save(rule: Retention): Promise<void> {
    setRemoving(true);
    try {
      for (let articles = 0, done = false; !done; ) {
        const made = await port.ask('coverage.retain', { rule });
        articles += made.articles;
        done = made.done;
        setRemoved(articles);
      }
    } finally {
      setRemoving(false);
    }
    setPreview({ articles: 0, before: null, done: true, clockInDoubt: false });
    onRemoved();
  }

  function choose(next: Retention['keep'], amount: Partial<Amounts> = {}): void {
    setKeep(next);
    setAmounts({ ...amounts, ...amount });
    setRemoved(null);
  }

  if (keep === null) return <TroubleNotice trouble={trouble} />;
  return (
    <div class="choice">
      <fieldset class="modes" disabled={removing}>
        <legend class="modes-legend">{t('retention_legend')}</legend>
        <div class="mode">
          <Radio
            group="retention"
            label={t('retention_everything')}
            checked={keep === 'everything'}
            onChoose={() => choose('everything')}
          />
        </div>
        {LIMITED.map((kind) => (
          <div key={kind} class="mode">
            <Radio
              group="retention"
              label={t(`retention_${kind}`)}
              checked={keep === kind}
              onChoose={() => choose(kind)}
            />
            {keep === kind && (
              <label class="amount">
                <input
                  class="field amount-field"
                  type="number"
                  min={1}
                  step={1}
                  value={amounts[kind]}
                  aria-invalid={!isAmount(amounts[kind])}
                  onInput={(event) => choose(kind, { [kind]: event.currentTarget.value })}
                />
                <span>{t(`retention_${kind}_unit`)}</span>
              </label>
            )}
          </div>
        ))}
      </fieldset>
      <p class="muted">{t('retention_hint')}</p>
      <p class="field-error" role="alert">
        {rule === null && t('retention_invalid')}
      </p>
      <TroubleNotice trouble={trouble} />
      <p role="status">
        {removed === null
          ? preview && effectOf(preview)
          : plural(removing ? 'retention_removing' : 'retention_removed', removed)}
      </p>
      <button
        type="button"
        class="button"
        disabled={rule === null || removing}
        onClick={() => rule && void attempt(() => save(rule))}
      >
        {t('retention_save')}
      </button>
    </div>
  );
}

function effectOf({ articles, before, done, clockInDoubt }: RetentionPreview): string {
  if (before === null) return t('retention_removesNothing');
  const much = done
    ? `${plural('retention_removes', articles)} ${t('retention_removesUntil', formatDay(before))}`
    : plural('retention_removesMore', articles);
  return clockInDoubt ? `${much} ${t('retention_clockInDoubt', formatDay(Date.now()))}` : much;
}
