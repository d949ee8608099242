import type { Position } from '../../src/annotations/types';
import type { BlockText, LiveRange } from '../../src/article/block-text';
import { LIMITS } from '../../src/article/limits';
import { isHidden } from '../../src/article/page-parts';
import type { ReadArticle } from '../../src/article/read';
import { splitIntoRuns } from '../../src/article/runs';

/**
 * The text of a page, in which annotations have their place: that of its article, paragraphs joined by newlines, then
 * whatever else the page shows, so that captions, comments and pages without an article can be annotated too.
 */
export class PageText {
  readonly text: string;
  private readonly starts: number[] = [];

  constructor(private readonly blocks: readonly BlockText[]) {
    let at = 0;
    for (const { text } of blocks) {
      this.starts.push(at);
      at += text.length + 1;
    }
    this.text = blocks.map(({ text }) => text).join('\n');
  }

  /** The pieces of the page that show a stretch of the text. */
  pieces({ start, end }: Position): LiveRange[] {
    return this.blocks.flatMap((block, index) => {
      const at = this.starts[index] ?? 0;
      return at < end && at + block.text.length > start ? block.ranges(start - at, end - at) : [];
    });
  }

  /** What a range of the page covers of the text; null where it covers nothing. */
  within(range: Range): Position | null {
    const parts = this.blocks.flatMap((block, index) => {
      const part = block.within(range);
      const at = this.starts[index] ?? 0;
      return part ? [{ start: at + part.start, end: at + part.end }] : [];
    });
    const [first] = parts;
    return first ? { start: first.start, end: parts.at(-1)?.end ?? first.end } : null;
  }

  /** Where a sentence of a block stands, or, where the block is another by now, the text first holds it. */
  placeOf({ block, start, text }: { block: number; start: number; text: string }): Position | null {
    const expected = (this.starts[block] ?? 0) + start;
    const at = this.text.startsWith(text, expected) ? expected : this.text.indexOf(text);
    return at < 0 ? null : { start: at, end: at + text.length };
  }
}

/** Reads the text of a page as it is now. @param pause awaited between short steps */
export async function readPageText(
  document: Document,
  article: ReadArticle | null,
  pause: () => Promise<void>,
): Promise<PageText> {
  const blocks = [...(article?.texts ?? [])];
  const known = new Set(blocks.flatMap((block) => nodesOf(block)));
  let length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const steps = splitIntoRuns(document.body, { isLeftOut: isHidden });
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  for (const { text, nodes } of step.value) {
    if (nodes.some((node) => known.has(node)) || length > LIMITS.textLength) continue;
    blocks.push(text);
    length += text.text.length;
  }
  return new PageText(blocks);
}

function nodesOf(block: BlockText): Text[] {
  return block.ranges(0, block.text.length).map(({ node }) => node);
}
