import { useId, useState } from 'preact/hooks';
import { t } from '../ui/messages';
import { parseSite } from './parse-site';

/** A field for one more site: a host name, or an address pasted whole. */
export function AddSite({ onAdd }: { onAdd(site: string): void }) {
  const [text, setText] = useState('');
  const [invalid, setInvalid] = useState(false);
  const id = useId();
  function submit(event: Event): void {
    event.preventDefault();
    const site = parseSite(text);
    setInvalid(site === null);
    if (site !== null) {
      onAdd(site);
      setText('');
    }
  }
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for={id}>{t('sites_add')}</label>
      <div class="add-site-line">
        <input
          id={id}
          class="field"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('sites_example')}
          value={text}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-error` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('action_add')}
        </button>
      </div>
      <p id={`${id}-error`} class="field-error" role="alert">
        {invalid && t('sites_invalid', t('sites_example'))}
      </p>
    </form>
  );
}
