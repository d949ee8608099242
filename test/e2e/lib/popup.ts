import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { World } from './world';

/**
 * The toolbar popup, open over a tab. Playwright knows no popups, so it is reached through the browser's own debugger
 * session: requests to it are wrapped in messages to its target.
 */
export class PopupWindow {
  private lastId = 0;

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Opens the popup over a page, as a click on the toolbar button does. */
  static async open(world: World, page: Page): Promise<PopupWindow> {
    await page.bringToFront();
    await world.extension.page.evaluate(() => chrome.action.openPopup());
    return PopupWindow.attach(world);
  }

  /** Takes hold of the popup that is open. */
  static async attach({ context, extensionId }: World): Promise<PopupWindow> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('the browser cannot be debugged');
    const url = `chrome-extension://${extensionId}/popup/index.html`;
    const find = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find((target) => target.url === url)?.targetId;
    };
    await expect.poll(find).toBeDefined();
    const targetId = (await find()) ?? '';
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new PopupWindow(session, sessionId);
  }

  /** The text that is shown. */
  async text(): Promise<string> {
    return (await this.evaluate('document.body.innerText')) as string;
  }

  /** Waits until a text is shown. */
  async expectText(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.text()).toMatch(text);
  }

  /** The texts of all elements that match a selector. */
  async texts(selector: string): Promise<string[]> {
    const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
    return (await this.evaluate(
      `${all}.map((element) => element.innerText.replace(/\\s+/g, ' ').trim())`,
    )) as string[];
  }

  /**
   * Clicks the element that matches a selector and holds a text, where a mouse would hit it. In one step: answers that
   * come in move what stands below them, and the mouse would miss.
   */
  async click(selector: string, text = ''): Promise<void> {
    const press = `(() => {
      const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
      const element = all.find((one) => one.innerText.includes(${JSON.stringify(text)}));
      if (!element) return false;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!element.contains(hit)) return false;
      return hit.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })), true;
    })()`;
    await expect.poll(() => this.evaluate(press)).toBe(true);
  }

  async close(): Promise<void> {
    // It goes before it can answer.
    void this.evaluate('window.close()').catch(() => {});
    await expect.poll(() => this.isOpen()).toBe(false);
    await this.session.detach();
  }

  async isOpen(): Promise<boolean> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    return targetInfos.some(({ url }) => url.endsWith('/popup/index.html'));
  }

  private async evaluate(expression: string): Promise<unknown> {
    // As by the reader's own hand, without which the browser takes no question for a permission.
    const how = { returnByValue: true, userGesture: true };
    const answer = await this.send('Runtime.evaluate', { expression, ...how });
    return (answer as { result: { value?: unknown } }).result.value;
  }

  private send(method: string, params: object): Promise<unknown> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message);
        if (sessionId !== this.sessionId || answer.id !== id) return;
        this.session.off('Target.receivedMessageFromTarget', listen);
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result);
      };
      this.session.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }
}

/** Waits until the toolbar badge says this of a tab: the background learns of a page when its marks are drawn already. */
export async function expectBadge({ extension }: World, tab: number, text: string): Promise<void> {
  const badge = () => extension.page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  await expect.poll(badge).toBe(text);
}
