import { packOf } from '../../../language';
import type { Relation } from '../../../language/comparison/persons';
import type { Alignment, Pair } from '../../align/align';
import type { Token } from '../../statement/tokens';
import { oncePerToken, type View } from '../../statement/view';

const RELATIONS: readonly Relation[] = ['second', 'former', 'coming', 'kin'];

/** True where nothing stands between two words, or only what makes the one a complement of the other ("of the"). */
function areLinked({ analysis }: View, from: number, to: number): boolean {
  const { links, determiners, possessive } = packOf(analysis.language).numbers;
  const { prepositions } = packOf(analysis.language).comparison.voice;
  const between = analysis.words.slice(from, to);
  return between.every(
    ({ norm }, at) =>
      links.has(norm) ||
      determiners.has(norm) ||
      possessive.has(norm) ||
      (at === 0 && prepositions.has(norm) && between.length <= 2),
  );
}

/** The words right beside a noun that tell which one it is: "deputy" of "deputy mayor", "mother" of "the victim's mother". */
export const besideOf = oncePerToken((view: View, token: Token): Token[] => {
  const at = view.tokens.indexOf(token);
  const [before, behind] = [view.tokens[at - 1], view.tokens[at + 1]];
  return [
    before && areLinked(view, before.last, token.first) ? before : undefined,
    behind && areLinked(view, token.last, behind.first) ? behind : undefined,
  ].filter((one) => one !== undefined);
});

/** The word beside a noun by which somebody else is meant, or the one of another time, and how; null where none is. */
export function relationOf(view: View, token: Token): { by: Token; relation: Relation } | null {
  const { relations } = packOf(view.analysis.language).comparison.persons;
  for (const by of besideOf(view, token)) {
    const relation = RELATIONS.find((one) => relations[one].has(by.lemma) || relations[one].has(by.norm));
    if (relation) return { by, relation };
  }
  return null;
}

/** True where two nouns are of two people by what stands beside them: "the former director", "the new director". */
export function relateOthers({ here, there, pairs }: Alignment, pair: Pick<Pair, 'here' | 'there'>): boolean {
  const [mine, theirs] = [relationOf(here, pair.here), relationOf(there, pair.there)];
  if (!mine || !theirs) return mine !== theirs && (mine ?? theirs)?.relation !== 'coming';
  return !pairs.some((one) => one.here === mine.by && one.there === theirs.by && !one.opposed);
}
