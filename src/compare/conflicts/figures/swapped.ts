import { type Alignment, pairBetween } from '../../align/align';
import { ONE_NAME } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { compatible, sameDimension } from '../../values/numbers';
import { otherSubject } from '../scope';
import { type Clash, slotScore } from '../slot';
import { otherTimes } from '../times/moments';

/** How far from a figure the name may stand that it is given for, in tokens. */
const REACH = 3;
/** Figures of a sentence that are looked at: each is put beside each other and beside those of the other sentence. */
const MOST_FIGURES = 8;

/** A figure with the name that it is given for: "58 % in Brenn". */
interface Owned {
  figure: Token;
  name: Token;
}

/** The name nearest to a figure in its clause, no other figure between them. */
function nameOf(figure: Token, { tokens }: View): Token | undefined {
  const at = tokens.indexOf(figure);
  const walk = (step: number) => {
    for (let index = at + step; Math.abs(index - at) <= REACH; index += step) {
      const token = tokens[index];
      if (!token || token.clause !== figure.clause || token.quantity) return undefined;
      if (token.name) return { token, distance: Math.abs(index - at) };
    }
    return undefined;
  };
  const [before, behind] = [walk(-1), walk(1)];
  if (!before || !behind) return (before ?? behind)?.token;
  return before.distance < behind.distance ? before.token : behind.token;
}

/** The figures of a sentence that are given for names, computed once. */
const ownedIn = oncePerView((view: View): Owned[] =>
  view.tokens
    .filter(({ quantity }) => quantity !== null && !quantity.ordinal)
    .slice(0, MOST_FIGURES)
    .flatMap((figure) => {
      const name = nameOf(figure, view);
      return name ? [{ figure, name }] : [];
    }),
);

function areSame({ quantity: one }: Token, { quantity: other }: Token): boolean {
  return one !== null && other !== null && sameDimension(one, other) && compatible(one, other);
}

/** Two figures given for two names, the one in the place of the other: "58 % in Brenn, 63 % in Thann". */
export function swappedClashes(alignment: Alignment): Clash[] {
  const { here, there, pairs } = alignment;
  const [mine, theirs] = [ownedIn(here), ownedIn(there)];
  if (mine.length < 2 || theirs.length < 2 || otherSubject(alignment) || otherTimes(alignment)) return [];
  const counterpart = ({ name }: Owned) =>
    theirs.find((other) => pairBetween(pairs, [name], [other.name], ONE_NAME) !== undefined);
  for (const one of mine) {
    const same = counterpart(one);
    if (!same || areSame(one.figure, same.figure)) continue;
    const isTurned = mine.some((other) => {
      const back = counterpart(other);
      return (
        back !== undefined &&
        back !== same &&
        areSame(one.figure, back.figure) &&
        areSame(other.figure, same.figure)
      );
    });
    if (!isTurned) continue;
    const slot = slotScore(alignment, one.figure, same.figure);
    return [{ here: [one.figure, one.name], there: [same.figure, same.name], slot, measured: true }];
  }
  return [];
}
