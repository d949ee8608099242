import { browser } from '../browser';
import { t } from '../ui/messages';
import { annotateSelection, type Wish } from './annotate';
import { follow } from './follow';

const wishes: readonly Wish[] = ['highlight', 'annotate'];

/** Puts the two ways to annotate into the menu of selected text. The browser keeps a menu until the next update. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of wishes) {
    browser.contextMenus.create({ id, title: t(`menu_${id}`), contexts: ['selection'] });
  }
}

/** Answers to the menu and to the shortcuts of the same names. */
export function answerWishes(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => fulfil(menuItemId, tab));
  browser.commands.onCommand.addListener((command, tab) => fulfil(command, tab));
}

type Tab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1];

async function fulfil(name: string | number, tab: Tab): Promise<void> {
  const wish = wishes.find((known) => known === name);
  if (wish === undefined || tab?.id === undefined) return;
  const { id, url = '', incognito } = tab;
  await follow(() => annotateSelection({ id, url, incognito }, wish));
}
