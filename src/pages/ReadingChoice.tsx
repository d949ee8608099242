import { useState } from 'preact/hooks';
import type { ReadingMode, Settings } from '../messages';
import { t } from '../ui/messages';
import { TroubleNotice } from '../ui/TroubleNotice';
import { useAttempt } from '../ui/use-attempt';
import type { PagePort } from './port';
import { SiteList } from './SiteList';

const modes: readonly ReadingMode[] = ['everywhere', 'chosenSites', 'onClick'];

interface Props {
  port: PagePort;
  settings: Settings;
  /** Called once the choice is stored and its permission granted. */
  onSaved(settings: Settings): void;
}

/** Lets the reader choose where Crossread reads by itself. Nothing is asked or changed before they save. */
export function ReadingChoice({ port, settings, onSaved }: Props) {
  const [mode, setMode] = useState(settings.mode);
  const [sites, setSites] = useState(settings.chosenSites);
  const [sitesMissing, setSitesMissing] = useState(false);
  const { trouble, attempt } = useAttempt();

  function save(): void {
    const missing = mode === 'chosenSites' && sites.length === 0;
    setSitesMissing(missing);
    if (!missing) {
      void attempt(() => store(port, mode, sites, onSaved));
    }
  }

  return (
    <div class="choice">
      <fieldset class="modes">
        <legend class="modes-legend">{t('mode_legend')}</legend>
        {modes.map((value) => (
          <div key={value} class="mode">
            <ModeOption mode={value} checked={value === mode} onChoose={() => setMode(value)} />
            {value === 'chosenSites' && mode === value && (
              <SiteList title={t('sites_chosen')} hosts={sites} onChange={setSites} />
            )}
          </div>
        ))}
      </fieldset>
      {sitesMissing && (
        <p class="field-error" role="alert">
          {t('sites_needed')}
        </p>
      )}
      <TroubleNotice trouble={trouble} />
      <button type="button" class="button primary" onClick={save}>
        {t('action_save')}
      </button>
    </div>
  );
}

function ModeOption(props: { mode: ReadingMode; checked: boolean; onChoose(): void }) {
  return (
    <label class="mode-option">
      <input type="radio" name="mode" checked={props.checked} onChange={props.onChoose} />
      <span>
        <span class="mode-name">{t(`mode_${props.mode}`)}</span>
        <span class="mode-hint muted">{t(`mode_${props.mode}_hint`)}</span>
      </span>
    </label>
  );
}

/** The permission comes first: the browser takes the question only within the click. */
async function store(
  port: PagePort,
  mode: ReadingMode,
  chosenSites: string[],
  onSaved: (settings: Settings) => void,
): Promise<boolean> {
  const sites = { everywhere: 'all' as const, chosenSites, onClick: [] }[mode];
  if (!(await port.requestSites(sites))) {
    return false;
  }
  const settings = await port.ask('settings.set', { change: { mode, chosenSites } });
  await port.dropOtherSites(sites);
  onSaved(settings);
  return true;
}
