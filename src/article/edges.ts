import type { LiveBlock } from './blocks';

/** What ends a sentence, its closing quotes and brackets included; a colon announces what follows. */
const SENTENCE_END = /[.!?…:;。؟۔][»”"’')\]\s]*$|[»”"]$/u;

/** A line this long is a sentence even without its full stop. */
const SENTENCE_LENGTH = 80;
/** A last line this short without a full stop is a label: a button, a tag, a signature. */
const LABEL_LENGTH = 60;

/**
 * Cuts off what stands before and after the sentences of a body: dates, signatures, section names, tags, and
 * headings that introduce nothing. A headline in large type, a summary and a list stay.
 */
export function withoutEdges(blocks: LiveBlock[]): LiveBlock[] {
  const first = blocks.findIndex(({ block }) => block.kind === 'heading' || isSentence(block.text));
  if (first < 0) return blocks;
  let end = blocks.length;
  while (end > first + 1 && isLabel(blocks[end - 1])) end--;
  return blocks.slice(first, end);
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
