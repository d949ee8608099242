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

/** Whether a node stands in an element of one of these names, at most `LEVELS` above it. */
export function isInside(node: Node, names: ReadonlySet<string>): boolean {
  for (const element of outwards(node.parentElement)) if (names.has(element.localName)) return true;
  return false;
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
