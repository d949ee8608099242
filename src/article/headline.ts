import { BlockTextBuilder } from './block-text';
import type { LiveBlock } from './blocks';
import { isHidden } from './page-parts';
import { isElement, isText, SHOW_ELEMENTS_AND_TEXT } from './tree';

/** Headings looked at. */
const CANDIDATES = 20;
/** Share of words that a heading and the title must have in common. */
const ALIKE = 0.6;
/** Share of a heading's words that a longer title has, which names an outlet or a section besides. */
const HELD = 0.8;

/**
 * The headline as it stands in the page, or in a part of it: the first h1 that says the title, or a block for it; null
 * where no heading does.
 */
export function findHeadline(page: ParentNode, title: string): LiveBlock | null {
  const headings = Array.from(page.querySelectorAll('h1, h2, [itemprop="headline"]')).slice(0, CANDIDATES);
  const alike = headings.filter(
    (heading) => !isHidden(heading) && similarity(heading.textContent ?? '', title) >= ALIKE,
  );
  const container = alike.find((heading) => heading.localName === 'h1') ?? alike[0];
  if (!container) return null;
  const text = textUnder(container);
  return text.text === '' ? null : { block: { kind: 'title', text: text.text }, text, container };
}

function textUnder(container: Element) {
  const builder = new BlockTextBuilder();
  const walker = container.ownerDocument.createTreeWalker(container, SHOW_ELEMENTS_AND_TEXT);
  let node = walker.nextNode();
  while (node) {
    if (isText(node)) builder.addNode(node);
    else if (isElement(node) && node.localName === 'br') builder.addSpace();
    node = isElement(node) && isHidden(node) ? afterSubtree(walker) : walker.nextNode();
  }
  return builder.build();
}

function afterSubtree(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** Whether a title says a heading, with or without the name of an outlet. */
export function isSaidBy(heading: string, title: string): boolean {
  const { common, own, alike } = compared(heading, title);
  return common > 0 && (alike >= ALIKE || common >= HELD * own);
}

/** Share of words in common (Jaccard). */
export function similarity(a: string, b: string): number {
  return compared(a, b).alike;
}

/** How many words two texts have in common, how many the first has, and how alike both are (Jaccard). */
function compared(a: string, b: string): { common: number; own: number; alike: number } {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  const alike = common === 0 ? 0 : common / (left.size + right.size - common);
  return { common, own: left.size, alike };
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}
