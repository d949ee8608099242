import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadingMode, Settings } from '../sites';
import { t } from '../ui/messages';
import { TroubleNotice } from '../ui/TroubleNotice';
import { useAttempt } from '../ui/use-attempt';
import type { PagePort } from './port';
import { Radio } from './Radio';
import { SiteList } from './SiteList';
import { useServers } from './use-servers';

type Choice = Pick<Settings, 'mode' | 'chosenSites'>;

const modes: readonly ReadingMode[] = ['everywhere', 'chosenSites', 'onClick'];

interface Props {
  port: PagePort;
  settings: Settings;
  /** What to show once the choice is stored and its permission granted. */
  confirmation(mode: ReadingMode): ComponentChild;
}

/** Lets the reader choose where Crossread reads by itself. Nothing is asked or changed before they save. */
export function ReadingChoice({ port, settings, confirmation }: Props) {
  const [choice, setChoice] = useState<Choice>(settings);
  const [state, setState] = useState<'open' | 'incomplete' | 'saved'>('open');
  const { trouble, attempt } = useAttempt();
  const servers = useServers(port);
  const { mode, chosenSites } = settings;

  useEffect(() => setChoice({ mode, chosenSites }), [mode, chosenSites.join()]);

  function choose(change: Partial<Choice>): void {
    setChoice({ ...choice, ...change });
    setState('open');
  }

  async function save(): Promise<void> {
    if (choice.mode === 'chosenSites' && choice.chosenSites.length === 0) {
      setState('incomplete');
    } else if (await attempt(() => store(port, choice, servers))) {
      setState('saved');
      // From now on there is something to lose. A browser that refuses may delete it when the disk is nearly full.
      void port.keepStorage().catch(() => {});
    }
  }

  return (
    <div class="choice">
      <fieldset class="modes">
        <legend class="modes-legend">{t('mode_legend')}</legend>
        {modes.map((value) => (
          <div key={value} class="mode">
            <Radio
              group="mode"
              label={t(`mode_${value}`)}
              hint={t(`mode_${value}_hint`)}
              checked={value === choice.mode}
              onChoose={() => choose({ mode: value })}
            />
            {value === 'chosenSites' && value === choice.mode && (
              <SiteList
                title={t('sites_chosen')}
                sites={choice.chosenSites}
                onChange={(chosenSites) => choose({ chosenSites })}
              />
            )}
          </div>
        ))}
      </fieldset>
      <p class="field-error" role="alert">
        {state === 'incomplete' && t('sites_needed')}
      </p>
      <TroubleNotice trouble={trouble} />
      <button type="button" class="button primary" onClick={() => void save()}>
        {t('action_save')}
      </button>
      <div role="status">{state === 'saved' && confirmation(choice.mode)}</div>
    </div>
  );
}

/**
 * The permission comes first: the browser takes the question only within the click.
 * @param servers null where it is not known which there are: then nothing is given back
 */
async function store(
  port: PagePort,
  { mode, chosenSites }: Choice,
  servers: string[] | null,
): Promise<boolean> {
  const sites = { everywhere: 'all' as const, chosenSites, onClick: [] }[mode];
  const granted =
    sites === 'all' || servers === null
      ? await port.requestSites(sites)
      : await port.requestOnly(sites, servers);
  if (granted) await port.ask('settings.set', { change: { mode, chosenSites } });
  return granted;
}
