import type { RetentionPreview } from '../../coverage/answers';
import { formatDay, plural, t } from '../../ui/messages';
import { TroubleNotice } from '../../ui/TroubleNotice';
import type { PagePort } from '../port';
import { Radio } from '../Radio';
import { isAmount, LIMITED } from './retention-rule';
import { type RetentionForm, useRetention } from './use-retention';

/** Id of what says that an amount is none. */
const INVALID = 'retention-invalid';

interface Props {
  port: PagePort;
  /** Something was removed. */
  onRemoved(): void;
}

/** Lets the reader choose how much is kept, and says what that removes before it is saved. */
export function RetentionChoice({ port, onRemoved }: Props) {
  const form = useRetention(port, onRemoved);
  const { keep, rule, preview, removed, removing, trouble } = form;
  if (keep === null) return <TroubleNotice trouble={trouble} />;
  return (
    <div class="choice">
      <Rules {...form} />
      <p class="muted">{t('retention_hint')}</p>
      <p id={INVALID} class="field-error" role="alert">
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
        onClick={() => rule && form.save(rule)}
      >
        {t('retention_save')}
      </button>
    </div>
  );
}

/** The rules there are, those with an amount with a field for it. */
function Rules({ keep, amounts, removing, choose }: RetentionForm) {
  return (
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
                aria-describedby={INVALID}
                onInput={(event) => choose(kind, { [kind]: event.currentTarget.value })}
              />
              <span>{t(`retention_${kind}_unit`)}</span>
            </label>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function effectOf({ articles, before, done, clockInDoubt }: RetentionPreview): string {
  if (before === null) return t('retention_removesNothing');
  const much = done
    ? `${plural('retention_removes', articles)} ${t('retention_removesUntil', formatDay(before))}`
    : plural('retention_removesMore', articles);
  return clockInDoubt ? `${much} ${t('retention_clockInDoubt', formatDay(Date.now()))}` : much;
}
