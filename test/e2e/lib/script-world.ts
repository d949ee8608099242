import type { CDPSession, Page } from 'playwright-core';

/** The world of the extension's content script in a page, from which programs can ask what it asks. */
export class ScriptWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  /** @throws Error where the page has no content script */
  static async of(page: Page, extensionId: string): Promise<ScriptWorld> {
    const session = await page.context().newCDPSession(page);
    let contextId: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) contextId = context.id;
    });
    await session.send('Runtime.enable');
    const world = contextId === undefined ? null : new ScriptWorld(session, contextId);
    // The world of an extension that has been reloaded is there, and of no use.
    if (!world || !(await world.evaluate('chrome.runtime?.id'))) {
      throw new Error(`${page.url()} has no content script`);
    }
    return world;
  }

  /** Evaluates an expression, awaiting what it promises. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
