import { fold } from '../language/text';
import { oncePer } from '../once-per';
import { rarity } from './lexicon/rarity';
import type { Statement } from './types';

const SHORTEST = 4;
/** Names in titles and in focus that are this rare in sum are told of one event (src/compare/lexicon/rarity.ts). */
const ONE_STORY = 7.5;
const CAPITAL = /^\P{L}?\p{Lu}/u;

/** The words of the names in focus, and those of the title that have a capital and do not open it. */
const namesAround = oncePer(({ source, claim }: Statement): ReadonlySet<string> => {
  const inTitle = source.title.split(/\s+/).slice(1);
  const names = [...claim.focus, ...inTitle.filter((word) => CAPITAL.test(word))];
  const words = fold(names.join(' ')).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length >= SHORTEST));
});

/** True where the titles and the names in focus of two statements say that both are told of one event. */
export function areOfOneStory(one: Statement, other: Statement): boolean {
  const theirs = namesAround(other);
  let sum = 0;
  for (const word of namesAround(one)) if (theirs.has(word)) sum += rarity(word, one.source.language);
  return sum >= ONE_STORY;
}
