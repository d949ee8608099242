interface Props {
  /** Those of one group exclude each other. */
  group: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChoose(): void;
}

/** One of several choices, with what it means where its name does not say it. */
export function Radio({ group, label, hint, checked, onChoose }: Props) {
  return (
    <label class="mode-option">
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span>
        <span class="mode-name">{label}</span>
        {hint !== undefined && <span class="mode-hint muted">{hint}</span>}
      </span>
    </label>
  );
}
