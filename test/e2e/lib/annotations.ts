import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { inClosedRoot } from './closed-root';
import { type Box, linesOfText } from './marks';
import type { World } from './world';

/** Selects a text of a page with the mouse, as a reader does. */
export async function select(page: Page, text: string): Promise<void> {
  const lines = await linesOfText(page, text);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error(`not on the page: ${text}`);
  await page.mouse.move(first.left + 1, (first.top + first.bottom) / 2);
  await page.mouse.down();
  await page.mouse.move(last.right - 1, (last.top + last.bottom) / 2, { steps: 5 });
  await page.mouse.up();
}

type Wish = 'annotate' | 'highlight';

/** Chooses an entry of the menu of selected text. No program can open that menu, so the browser's event is sent. */
export async function choose({ worker }: World, wish: Wish, tab: number): Promise<void> {
  await worker.evaluate(
    async ([menuItemId, tabId]) => {
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object): void };
      };
      onClicked.dispatch({ menuItemId }, await chrome.tabs.get(tabId));
    },
    [wish, tab] as const,
  );
}

/** Presses the shortcut. No program reaches the browser's own keys either. */
export async function pressShortcut({ worker }: World, wish: Wish, tab: number): Promise<void> {
  await worker.evaluate(
    async ([command, tabId]) => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(command: string, tab: object): void };
      };
      onCommand.dispatch(command, await chrome.tabs.get(tabId));
    },
    [wish, tab] as const,
  );
}

/** Waits for the window of a note. */
export async function noteWindow({ context }: World, opening: Promise<unknown>): Promise<Page> {
  const opened = context.waitForEvent('page', (page) => page.url().includes('/src/pages/note/'));
  await opening;
  const window = await opened;
  await window.waitForLoadState();
  return window;
}

/** The highlights that are drawn now. */
export async function drawnHighlights(page: Page): Promise<{ colour: string; box: Box }[]> {
  const drawn = await inClosedRoot(page, function () {
    return [...this.querySelectorAll('.highlight')].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { colour: element.classList[1] ?? '', box: { left, top, right, bottom } };
    });
  });
  return drawn ?? [];
}

/** Waits until a text is highlighted in a colour, on all its lines. */
export async function expectHighlight(page: Page, text: string, colour = 'yellow'): Promise<void> {
  await expect
    .poll(async () => {
      const lines = await linesOfText(page, text);
      const drawn = (await drawnHighlights(page)).filter((one) => one.colour === colour);
      return lines.length > 0 && lines.every((line) => drawn.some(({ box }) => isOn(box, line)));
    })
    .toBe(true);
}

function isOn(box: Box, line: Box): boolean {
  return (
    Math.abs(box.left - line.left) < 3 &&
    Math.abs(box.right - line.right) < 3 &&
    Math.abs(box.top - line.top) < 3
  );
}

/** The word to the reader that the page shows. */
export function toastOf(page: Page): Promise<string | null> {
  return inClosedRoot(page, function () {
    return this.querySelector('.toast:popover-open [data-text]')?.getAttribute('data-text') ?? null;
  });
}
