import type { Alignment } from '../align';
import { areAlternatives } from '../lexicon/alternatives';
import type { Token } from '../view';
import { type Clash, slotScore } from './slot';

/** Words that neither sentence has a match for. */
function unmatched(tokens: Token[], values: Float32Array): Token[] {
  return tokens.filter((token, index) => token.kind === 'word' && (values[index] ?? 0) === 0);
}

/** Words of one class of which only one can hold: "the gym" where the other says "the town hall". */
export function alternativeClashes(alignment: Alignment): Clash[] {
  const { here, there } = alignment;
  const theirs = unmatched(there.tokens, alignment.thereValues);
  return unmatched(here.tokens, alignment.hereValues).flatMap((one) =>
    theirs
      .filter((other) =>
        areAlternatives(one.lemma, here.analysis.language, other.lemma, there.analysis.language),
      )
      .map((other) => ({ here: [one], there: [other], slot: slotScore(alignment, one, other) })),
  );
}
