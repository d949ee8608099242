import type { CDPSession, Page } from 'playwright-core';

/**
 * Calls a function on what Crossread has put into a page: its closed shadow root, which only a debugger enters.
 * @param look gets the root as `this`; it runs in the page, so it may use nothing from around it
 * @returns null where Crossread has put nothing there
 */
export async function inClosedRoot<Seen>(page: Page, look: (this: ShadowRoot) => Seen): Promise<Seen | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const backendNodeId = await closedRoot(session);
    if (backendNodeId === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: String(look),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Seen;
  } finally {
    await session.detach();
  }
}

/** The closed root of an element beside the page's body, which is where Crossread's is. */
async function closedRoot(session: CDPSession): Promise<number | null> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.documentElement.querySelector(":scope > div")',
  });
  if (!result.objectId) return null;
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    depth: 1,
    pierce: true,
  });
  return node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')?.backendNodeId ?? null;
}
