import type { BlockText } from './block-text';
import type { Body } from './body';
import { isBoilerplate } from './boilerplate';
import { withoutEdges } from './edges';
import { type Run, splitIntoRuns } from './runs';
import type { Block, BlockKind } from './types';

/** A block together with its place in the page. */
export interface LiveBlock {
  block: Block;
  text: BlockText;
  container: Element;
}

const KINDS: readonly [selector: string, kind: BlockKind][] = [
  ['h1,h2,h3,h4,h5,h6', 'heading'],
  ['li,dd,dt', 'item'],
  ['blockquote', 'quote'],
];
const KIND_ELEMENTS = KINDS.map(([selector]) => selector).join(',');

/** A run whose text stands in links to this share is a link to elsewhere, not a sentence with links. */
const LINK_SHARE = 0.8;

/** A run that is mostly a marked date or time tells when the article was written. */
const TIME_SHARE = 0.5;

/** Turns the Text nodes of a body into the blocks of an article, in reading order. */
export function blocksOf({ texts: body, parts }: Body): LiveBlock[] {
  const root = commonAncestor(body);
  if (!root) return [];
  const runs = splitIntoRuns(root, parts).filter((run) => share(run, (node) => body.has(node)) >= 0.5);
  const blocks = runs
    .filter(
      (run) =>
        share(run, isInLink) < LINK_SHARE &&
        share(run, isInTime) < TIME_SHARE &&
        !isBoilerplate(run.text.text),
    )
    .map((run) => ({
      block: { kind: kindOf(run.container, root), text: run.text.text },
      text: run.text,
      container: run.container,
    }));
  return withoutEdges(blocks);
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

function isInLink(node: Text): boolean {
  return node.parentElement?.closest('a') != null;
}

function isInTime(node: Text): boolean {
  return node.parentElement?.closest('time') != null;
}

function kindOf(container: Element, root: Element): BlockKind {
  const marked = container.closest(KIND_ELEMENTS);
  if (!marked || marked.contains(root)) return 'paragraph';
  return KINDS.find(([selector]) => marked.matches(selector))?.[1] ?? 'paragraph';
}
