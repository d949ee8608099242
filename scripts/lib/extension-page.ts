import type { Page } from 'playwright-core';
import { fromAnswer } from '../../src/answer';
import type {
  Answer,
  PageRequestName,
  PageRequests,
  PageState,
  RequestName,
  Requests,
} from '../../src/messages';
import type { ExtensionBrowser } from './browser';

/** A page of the extension, from which a program asks what the popup and the options ask. */
export class ExtensionPage {
  private constructor(readonly page: Page) {}

  static async open({ context, extensionId }: ExtensionBrowser): Promise<ExtensionPage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/src/pages/options/index.html`);
    return new ExtensionPage(page);
  }

  /** @throws {CrossreadError} with the code of the answer */
  async ask<Name extends RequestName>(
    request: Name,
    ask: Requests[Name]['ask'],
  ): Promise<Requests[Name]['answer']> {
    const answer = await this.page.evaluate((message) => chrome.runtime.sendMessage(message), {
      request,
      ask,
    });
    return fromAnswer(answer as Answer<Requests[Name]['answer']>);
  }

  /**
   * Asks the content script of a tab.
   * @returns null where the tab has none
   * @throws {CrossreadError} with the code of the answer
   */
  async askPage<Name extends PageRequestName>(
    tab: number,
    pageRequest: Name,
    ask: PageRequests[Name]['ask'],
  ): Promise<PageRequests[Name]['answer'] | null> {
    const answer = await this.page.evaluate(
      ([tabId, message]) => chrome.tabs.sendMessage(tabId, message).catch(() => null),
      [tab, { pageRequest, ask }] as const,
    );
    return answer === null ? null : fromAnswer(answer as Answer<PageRequests[Name]['answer']>);
  }

  /** The id of the tab that shows a page, which it brings to the front: tabs without permission tell no address. */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    return this.page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  }

  /** Waits until a page was read, or could not be. @throws Error after `patience` ms */
  async settled(page: Page, patience = 20_000): Promise<PageState> {
    const tab = await this.tabOf(page);
    const end = Date.now() + patience;
    for (;;) {
      const state = await this.askPage(tab, 'page.get', {});
      if (state && state.phase !== 'reading') return state;
      if (Date.now() > end)
        throw new Error(`${page.url()} is not read: ${state?.phase ?? 'no content script'}`);
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
}
