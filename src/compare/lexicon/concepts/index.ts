import * as themes from './themes';

/**
 * Words that news uses for one another. A line is a concept: words of each language in the order of `LANGUAGES`,
 * between slashes; `<>` stands between a concept and its opposite. Words tied by an underscore are a phrase.
 * A word may belong to several concepts: sharing one is enough to be alike.
 */
export function conceptLines(): string[] {
  return Object.values(themes).flatMap((list) => list.trim().split('\n'));
}
