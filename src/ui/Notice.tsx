import type { ComponentChildren } from 'preact';

interface Props {
  title?: string;
  text: string;
  /** Something went wrong: it is told before anything else. */
  urgent?: boolean;
  /** Buttons, where the reader can do something about it. */
  children?: ComponentChildren;
}

/** Something the reader should know. Read aloud when it appears. */
export function Notice({ title, text, urgent = false, children }: Props) {
  return (
    <div class="notice">
      <div role={urgent ? 'alert' : 'status'}>
        {title !== undefined && <p class="notice-title">{title}</p>}
        <p>{text}</p>
      </div>
      {children !== undefined && <div class="notice-actions">{children}</div>}
    </div>
  );
}
