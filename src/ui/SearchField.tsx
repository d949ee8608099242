interface Props {
  /** What is searched, for screen readers and while the field is empty. */
  label: string;
  text: string;
  onSearch(text: string): void;
}

/** A field that narrows a list down while the reader types. */
export function SearchField({ label, text, onSearch }: Props) {
  return (
    <input
      type="search"
      class="search-field"
      aria-label={label}
      placeholder={label}
      maxLength={200}
      value={text}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}
