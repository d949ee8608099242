import { cleanup, fireEvent } from '@testing-library/preact';
import { act } from 'preact/test-utils';

/** Lets every answer that is under way arrive and be shown. */
export async function settle(): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

/** Clicks, and waits for what comes of it. */
export async function click(element: HTMLElement): Promise<void> {
  fireEvent.click(element);
  await settle();
}

/** Takes down what a test rendered, its effects included: Preact would leave these for after the next frame. */
export async function takeDown(): Promise<void> {
  await act(() => cleanup());
}
