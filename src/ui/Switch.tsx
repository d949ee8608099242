interface Props {
  label: string;
  checked: boolean;
  disabled?: boolean;
  /** Called within the reader's gesture, so that it may ask for a permission. */
  onChange(checked: boolean): void;
}

/** A setting that takes effect at once. */
export function Switch({ label, checked, disabled = false, onChange }: Props) {
  return (
    <label class="switch">
      <span class="switch-label">{label}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch-input"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
