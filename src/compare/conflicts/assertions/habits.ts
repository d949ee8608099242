import type { Alignment } from '../../align/align';
import { isOfHabit } from '../../lexicon/aspects';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import type { Clash } from '../slot';

/** True where words stand in a clause that tells what usually is, or behind such a word that is set off by a comma. */
function tellHabit(words: readonly Token[], { tokens }: View): boolean {
  const clauses = new Set(words.map(({ clause }) => clause));
  return tokens.some(({ clause, concepts }, at) => {
    if (!concepts.some(isOfHabit)) return false;
    const isAlone = tokens[at - 1]?.clause !== clause && tokens[at + 1]?.clause !== clause;
    return clauses.has(clause) || (isAlone && clauses.has(tokens[at + 1]?.clause ?? clause));
  });
}

/** True where the words of a clash tell on one side what usually is, and on the other what was so this time. */
export function areHabitAndNews({ here, there }: Alignment, clash: Pick<Clash, 'here' | 'there'>): boolean {
  return tellHabit(clash.here, here) !== tellHabit(clash.there, there);
}
