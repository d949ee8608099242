/** A stretch of one Text node: offsets into its data, UTF-16, start included, end excluded. */
export interface LiveRange {
  node: Text;
  start: number;
  end: number;
}

/** Characters `[at, at + length)` of a block are characters `[start, start + length)` of `node`, one for one. */
interface Segment {
  at: number;
  length: number;
  node: Text;
  start: number;
}

/** Soft hyphen, zero width, marks of direction: they split words without being read. */
const INVISIBLE = '\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';

/**
 * Visible characters with single spaces between them (of long texts a stretch: unbounded repetition may exhaust the
 * stack of the matcher), invisible ones, or white space.
 */
const PIECES = new RegExp(`([^\\s${INVISIBLE}]+(?: [^\\s${INVISIBLE}]+){0,500})|[${INVISIBLE}]+|(\\s+)`, 'g');

/** The text of one block, and where each of its characters stands in the page. */
export class BlockText {
  constructor(
    /** White space folded to single spaces, trimmed, without soft hyphens and other invisible characters. */
    readonly text: string,
    private readonly segments: readonly Segment[],
  ) {}

  /**
   * The pieces of the page that show `text.slice(start, end)`, in reading order, at most one per Text node.
   * Each begins and ends at a visible character; white space that only separates two nodes is in none.
   * @param start UTF-16 offset into `text`, included. @param end UTF-16 offset, excluded.
   */
  ranges(start: number, end: number): LiveRange[] {
    const ranges: LiveRange[] = [];
    for (let i = this.firstSegmentEndingAfter(start); i < this.segments.length; i++) {
      const segment = this.segments[i];
      if (!segment || segment.at >= end) break;
      const piece = visiblePart(segment, start, end, this.text);
      if (!piece) continue;
      const last = ranges.at(-1);
      if (last?.node === piece.node) last.end = piece.end;
      else ranges.push(piece);
    }
    return ranges;
  }

  /**
   * The part of the text that a range of the page covers, without spaces at its ends; null where it covers none.
   * @returns UTF-16 offsets into `text`
   */
  within(range: Range): { start: number; end: number } | null {
    let start = -1;
    let end = -1;
    for (const segment of this.segments) {
      const { node } = segment;
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      const first = Math.max(from, segment.start);
      const last = Math.min(to, segment.start + segment.length);
      if (last <= first) continue;
      if (start < 0) start = segment.at + first - segment.start;
      end = segment.at + last - segment.start;
    }
    while (start < end && this.text[start] === ' ') start++;
    while (end > start && this.text[end - 1] === ' ') end--;
    return start < end ? { start, end } : null;
  }

  private firstSegmentEndingAfter(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle];
      if (segment && segment.at + segment.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The part of a segment inside `[start, end)` without the spaces at its ends, or null where nothing is left. */
function visiblePart(segment: Segment, start: number, end: number, text: string): LiveRange | null {
  let from = Math.max(start, segment.at);
  let to = Math.min(end, segment.at + segment.length);
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  if (from === to) return null;
  const shift = segment.start - segment.at;
  return { node: segment.node, start: from + shift, end: to + shift };
}

/** Builds a `BlockText` from Text nodes in reading order. */
export class BlockTextBuilder {
  private text = '';
  private segments: Segment[] = [];
  private spacePending = false;

  /** True while nothing visible has been added. */
  get empty(): boolean {
    return this.text === '';
  }

  /** The last visible character, or ''. Kept apart: to look into a string that grows is to copy it each time. */
  lastCharacter = '';

  /** White space that comes from no Text node, such as a line break. */
  addSpace(): void {
    this.spacePending = true;
  }

  /** Adds the data of a Text node. */
  addNode(node: Text): void {
    for (const { index, 1: words, 2: space } of node.data.matchAll(PIECES)) {
      if (words) this.addWords(node, index, words);
      else if (space) this.addSpace();
    }
  }

  build(): BlockText {
    return new BlockText(this.text, this.segments);
  }

  private addWords(node: Text, start: number, words: string): void {
    if (this.spacePending && this.text !== '') this.text += ' ';
    this.spacePending = false;
    const at = this.text.length;
    this.text += words;
    this.lastCharacter = words.at(-1) ?? '';
    const last = this.segments.at(-1);
    const contiguous = last?.node === node && start - last.start === at - last.at;
    if (contiguous) last.length = at + words.length - last.at;
    else this.segments.push({ at, length: words.length, node, start });
  }
}
