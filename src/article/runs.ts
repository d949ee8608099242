import { type BlockText, BlockTextBuilder } from './block-text';
import { LIMITS } from './limits';
import type { PageParts } from './page-parts';
import { isElement, isText } from './tree';

/** Text that a page shows as one paragraph: what stands between two block boundaries or line breaks. */
export interface Run {
  /** The innermost block element around it. */
  container: Element;
  nodes: Text[];
  text: BlockText;
}

/** Elements that start and end a paragraph (HTML standard, rendering of flow content); others flow in lines. */
const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Tells what of a page is not walked. */
export type LeftOut = Pick<PageParts, 'isLeftOut'>;

/** What may end a sentence, its closing quotes and brackets included. */
const SENTENCE_END = /[.!?…:;»”"’')\]]/;

/**
 * Takes a part of a page apart into runs, in reading order, without what `parts` leaves out. Yields every
 * `LIMITS.nodesPerStep` nodes.
 */
export function* splitIntoRuns(root: Element, parts: LeftOut): Generator<void, Run[]> {
  const splitter = new RunSplitter(root, parts);
  let node: Node | null = root.firstChild;
  let parent: Element = root;
  for (let nodes = 1; node !== null || parent !== root; nodes++) {
    if (nodes % LIMITS.nodesPerStep === 0) yield;
    if (node === null) {
      splitter.leave(parent);
      node = parent.nextSibling;
      parent = parent.parentElement ?? root;
      continue;
    }
    if (isText(node)) splitter.text(node);
    else if (isElement(node) && splitter.enter(node)) {
      parent = node;
      node = parent.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
  return splitter.finish();
}

class RunSplitter {
  private readonly runs: Run[] = [];
  private readonly containers: Element[];
  private builder = new BlockTextBuilder();
  private nodes: Text[] = [];
  private breaks = 0;

  constructor(
    root: Element,
    private readonly parts: LeftOut,
  ) {
    this.containers = [root];
  }

  /** True where the element is to be walked. */
  enter(element: Element): boolean {
    if (element.localName === 'br') this.breaks++;
    if (element.localName === 'br' || element.localName === 'wbr') return false;
    const block = BLOCK_ELEMENTS.has(element.localName);
    if (this.parts.isLeftOut(element)) {
      if (block) this.flush();
      return false;
    }
    if (block) {
      this.flush();
      this.containers.push(element);
    }
    return true;
  }

  leave(element: Element): void {
    if (!BLOCK_ELEMENTS.has(element.localName)) return;
    this.flush();
    this.containers.pop();
  }

  text(node: Text): void {
    if (!/\S/.test(node.data)) {
      this.builder.addSpace();
      return;
    }
    const sentenceDone = SENTENCE_END.test(this.builder.lastCharacter);
    if (this.breaks > 1 || (this.breaks === 1 && sentenceDone)) this.flush();
    else if (this.breaks === 1) this.builder.addSpace();
    this.breaks = 0;
    this.builder.addNode(node);
    this.nodes.push(node);
  }

  finish(): Run[] {
    this.flush();
    return this.runs;
  }

  private flush(): void {
    this.breaks = 0;
    const container = this.containers.at(-1);
    if (!this.builder.empty && container) {
      this.runs.push({ container, nodes: this.nodes, text: this.builder.build() });
    }
    this.builder = new BlockTextBuilder();
    this.nodes = [];
  }
}
