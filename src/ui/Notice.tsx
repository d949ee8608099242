import type { ComponentChildren } from 'preact';

interface Props {
  title?: string;
  text: string;
  /** Buttons, where the reader can do something about it. */
  children?: ComponentChildren;
}

/** Something the reader should know. Read aloud when it appears. */
export function Notice({ title, text, children }: Props) {
  return (
    <div class="notice">
      <div role="status">
        {title !== undefined && <p class="notice-title">{title}</p>}
        <p>{text}</p>
      </div>
      {children !== undefined && <div class="notice-actions">{children}</div>}
    </div>
  );
}
