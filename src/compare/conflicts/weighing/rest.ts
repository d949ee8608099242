import type { Token } from '../../statement/tokens';

/** What a word in another clause than the clash counts of its weight. */
const OTHER_CLAUSE = 0.35;

/**
 * Share of what surrounds a clash in its sentence, by weight, that is met somewhere; its own clause counts most.
 * @param clash the clashing words, themselves left out
 * @param weightOf what a token weighs
 * @param meets how well it is met, 0 to 1
 */
export function shareOfRest(
  tokens: readonly Token[],
  clash: readonly Token[],
  weightOf: (token: Token, index: number) => number,
  meets: (token: Token, index: number) => number,
): number {
  let [sum, whole] = [0, 0];
  const clauses = new Set(clash.map((token) => token.clause));
  for (const [index, token] of tokens.entries()) {
    if (clash.some(({ first }) => first === token.first)) continue;
    const weight = weightOf(token, index) * (clauses.has(token.clause) ? 1 : OTHER_CLAUSE);
    whole += weight;
    sum += weight * meets(token, index);
  }
  return whole === 0 ? 0 : sum / whole;
}
