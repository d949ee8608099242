/** Levels looked at above a node: more than any page needs, few enough for pages that nest without end. */
const LEVELS = 24;

/** The element itself and those around it, from the inside, at most `LEVELS` of them. */
export function* outwards(from: Element | null): Generator<Element> {
  let element = from;
  for (let level = 0; element && level < LEVELS; level++) {
    yield element;
    element = element.parentElement;
  }
}

/**
 * Tells whether an element or one around it passes a test. Each element is tested once, however many ask, so that
 * all the nodes of a page cost no more than its elements do. The page must not change meanwhile.
 */
export function inherited(test: (element: Element) => boolean): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (from) => {
    const path: Element[] = [];
    let element = from;
    let passed: boolean | undefined;
    while (element && passed === undefined) {
      passed = known.get(element);
      if (passed !== undefined) break;
      path.push(element);
      if (test(element)) passed = true;
      element = element.parentElement;
    }
    for (const below of path) known.set(below, passed ?? false);
    return passed ?? false;
  };
}

/** What a TreeWalker shows (DOM standard, NodeFilter): the constants are no globals outside of a page. */
export const SHOW_TEXT = 4;
export const SHOW_ELEMENTS_AND_TEXT = 5;

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
