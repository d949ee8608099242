import { oncePer } from '../../once-per';
import { remembered } from '../../remembered';
import { rarity } from '../lexicon/rarity';
import { wholeView } from '../statement/view';
import type { Statement } from '../types';
import { TITLES, wordsOf } from './words';

/** Names that are this rare in sum are told of one event (src/compare/lexicon/rarity.ts). */
const ONE_STORY = 7.5;
const CAPITAL = /^\P{L}?\p{Lu}/u;

/** The words of a title that have a capital and do not open it. */
const namesInTitle = remembered(
  (title): readonly string[] =>
    title
      .split(/\s+/)
      .slice(1)
      .filter((word) => CAPITAL.test(word))
      .flatMap(wordsOf),
  TITLES,
);

/** The words of the names in focus, and of those in the title. */
const namesAround = oncePer(
  ({ source, claim }: Statement): ReadonlySet<string> =>
    new Set([...claim.focus.flatMap(wordsOf), ...namesInTitle(source.title)]),
);

/** The same, with the names that the statement itself has. */
const namesOf = oncePer((statement: Statement): ReadonlySet<string> => {
  const own = wholeView(statement).analysis.names.flatMap(({ text }) => wordsOf(text));
  return new Set([...namesAround(statement), ...own]);
});

/** What the names in and around a statement are known by: the words of its title, its focus and its own names. */
const wordsAround = oncePer((statement: Statement): ReadonlySet<string> => {
  const { source, claim } = statement;
  return new Set([...namesOf(statement), ...[source.title, ...claim.focus].flatMap(wordsOf)]);
});

/** The same of all that was found of an article, the same list each time. */
const wordsAroundAll = oncePer(
  (article: readonly Statement[]): ReadonlySet<string> =>
    new Set(article.flatMap((statement) => [...wordsAround(statement)])),
);

/** Words by which a name may be known on either side; few comparisons ask. */
export type Around = Record<'here' | 'there', () => ReadonlySet<string>>;

/** By what names are known around a statement, and around what was found of an earlier article. */
export function aroundBoth(statement: Statement, article: readonly Statement[]): Around {
  return { here: () => wordsAround(statement), there: () => wordsAroundAll(article) };
}

/**
 * True where names say that a statement and an earlier article are of one event: those in its title and in focus,
 * and all that are found of the article. A name of the statement itself may be of anything that it speaks of.
 * @param article what was found of the article
 */
export function areOfOneStory(statement: Statement, article: readonly Statement[]): boolean {
  return storiesWith(article)(statement);
}

/** Whether an article is of one event with each statement that it is put beside by several of its own. */
const storiesWith = oncePer((article: readonly Statement[]) =>
  oncePer((statement: Statement): boolean => {
    let sum = 0;
    for (const word of namesAround(statement)) {
      if (article.some((one) => namesOf(one).has(word))) sum += rarity(word, statement.source.language);
    }
    return sum >= ONE_STORY;
  }),
);
