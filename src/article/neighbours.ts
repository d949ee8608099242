import type { LiveBlock } from './blocks';

/** From so much text on an element holds an article, not a teaser or an entry of a ticker, UTF-16 code units. */
export const ARTICLE_LENGTH = 500;

/**
 * The blocks of the article under the headline, where its site puts further articles below it as the reader scrolls.
 * The entries of a ticker are articles of their own as well, but the headline is that of all of them.
 * @param headline where the headline stands in the page, or null
 */
export function withoutNeighbours(blocks: LiveBlock[], headline: Element | null): LiveBlock[] {
  const own = headline?.closest('article');
  if (!own) return blocks;
  const neighbours = new Map<Element, number>();
  let length = 0;
  for (const { container, block } of blocks) {
    if (own.contains(container)) length += block.text.length;
    const other = container.closest('article');
    if (other && !other.contains(own) && !own.contains(other))
      neighbours.set(other, (neighbours.get(other) ?? 0) + block.text.length);
  }
  if (length < ARTICLE_LENGTH) return blocks;
  const isNeighbour = ({ container }: LiveBlock) =>
    (neighbours.get(container.closest('article') ?? own) ?? 0) >= ARTICLE_LENGTH;
  return blocks.filter((block) => !isNeighbour(block));
}
