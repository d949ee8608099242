import type { BlockText } from './block-text';
import type { Body } from './body';
import { isBoilerplate } from './boilerplate';
import { withoutEdges } from './edges';
import { LIMITS } from './limits';
import { type Run, splitIntoRuns } from './runs';
import { inherited, outwards } from './tree';
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

/** A run whose text stands in links to this share is a link to elsewhere, not a sentence with links. */
const LINK_SHARE = 0.8;

/** A run that is mostly a marked date or time tells when the article was written. */
const TIME_SHARE = 0.5;

/** Runs looked at in one go before the event loop gets its turn. */
const RUNS_PER_STEP = 250;

/** Turns the Text nodes of a body into the blocks of an article, in reading order. Yields between its steps. */
export function* blocksOf({ texts: body, parts }: Body): Generator<void, LiveBlock[]> {
  const root = yield* commonAncestor(body);
  if (!root) return [];
  const blocks: LiveBlock[] = [];
  const isOwnText = ownText();
  const runs = yield* splitIntoRuns(root, parts);
  for (const [i, run] of runs.entries()) {
    if (i % RUNS_PER_STEP === 0) yield;
    if (share(run, (node) => body.has(node)) < 0.5 || !isOwnText(run)) continue;
    const { text, container } = run;
    blocks.push({ block: { kind: kindOf(container, root), text: text.text }, text, container });
  }
  yield;
  return withoutEdges(blocks);
}

/** Tells runs of an article from links to elsewhere, dates and labels. */
function ownText(): (run: Run) => boolean {
  const inLink = inherited(({ localName }) => localName === 'a');
  const inTime = inherited(({ localName }) => localName === 'time');
  return (run) =>
    share(run, (node) => inLink(node.parentElement)) < LINK_SHARE &&
    share(run, (node) => inTime(node.parentElement)) < TIME_SHARE &&
    !isBoilerplate(run.text.text);
}

/** The innermost element that holds all nodes, or null where there is none. */
function* commonAncestor(nodes: ReadonlySet<Text>): Generator<void, Element | null> {
  let root: Element | null = null;
  let seen = 0;
  for (const node of nodes) {
    if (++seen % LIMITS.nodesPerStep === 0) yield;
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
