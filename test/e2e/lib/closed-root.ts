import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof documentOf>>;

/**
 * Calls a function on what Crossread has put into a page: its closed shadow root, which only a debugger enters.
 * @param look gets the root as `this`; it runs in the page, so it may use nothing from around it
 * @returns null where Crossread has put nothing there
 */
export async function inClosedRoot<Seen>(page: Page, look: (this: ShadowRoot) => Seen): Promise<Seen | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const root = closedRootOf(await documentOf(session));
    if (!root) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
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

async function documentOf(session: CDPSession) {
  return (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

/** The closed root of a child of the root element: where Crossread's is. */
function closedRootOf(document: Node): Node | undefined {
  const children = document.children?.flatMap((root) => root.children ?? []) ?? [];
  const roots = children.flatMap((child) => child.shadowRoots ?? []);
  return roots.find((root) => root.shadowRootType === 'closed');
}
