import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { MarkedClaim } from '../../../src/messages';
import { inClosedRoot } from './closed-root';
import { type Box, drawnMarks, linesOfText } from './marks';

/** What the open card says. */
export interface ShownCard {
  /** What a screen reader calls it. */
  name: string;
  /** In which language it speaks; what it quotes may be in others. */
  language: string;
  heading: string;
  /** All its words, in order. */
  words: string;
  /** The claim's words that differ, and those of the evidence. */
  here: string[];
  there: string[];
  links: { href: string; words: string; x: number; y: number }[];
  buttons: { label: string; x: number; y: number }[];
  hasFocus: boolean;
}

/** The card of a page, null while it is closed. */
function cardOf(page: Page): Promise<ShownCard | null> {
  return inClosedRoot(page, function () {
    const frame = this.querySelector('.frame:popover-open');
    if (!frame) return null;
    const words = (holder: Element | null) =>
      [...(holder?.querySelectorAll('[data-text]') ?? [])]
        .map((shown) => shown.getAttribute('data-text') ?? '')
        .join(' ');
    const each = (selector: string) =>
      [...frame.querySelectorAll(selector)].map((strong) => strong.getAttribute('data-text') ?? '');
    const middleOf = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    return {
      name: frame.querySelector('[role=dialog]')?.getAttribute('aria-label') ?? '',
      language: frame.querySelector('h2')?.closest<HTMLElement>('[lang]')?.lang ?? '',
      heading: words(frame.querySelector('h2')),
      words: words(frame),
      here: each('.here strong'),
      there: each('.evidence strong'),
      links: [...frame.querySelectorAll('a')].map((link) => ({
        href: link.href,
        words: words(link),
        ...middleOf(link),
      })),
      buttons: [...frame.querySelectorAll('button')].map((button) => ({
        label: button.getAttribute('aria-label') ?? words(button),
        ...middleOf(button),
      })),
      hasFocus: this.activeElement !== null && frame.contains(this.activeElement),
    };
  });
}

/** Waits for the card to open. */
export async function openCard(page: Page): Promise<ShownCard> {
  let card: ShownCard | null = null;
  await expect.poll(async () => (card = await cardOf(page))).not.toBeNull();
  return card as unknown as ShownCard;
}

export async function expectNoCard(page: Page): Promise<void> {
  await expect.poll(() => cardOf(page)).toBeNull();
}

/**
 * Moves the mouse onto a claim once its mark is drawn, as there is nothing to point at before. Straight down: a card begins
 * where the mouse came onto its claim, or where it clicked, whichever was first.
 */
export async function pointAt(page: Page, { text }: MarkedClaim): Promise<{ x: number; y: number }> {
  const [line] = await linesOfText(page, text);
  if (!line) throw new Error(`not on the page: ${text}`);
  const point = { x: line.left + 80, y: (line.top + line.bottom) / 2 };
  await expect.poll(() => isMarkedAt(page, point)).toBe(true);
  await page.mouse.move(point.x, point.y - 4);
  await page.mouse.move(point.x, point.y);
  return point;
}

async function isMarkedAt(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  const marked = (await drawnMarks(page)).filter(({ mark }) => mark !== 'none');
  const holds = ({ left, top, right, bottom }: Box) => left <= x && x <= right && top <= y && y <= bottom;
  return marked.some(({ lines }) => lines.some(holds));
}

export async function clickOn(page: Page, claim: MarkedClaim): Promise<void> {
  const { x, y } = await pointAt(page, claim);
  await page.mouse.click(x, y);
}

/** Clicks a button of the card with the mouse. */
export async function press(page: Page, label: string): Promise<void> {
  const card = await openCard(page);
  const button = card.buttons.find((one) => one.label === label);
  if (!button) throw new Error(`no ${label} among ${card.buttons.map((one) => one.label)}`);
  await page.mouse.click(button.x, button.y);
}
