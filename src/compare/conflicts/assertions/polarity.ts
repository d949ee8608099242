import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import type { Analysis } from '../../../language/types';
import { type Alignment, matchOf, type Pair } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';
import { type Clash, clashOf } from '../slot';
import { areOfOthers } from '../subjects/named';
import { areOfOtherDeeds, areOfTwoOfAKind } from '../subjects/things';
import { isHarmless } from './denials';
import { isFateOfNone, isFateOfOthers } from './fates';
import { doesOtherwise, isDoneByNone } from './nobody';

/** A negation further than this from its word is shown without it, in words. */
const SHOWN_REACH = 6;

/** How far in front of the word that completes a negation the one may stand that opens it: "n'a donné lieu à aucune". */
const OPENING_REACH = 4;

/** The index of the word that a negation begins with: "n'" where "jamais" completes it. */
function beginOfNegation({ words, language }: Analysis, by: number): number {
  const { openers, completions } = packOf(language).comparison.negation;
  if (!completions.has(words[by]?.norm ?? '')) return by;
  const from = Math.max(0, by - OPENING_REACH);
  const opening = words.slice(from, by).findLastIndex(({ norm }) => openers.has(norm));
  return opening < 0 ? by : from + opening;
}

/** The token with its negation: the same word on both sides would show no difference. */
function withNegation(token: Token, { analysis, polarity }: View): Token {
  const { words, language } = analysis;
  const by = polarity.negatedBy[token.first] ?? -1;
  if (by >= token.last && by - token.last < SHOWN_REACH) {
    // "Texted no one": its object denies it.
    const end = phraseEnd(words, by, packOf(language).comparison.negation.objectNones);
    return { ...token, end: words[end]?.end ?? token.end };
  }
  if (by < 0 || by >= token.first || token.first - by > SHOWN_REACH) return token;
  return { ...token, start: words[beginOfNegation(analysis, by)]?.start ?? token.start };
}

/** An assertion of fewer words than this may be denied of something else. */
const FEWEST_DENIED = 3;

/** True where the other sentence has words for all of the clause whose word it negates: it denies the very assertion. */
function isDeniedWhole({ here, there }: Pair, alignment: Alignment): boolean {
  const [token, view, values] = here.negated
    ? [there, alignment.there, alignment.thereValues]
    : [here, alignment.here, alignment.hereValues];
  const clause = view.tokens.filter((one) => one.clause === token.clause && !one.speech);
  return clause.length >= FEWEST_DENIED && clause.every((one) => matchOf(one, view, values) >= ALIKE);
}

/** True where the phrase that holds a word's negation is met: "not hurt" says what "unscathed" does. */
function meetByPhrase({ here, there }: Pair, alignment: Alignment): boolean {
  const isMet = (one: Token, { tokens }: View) =>
    one.phrases.some(
      ({ concept, negates }) => negates && tokens.some(({ concepts }) => concepts.includes(concept)),
    );
  return isMet(here, alignment.there) || isMet(there, alignment.here);
}

/** What one sentence asserts and the other negates or denies. */
export function polarityClashes(alignment: Alignment): Clash[] {
  return alignment.pairs
    .filter(
      (pair) =>
        pair.value >= ALIKE &&
        !pair.opposed &&
        pair.here.kind === 'word' &&
        pair.here.negated !== pair.there.negated &&
        !meetByPhrase(pair, alignment) &&
        !areOfOtherDeeds(pair, alignment) &&
        !pair.here.contrasted &&
        !pair.there.contrasted &&
        !areOfOthers(alignment, pair) &&
        !areOfTwoOfAKind(alignment, pair) &&
        !isHarmless(pair, alignment) &&
        !isFateOfOthers(pair, alignment) &&
        !doesOtherwise(pair, alignment),
    )
    .map((pair) => ({
      ...clashOf(alignment, pair),
      measured:
        isFateOfNone(pair, alignment) || isDoneByNone(pair, alignment) || isDeniedWhole(pair, alignment),
      here: [withNegation(pair.here, alignment.here)],
      there: [withNegation(pair.there, alignment.there)],
    }));
}
