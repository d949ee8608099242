import { browser } from '../browser';
import { t } from '../ui/messages';
import { annotateSelection, type Wish } from './annotate';

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
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => follow(menuItemId, tab));
  browser.commands.onCommand.addListener((command, tab) => follow(command, tab));
}

type Tab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1];

async function follow(name: string | number, tab: Tab): Promise<void> {
  const wish = wishes.find((known) => known === name);
  if (wish === undefined || tab?.id === undefined) return;
  await annotateSelection({ id: tab.id, url: tab.url ?? '', incognito: tab.incognito }, wish);
}
