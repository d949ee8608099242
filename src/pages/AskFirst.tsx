import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../ui/messages';
import { takeFocus } from '../ui/take-focus';

/** One way to go on. */
interface Answer {
  label: string;
  /** What it does cannot be undone. */
  grave?: boolean;
  act(): void;
}

interface Props {
  label: string;
  question: string;
  answers: readonly Answer[];
  disabled?: boolean;
  /** Called when the question is put. */
  onAsk?(): void;
  /** What there is to know or to choose before the answer. */
  children?: ComponentChildren;
}

/**
 * A button that asks before anything happens. The keyboard is then on the harmless answer, which Escape gives as well,
 * and afterwards on the button again.
 */
export function AskFirst({ label, question, answers, disabled = false, onAsk, children }: Props) {
  const [state, setState] = useState<'unasked' | 'asking' | 'answered'>('unasked');
  const id = useId();
  if (state !== 'asking') {
    return (
      <button
        type="button"
        class="button"
        disabled={disabled}
        ref={state === 'answered' ? takeFocus : null}
        onClick={() => {
          onAsk?.();
          setState('asking');
        }}
      >
        {label}
      </button>
    );
  }
  return (
    <div
      class="notice"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && setState('answered')}
    >
      <p id={id}>{question}</p>
      {children}
      <div class="notice-actions">
        {answers.map((answer) => (
          <button
            key={answer.label}
            type="button"
            class={answer.grave ? 'button danger' : 'button'}
            onClick={() => {
              setState('answered');
              answer.act();
            }}
          >
            {answer.label}
          </button>
        ))}
        <button type="button" class="button" ref={takeFocus} onClick={() => setState('answered')}>
          {t('action_cancel')}
        </button>
      </div>
    </div>
  );
}
