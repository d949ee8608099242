import type { HTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

type ListProps = Required<Pick<HTMLAttributes<HTMLUListElement>, 'onFocusIn' | 'onKeyDown'>>;

/**
 * Makes a list of buttons one stop of the Tab key, with the arrow keys, Home and End to move within.
 * @param length how many buttons the list has now
 * @returns which of them Tab reaches, and what the list has to listen to
 */
export function useRovingFocus(length: number): { current: number; listProps: ListProps } {
  const [chosen, setChosen] = useState(0);
  const current = Math.max(0, Math.min(chosen, length - 1));
  const listProps: ListProps = {
    onFocusIn: (event) => {
      setChosen(buttonsIn(event.currentTarget).indexOf(event.target as HTMLButtonElement));
    },
    onKeyDown: (event) => {
      const target = targetOf(event.key, current, length - 1);
      if (target !== null) {
        event.preventDefault();
        buttonsIn(event.currentTarget)[target]?.focus();
      }
    },
  };
  return { current, listProps };
}

function buttonsIn(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll('button')];
}

function targetOf(key: string, current: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, last);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
