import type { LiveBlock } from './blocks';
import { outwards } from './tree';

/** What ends a sentence, its closing quotes and brackets included; a colon announces what follows. */
const SENTENCE_END = /[.!?…:;。؟۔][»”"’')\]\s]*$|[»”"]$/u;

/** A line this long is a sentence even without its full stop. */
const SENTENCE_LENGTH = 80;
/** A last line this short without a full stop is a label: a button, a tag, a signature. */
const LABEL_LENGTH = 60;

/** The share of a body's text in the element that frames it; short lines behind that element close the page. */
const FRAME_SHARE = 0.9;
const CLOSING_LENGTH = 160;

/**
 * Cuts off what stands before and after the sentences of a body: dates, signatures, section names, tags,
 * headings that introduce nothing, and lines behind the element that frames nearly all of it. A headline in large type, a summary and a list stay.
 */
export function withoutEdges(blocks: LiveBlock[]): LiveBlock[] {
  const first = blocks.findIndex(({ block }) => block.kind === 'heading' || isSentence(block.text));
  if (first < 0) return blocks;
  const frame = frameOf(blocks);
  let end = blocks.length;
  while (end > first + 1 && (isLabel(blocks[end - 1]) || isBehind(frame, blocks[end - 1]))) end--;
  return blocks.slice(first, end);
}

/** The innermost element around several blocks that hold `FRAME_SHARE` of the text, or null where there is none. */
function frameOf(blocks: readonly LiveBlock[]): Element | null {
  const held = new Map<Element, { blocks: number; length: number }>();
  let all = 0;
  for (const { block, container } of blocks) {
    all += block.text.length;
    for (const element of outwards(container)) {
      const inside = held.get(element) ?? { blocks: 0, length: 0 };
      held.set(element, { blocks: inside.blocks + 1, length: inside.length + block.text.length });
    }
  }
  const around = [...held].filter(([, { blocks, length }]) => blocks > 1 && length >= FRAME_SHARE * all);
  return around.find(([element]) => around.every(([other]) => other.contains(element)))?.[0] ?? null;
}

function isBehind(frame: Element | null, last: LiveBlock | undefined): boolean {
  return !!frame && !!last && last.block.text.length <= CLOSING_LENGTH && !frame.contains(last.container);
}

function isSentence(text: string): boolean {
  return text.length >= SENTENCE_LENGTH || SENTENCE_END.test(text);
}

function isLabel(last: LiveBlock | undefined): boolean {
  if (!last) return false;
  const { kind, text } = last.block;
  if (kind === 'heading') return true;
  return kind === 'paragraph' && text.length <= LABEL_LENGTH && !SENTENCE_END.test(text);
}
