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

  /** Clicks, with the mouse, the element that matches a selector and holds a text. */
  async click(selector: string, text = ''): Promise<void> {
    const find = `(() => {
      const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
      const element = all.find((one) => one.innerText.includes(${JSON.stringify(text)}));
      element?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element?.getBoundingClientRect() ?? {};
      return element ? { x: left + width / 2, y: top + height / 2 } : null;
    })()`;
    await expect.poll(() => this.evaluate(find)).not.toBeNull();
    const { x, y } = (await this.evaluate(find)) as { x: number; y: number };
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
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
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true });
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

/** What the toolbar badge says of a tab. */
export function badgeOf({ extension }: World, tab: number): Promise<string> {
  return extension.page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}
