import { packOf } from '../../../language';
import { startsPhrase } from '../../../language/phrases';
import type { Alignment, Pair } from '../../align/align';
import { ALIKE } from '../../align/similarity';
import type { Token } from '../../statement/tokens';
import { otherSubject } from '../scope';
import { otherTimes } from '../times/moments';
import { isFateOfNone, isTied } from './fates';
import { bySign, type Side } from './signed';

/** How far behind the first word of a noun another word of it may stand, in words: "mise en demeure". */
const NOUN_REACH = 2;

/** True for a token that nobody or nothing is said of by a word in front of it: "no officer", "aucune plainte". */
function isOfNone({ view, token }: Side): boolean {
  const { words, language } = view.analysis;
  const { universals, noneOf } = packOf(language).comparison.negation;
  const by = view.polarity.negatedBy[token.first] ?? -1;
  return by < token.first && (universals.has(words[by]?.norm ?? '') || startsPhrase(words, by, noneOf));
}

/** The other words that a denial is made of: what is done by nobody, and the rest of a noun of several words. */
function restOfDenial({ view, token }: Side): Token[] {
  return view.tokens.filter(
    (other) =>
      other !== token &&
      other.kind === 'word' &&
      other.clause === token.clause &&
      !other.speech &&
      (other.negated || (other.first >= token.last && other.first - token.last < NOUN_REACH)),
  );
}

/** True where some word of a denial is said by the other sentence, beside the word of the pair, and not denied. */
function areAsserted(denied: Token[], denial: Pair, { pairs }: Alignment): boolean {
  const isHere = denial.here.negated;
  const { clause } = isHere ? denial.there : denial.here;
  return pairs.some((pair) => {
    const [mine, other] = isHere ? [pair.here, pair.there] : [pair.there, pair.here];
    const isSame = pair.value >= ALIKE && !pair.opposed;
    return isSame && denied.includes(mine) && !other.negated && other.clause === clause;
  });
}

/**
 * True for what one sentence says of none and the other of somebody or something, with the deed: "none of the dockers is
 * under suspicion", "six dockers are among the suspects". Anybody who does it makes the denial untrue.
 */
export function isDoneByNone(pair: Pair, alignment: Alignment): boolean {
  if (!isTied(alignment) || otherSubject(alignment) || otherTimes(alignment)) return false;
  const { negated } = bySign(pair, alignment);
  return isOfNone(negated) && areAsserted(restOfDenial(negated), pair, alignment);
}

/**
 * True for what one sentence says of none, and of which the other says something else: "none of the dockers is under
 * suspicion", "the dockers unload grain". Where nothing is denied of it, the denial is that there is none at all.
 */
export function doesOtherwise(pair: Pair, alignment: Alignment): boolean {
  const { negated } = bySign(pair, alignment);
  if (!isOfNone(negated) || isFateOfNone(pair, alignment)) return false;
  const { being } = packOf(negated.view.analysis.language).comparison.negation;
  // "No case has been reported": what is not known to be there is denied as a whole.
  const deed = restOfDenial(negated).filter(
    (token) => token.negated && token.first >= negated.token.last && !being.has(token.lemma),
  );
  return deed.length > 0 && !areAsserted(deed, pair, alignment);
}
