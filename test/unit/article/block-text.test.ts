import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { BlockTextBuilder } from '../../../src/article/block-text';

const { document } = new JSDOM('').window;

function build(...data: string[]) {
  const builder = new BlockTextBuilder();
  const nodes = data.map((text) => document.createTextNode(text));
  for (const node of nodes) builder.addNode(node);
  const block = builder.build();
  /** The pieces of the page that show a part of the text. */
  const shown = (part: string) => {
    const start = block.text.indexOf(part);
    return block
      .ranges(start, start + part.length)
      .map(({ node, start: from, end }) => node.data.slice(from, end));
  };
  return { block, nodes, shown };
}

describe('the text of a block', () => {
  it.each([
    ['white space is folded', ['\n  Le quai\t\n sud  ', ' ferme '], 'Le quai sud ferme'],
    ['no-break spaces are spaces', ['« 3 200 » euros'], '« 3 200 » euros'],
    ['soft hyphens vanish', ['embar\u00ADca\u00ADdère'], 'embarcadère'],
    ['zero-width characters vanish', ['\uFEFFquai\u200B sud\u2060'], 'quai sud'],
    ['joiners of emoji and scripts stay', ['👩‍🔧 می‌رود'], '👩‍🔧 می‌رود'],
    ['words across nodes join', ['Saint', '-El', 'me'], 'Saint-Elme'],
    ['blank nodes separate', ['quai', '\n', 'sud'], 'quai sud'],
  ])('%s', (_, data, text) => {
    expect(build(...data).block.text).toBe(text);
  });
});

describe('a part of it', () => {
  it('leads to the piece of each node that shows it', () => {
    const { shown } = build('Le maire, ', 'Yann Kerleo', ', a parlé.');
    expect(shown('maire, Yann Kerleo, a')).toEqual(['maire,', 'Yann Kerleo', ', a']);
    expect(shown('Kerleo')).toEqual(['Kerleo']);
  });

  it('keeps the white space of the page inside a node', () => {
    const { shown } = build('le quai\n     sud ferme');
    expect(shown('quai sud')).toEqual(['quai\n     sud']);
  });

  it('of thousands of words in one node is one piece', () => {
    const text = Array.from({ length: 3_000 }, (_, i) => `mot${i}`).join(' ');
    expect(build(`${text}\n`).shown(text)).toEqual([text]);
  });

  it('has no white space at its ends', () => {
    const { block } = build('un  ', '  deux  ', 'trois');
    const pieces = block.ranges(2, 8).map(({ node, start, end }) => node.data.slice(start, end));
    expect(block.text.slice(2, 8)).toBe(' deux ');
    expect(pieces).toEqual(['deux']);
  });

  it('spans what is not read inside a word', () => {
    expect(build('l’embar\u00ADcadère nord').shown('embarcadère')).toEqual(['embar\u00ADcadère']);
  });

  it('counts UTF-16 code units, as ranges do', () => {
    const { shown } = build('🚢🚢 le ', 'ferry 🚢 part');
    expect(shown('ferry 🚢')).toEqual(['ferry 🚢']);
  });

  it('that is empty or outside leads nowhere', () => {
    const { block } = build('quai');
    expect(block.ranges(2, 2)).toEqual([]);
    expect(block.ranges(9, 12)).toEqual([]);
  });

  it('of every word is that word, in any text', () => {
    const data = ['  Un\u00A0: ', '\u200B', 'mot\u00AD', 's  et\n', 'des "', 'guillemets', '"\u202F! '];
    const { block, nodes } = build(...data);
    for (const { 0: word, index } of block.text.matchAll(/\S+/g)) {
      const ranges = block.ranges(index, index + word.length);
      const text = ranges.map(({ node, start, end }) => node.data.slice(start, end)).join('');
      expect(text.replace(/[\u00AD\u200B]/g, '')).toBe(word);
      expect(ranges.every(({ node }) => nodes.includes(node))).toBe(true);
    }
  });
});
