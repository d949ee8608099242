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
