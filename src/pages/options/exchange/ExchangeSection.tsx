import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../sites';
import { t } from '../../../ui/messages';
import { Switch } from '../../../ui/Switch';
import { TroubleNotice } from '../../../ui/TroubleNotice';
import type { PagePort } from '../../port';
import { OutcomeText } from './OutcomeText';
import { Progress } from './Progress';
import { useExchange } from './use-exchange';

interface Props {
  port: PagePort;
  /** Given the settings of an imported file, where the reader wants them. */
  onSettings(settings: Settings): void;
  onImported(): void;
}

/** Everything stored, out into one file and in again. */
export function ExchangeSection({ port, onSettings, onImported }: Props) {
  const { job, outcome, trouble, exportAll, importFiles, cancel } = useExchange(port, {
    onSettings,
    onImported,
  });
  const [withSettings, setWithSettings] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const busy = job !== null;
  const buttons = {
    export: useRef<HTMLButtonElement>(null),
    import: useRef<HTMLButtonElement>(null),
  };
  const kind = job?.kind;
  // The button to cancel goes away with the focus: it returns at once to where the reader began.
  useLayoutEffect(() => {
    if (kind === undefined) return;
    return () => {
      if (document.activeElement === document.body) buttons[kind].current?.focus();
    };
  }, [kind]);
  return (
    <section class="card" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{t('exchange_title')}</h2>
      <p>{t('exchange_export_text')}</p>
      <button ref={buttons.export} type="button" class="button" disabled={busy} onClick={exportAll}>
        {t('exchange_export')}
      </button>
      <p>{t('exchange_import_text')}</p>
      <Switch
        label={t('exchange_withSettings')}
        checked={withSettings}
        disabled={busy}
        onChange={setWithSettings}
      />
      <button
        ref={buttons.import}
        type="button"
        class="button"
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {t('exchange_import')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          currentTarget.value = '';
          if (files.length > 0) importFiles(files, { withSettings });
        }}
      />
      {job !== null && <Progress job={job} onCancel={cancel} />}
      <TroubleNotice trouble={trouble} />
      <OutcomeText outcome={outcome} />
    </section>
  );
}
