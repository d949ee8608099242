import { packOf } from '../../../language';
import { holdsPhrase } from '../../../language/phrases';
import { isDeed } from '../../statement/deeds';
import { clauseOf, type Side } from './signed';

/** How far in front of a word the pronoun of its relative clause may stand, in words. */
const RELATIVE_REACH = 7;

/** True where a word holds on a condition alone ("if she does not appeal"). */
export function isConditional(side: Side): boolean {
  const { view, token } = side;
  const { conditions } = packOf(view.analysis.language).speech;
  const [from] = clauseOf(side);
  return holdsPhrase(view.analysis.words, conditions, { from, to: token.first });
}

/** True where a word tells which of many are meant: "people who have no symptoms". */
export function tellsApart({ view, token }: Side): boolean {
  const { words, language } = view.analysis;
  const { speech, comparison } = packOf(language);
  const relative = words.findLastIndex(
    ({ norm }, at) => at >= token.first - RELATIVE_REACH && at < token.first && speech.relatives.has(norm),
  );
  const [antecedent, verb] = [words[relative - 1], words[relative + 1]?.norm ?? ''];
  if (relative < 0 || antecedent?.kind !== 'word' || antecedent.stop) return false;
  // "told reporters that no ...": the clause has a subject of its own.
  const { voice, negation } = comparison;
  if (![voice.be, voice.have, negation.openers, negation.light].some((list) => list.has(verb))) return false;
  return antecedent.norm !== antecedent.lemma || comparison.persons.people.has(antecedent.lemma);
}

/** True where a word is negated by what describes ("a test without a swab"), unless it tells how something was done. */
export function isDescription({ view, token }: Side): boolean {
  const { describing } = packOf(view.analysis.language).comparison.negation;
  const by = view.polarity.negatedBy[token.first] ?? -1;
  if (!describing.has(view.analysis.words[by]?.norm ?? '')) return false;
  const governor = view.tokens.findLast(({ last }) => last <= by);
  return governor === undefined || !isDeed(view, governor);
}

/** True for what is only said of somebody, by a word in front of it: "accused of fraud", "on trial for fraud". */
export function isAlleged({ view, token }: Side): boolean {
  const { sayings } = packOf(view.analysis.language).comparison.negation;
  return view.tokens.some(
    ({ lemma, last, clause }) => last <= token.first && clause === token.clause && sayings.has(lemma),
  );
}

/** True where a sentence has the word both ways: "those who have symptoms, and those who have none". */
export function hasBothWays({ view, token }: Side): boolean {
  return view.tokens.some(
    (other) => other.lemma === token.lemma && other.kind === token.kind && other.negated !== token.negated,
  );
}
