import type { Alignment } from '../align';
import { conceptsOf } from '../lexicon/concepts';
import { compatible, sameDimension } from '../numbers';
import type { Token, View } from '../view';
import { type Clash, sharesConcept, slotScore } from './slot';

/** Words in front of a figure that is a part of another: "dont", "of whom", "among". */
const PARTS = new Set(['dont', 'parmi', 'whom', 'which', 'among', 'including', 'of', 'entre']);
const PART_REACH = 3;

function quantityTokens(view: View): Token[] {
  return view.tokens.filter((token) => token.quantity !== null);
}

function agrees(token: Token, others: Token[]): boolean {
  return others.some(
    (other) =>
      token.quantity &&
      other.quantity &&
      sameDimension(token.quantity, other.quantity) &&
      compatible(token.quantity, other.quantity),
  );
}

/** True where the figure is introduced as a part of a whole: it need not equal the whole. */
function isPart(view: View, token: Token): boolean {
  const { words } = view.analysis;
  for (let at = Math.max(0, token.first - PART_REACH); at < token.first; at += 1) {
    const norm = words[at]?.norm ?? '';
    if (norm === 'of' ? words[at + 1]?.norm === 'them' || words[at + 1]?.norm === 'whom' : PARTS.has(norm))
      return true;
  }
  return false;
}

/** True where both count the same kind of thing, as far as the nouns tell. */
function countsAlike(one: Token, other: Token, alignment: Alignment): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (!a || !b || !sameDimension(a, b)) return false;
  if (a.unit !== null) return (a.counted === 'age') === (b.counted === 'age');
  if (a.counted === null || b.counted === null) return false;
  if (a.counted === b.counted) return true;
  const here = conceptsOf(a.counted, alignment.here.analysis.language);
  return sharesConcept(here, conceptsOf(b.counted, alignment.there.analysis.language));
}

/** Figures for the same thing that cannot both be right. */
export function quantityClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = [quantityTokens(alignment.here), quantityTokens(alignment.there)];
  const clashes: Clash[] = [];
  for (const here of mine) {
    if (agrees(here, theirs) || isPart(alignment.here, here)) continue;
    for (const there of theirs) {
      if (agrees(there, mine) || isPart(alignment.there, there) || !countsAlike(here, there, alignment))
        continue;
      clashes.push({ here: [here], there: [there], slot: slotScore(alignment, here, there) });
    }
  }
  return clashes;
}
