import type { BlockText } from './block-text';
import type { Body } from './body';
import { isBoilerplate } from './boilerplate';
import { withoutEdges } from './edges';
import { type Run, splitIntoRuns } from './runs';
import { isInside, outwards } from './tree';
import type { Block, BlockKind } from './types';

/** A block together with its place in the page. */
export interface LiveBlock {
  block: Block;
  text: BlockText;
  container: Element;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dd: 'item',
  dt: 'item',
  blockquote: 'quote',
};

const LINK = new Set(['a']);
const TIME = new Set(['time']);

/** A run whose text stands in links to this share is a link to elsewhere, not a sentence with links. */
const LINK_SHARE = 0.8;

/** A run that is mostly a marked date or time tells when the article was written. */
const TIME_SHARE = 0.5;

/** Turns the Text nodes of a body into the blocks of an article, in reading order. */
export function blocksOf({ texts: body, parts }: Body): LiveBlock[] {
  const root = commonAncestor(body);
  if (!root) return [];
  const runs = splitIntoRuns(root, parts).filter((run) => share(run, (node) => body.has(node)) >= 0.5);
  const blocks = runs.filter(isOwnText).map((run) => ({
    block: { kind: kindOf(run.container, root), text: run.text.text },
    text: run.text,
    container: run.container,
  }));
  return withoutEdges(blocks);
}

/** False for links to elsewhere, dates and labels. */
function isOwnText(run: Run): boolean {
  if (share(run, (node) => isInside(node, LINK)) >= LINK_SHARE) return false;
  if (share(run, (node) => isInside(node, TIME)) >= TIME_SHARE) return false;
  return !isBoilerplate(run.text.text);
}

/** The innermost element that holds all nodes, or null where there is none. */
function commonAncestor(nodes: ReadonlySet<Text>): Element | null {
  let root: Element | null = null;
  for (const node of nodes) {
    root ??= node.parentElement;
    while (root && !root.contains(node)) root = root.parentElement;
  }
  return root;
}

/** The share of a run's characters that stand in nodes for which `test` holds. */
function share(run: Run, test: (node: Text) => boolean): number {
  let all = 0;
  let some = 0;
  for (const node of run.nodes) {
    all += node.data.length;
    if (test(node)) some += node.data.length;
  }
  return some / all;
}

function kindOf(container: Element, root: Element): BlockKind {
  for (const element of outwards(container)) {
    if (element === root) break;
    const kind = KINDS[element.localName];
    if (kind) return kind;
  }
  return 'paragraph';
}
