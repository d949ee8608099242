import { errorText } from '../src/ui/error-text';
import { languageName, type MessageKey, t } from '../src/ui/messages';
import { Notice } from '../src/ui/Notice';
import type { Actions } from './use-popup';
import type { View } from './view';

type StateView = Exclude<View, { name: 'claims' }>;

interface Props {
  view: StateView;
  host: string;
  actions: Actions;
}

/** A page without a list of claims: why there is none, and what the reader can do. */
export function State({ view, host, actions }: Props) {
  const buttons = buttonsOf(view, actions);
  return (
    <Notice title={t(`state_${view.name}_title`)} text={textOf(view, host)}>
      {buttons.map(({ label, act }, index) => (
        <button type="button" key={label} class={index === 0 ? 'button primary' : 'button'} onClick={act}>
          {t(label)}
        </button>
      ))}
    </Notice>
  );
}

function textOf(view: StateView, host: string): string {
  if (view.name === 'failed') {
    return errorText(view.error);
  }
  if (view.name === 'language') {
    const name = languageName(view.language);
    return name === null ? t('state_language_unknown') : t('state_language_text', name);
  }
  return t(`state_${view.name}_text`, host);
}

interface Button {
  label: MessageKey;
  act(): void;
}

/** What the reader can do about a state, the likeliest first. */
function buttonsOf(view: StateView, actions: Actions): Button[] {
  const always: Button = { label: 'action_readSite', act: () => actions.switchSite(true) };
  const once: Button = { label: 'action_readOnce', act: actions.readPage };
  switch (view.name) {
    case 'off':
    case 'needsPermission':
      return [always, once];
    case 'onClick':
      return [once, always];
    case 'unread':
      return [{ label: 'action_readPage', act: actions.readPage }];
    case 'failed':
      // What the browser shows in a page's place is no better a second time, and the original is read by itself.
      return view.error === 'pageClosed' || view.error === 'pageTranslated'
        ? []
        : [{ label: 'action_retry', act: actions.readPage }];
    case 'paused':
      return [{ label: 'action_resume', act: () => actions.pause(false) }];
    default:
      return [];
  }
}
