import { useId } from 'preact/hooks';

interface Props {
  /** What is typed is not shown. */
  secret?: boolean;
  inputMode?: 'url';
  placeholder?: string;
  label: string;
  value: string;
  hint?: string;
  error?: string | null;
  onChange(value: string): void;
}

/** A line of text to be filled in, with what to know about it. */
export function Field({ label, value, hint, error, secret = false, onChange, ...input }: Props) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        autocomplete="off"
        {...(secret ? { type: 'password' as const } : { type: 'text' as const })}
        class="field"
        spellcheck={false}
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="muted field-hint">
        {hint}
      </p>
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
    </div>
  );
}
