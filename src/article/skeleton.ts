import { CrossreadError } from '../errors';
import { LIMITS } from './limits';
import type { PageParts } from './page-parts';
import { isElement, isText } from './tree';

/** A copy of a page's text and the elements around it, free to be taken apart. */
export interface Skeleton {
  document: Document;
  /** The Text node of the page behind each Text node of the copy. */
  liveOf: Map<Text, Text>;
}

/** What the copy keeps of each element; everything else costs time and says nothing about text. */
const KEPT_ATTRIBUTES = ['class', 'id', 'itemprop', 'rel', 'href'];

interface Level {
  live: Element;
  copy: Element | null;
}

/**
 * Copies what may belong to an article. Elements are copied only when text is found inside them.
 * Yields every `LIMITS.nodesPerStep` nodes.
 * @param parts what to leave out. @param keepNames whether class names and ids reach the copy.
 * @throws CrossreadError `articleTooLarge` past the limits.
 */
export function* buildSkeleton(
  page: Document,
  parts: PageParts,
  keepNames: boolean,
): Generator<void, Skeleton> {
  const copy = page.implementation.createHTMLDocument(page.title.slice(0, LIMITS.metadataLength));
  const skeleton: Skeleton = { document: copy, liveOf: new Map() };
  if (!page.body) return skeleton;
  const path: Level[] = [{ live: page.body, copy: copy.body }];
  let nodes = 0;
  let textLength = 0;
  let node: Node | null = page.body.firstChild;
  while (path.length > 0) {
    if (++nodes % LIMITS.nodesPerStep === 0) yield;
    if (node === null) {
      node = path.pop()?.live.nextSibling ?? null;
      continue;
    }
    if (isElement(node)) {
      if (node.localName === 'br') appendBreak(path, copy);
      else if (!parts.isLeftOut(node)) {
        path.push({ live: node, copy: null });
        node = node.firstChild;
        continue;
      }
    } else if (isText(node) && /\S/.test(node.data)) {
      textLength += node.data.length;
      const text = copy.createTextNode(node.data);
      materialise(path, copy, keepNames).append(text);
      skeleton.liveOf.set(text, node);
    }
    if (nodes > LIMITS.nodes)
      throw new CrossreadError('articleTooLarge', `too large: more than ${LIMITS.nodes} nodes`);
    if (textLength > LIMITS.textLength)
      throw new CrossreadError('articleTooLarge', `too large: more than ${LIMITS.textLength} characters`);
    node = node.nextSibling;
  }
  return skeleton;
}

/** Makes the copies still missing on the path and returns the innermost; past the depth limit nothing is nested. */
function materialise(path: Level[], document: Document, keepNames: boolean): Element {
  let depth = path.length - 1;
  while (depth > 0 && path[depth]?.copy === null) depth--;
  let parent = path[depth]?.copy ?? document.body;
  for (depth++; depth < path.length; depth++) {
    const level = path[depth];
    if (!level) break;
    if (depth < LIMITS.depth) {
      const child = copyElement(level.live, document, keepNames);
      parent.append(child);
      parent = child;
    }
    level.copy = parent;
  }
  return parent;
}

function copyElement(live: Element, document: Document, keepNames: boolean): Element {
  const copy = document.createElement(/^[a-z][a-z0-9-]*$/.test(live.localName) ? live.localName : 'span');
  if (!keepNames) return copy;
  for (const name of KEPT_ATTRIBUTES) {
    const value = live.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value.slice(0, LIMITS.metadataLength));
  }
  return copy;
}

/** Line breaks matter only after text of the same element. */
function appendBreak(path: Level[], document: Document): void {
  path.at(-1)?.copy?.append(document.createElement('br'));
}
