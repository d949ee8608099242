import { fold } from '../../language/text';
import { remembered } from '../../remembered';

const SHORTEST = 4;

/** Titles are longer than words, and few: what is around the sentences of one article is the same again and again. */
export const TITLES = { longest: 300, most: 2000 };

/** The words of a title or of a name, folded, but for short ones. */
export const wordsOf = remembered(
  (text): readonly string[] =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST),
  TITLES,
);
