import type { Quantity } from '../../../language/types';
import { type Alignment, matchOf } from '../../align/align';
import { areAlternatives, hasAlternatives } from '../../lexicon/alternatives/alternatives';
import { isAdvance } from '../../lexicon/aspects';
import { isRole } from '../../lexicon/roles';
import { isSource } from '../../statement/sourced';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { haveOwnFigures } from '../figures/own-figures';
import { type Clash, slotScore } from '../slot';
import { areOfOtherDeeds, tellThemesApart } from '../subjects/things';
import { tellsOfOneBefore } from './fates';

/** The words of a sentence that exclude others, computed once. Who says it is nothing of what it says. */
const excluding = oncePerView((view: View): Token[] =>
  view.tokens.filter(
    (token) =>
      token.kind === 'word' && hasAlternatives(token.lemma, view.analysis.language) && !isSource(token, view),
  ),
);

/** How far from a person's name an occupation may stand, in tokens. */
const PERSON_REACH = 3;

/** True for an occupation beside the name of somebody whom the other sentence does not know. */
function isOfStranger(token: Token, { tokens, analysis }: View, values: readonly number[]): boolean {
  if (!isRole(token.lemma, analysis.language)) return false;
  const at = tokens.indexOf(token);
  return tokens.some(
    ({ name }, index) =>
      name?.kind === 'person' &&
      Math.abs(index - at) <= PERSON_REACH &&
      tokens.every((other, place) => other.name !== name || (values[place] ?? 0) === 0),
  );
}

/** How far in front of a round that which tells of going on to it may stand, in tokens. */
const GOAL_REACH = 4;

/** True for a round that somebody has yet to play: whoever lost a semi-final has the other reach the final. */
function isGoal(token: Token, { tokens }: View): boolean {
  const at = tokens.indexOf(token);
  return tokens.slice(Math.max(0, at - GOAL_REACH), at).some(({ concepts }) => concepts.some(isAdvance));
}

/** How far from a word the figure may stand that is of it, in tokens. */
const FIGURE_REACH = 2;

/** The shares and measures beside a word. */
function figuresOf(token: Token, { tokens }: View): Quantity[] {
  const at = tokens.indexOf(token);
  return tokens
    .slice(Math.max(0, at - FIGURE_REACH), at + 1 + FIGURE_REACH)
    .flatMap(({ quantity, clause }) => (quantity && clause === token.clause ? quantity : []));
}

/** Words of one class of which only one can hold: "the gym" where the other says "the town hall". */
export function alternativeClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  if (tellsOfOneBefore(here) !== tellsOfOneBefore(there)) return [];
  const open = (view: View, values: readonly number[]) =>
    excluding(view).filter(
      (token) => matchOf(token, view, values) === 0 && !isOfStranger(token, view, values),
    );
  const theirs = open(there, alignment.thereValues);
  return open(here, alignment.hereValues).flatMap((one) =>
    theirs
      .filter(
        (other) =>
          areAlternatives(one.lemma, here.analysis.language, other.lemma, there.analysis.language) &&
          isGoal(one, here) === isGoal(other, there) &&
          !areOfOtherDeeds({ here: one, there: other }, alignment) &&
          // "40 % of the buses", "12 % of the trams" are told of two things.
          !haveOwnFigures(figuresOf(one, here), figuresOf(other, there)) &&
          !tellThemesApart(alignment, one, other),
      )
      .map((other) => ({ here: [one], there: [other], slot: slotScore(alignment, one, other) })),
  );
}
