/**
 * A `ref` for an element that has the keyboard's focus from when it appears: the element that had it is gone, or what
 * appears is a question that must not go unnoticed.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
