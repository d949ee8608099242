import type { LanguagePack } from '../pack';
import { isCapitalised } from '../text';
import type { Word } from '../types';
import type { Amount } from './amount';
import { phraseBefore } from './phrases';
import { YEAR } from './units';

/** Nobody is said to be older, in years. */
const OLDEST = 120;

/** True behind what opens a sentence with an age: "À 54 ans, ...". */
function opensWithAge(words: readonly Word[], { from, to }: Amount, { numbers }: LanguagePack): boolean {
  const isOpening = words[from - 2] === undefined || words[from - 2]?.kind === 'punctuation';
  return isOpening && numbers.reached.has(words[from - 1]?.norm ?? '') && words[to]?.text === ',';
}

/** True where a length of time is said to be someone's age. */
export function isAge(words: readonly Word[], amount: Amount, pack: LanguagePack): boolean {
  const { aged, old, people, links } = pack.numbers;
  if (amount.unit !== 'second' || amount.value >= OLDEST * YEAR || amount.value % YEAR > 1) return false;
  if (old.has(words[amount.to]?.norm ?? '') || opensWithAge(words, amount, pack)) return true;
  const near = [words[amount.from - 1], words[amount.from - 2]];
  if (near.some((word) => word && aged.has(word.norm))) return true;
  if (links.has(near[0]?.norm ?? ''))
    return people.has(near[1]?.lemma ?? '') || people.has(near[1]?.norm ?? '');
  const apart = near[0]?.text === ',' && [',', '.', ')'].includes(words[amount.to]?.text ?? '.');
  return apart && amount.value >= 3 * YEAR;
}

/** "Children under 16", "people over 65": the age that some people have not reached, or have. */
function limitsAge(words: readonly Word[], { from, to }: Amount, { numbers }: LanguagePack): boolean {
  const limit = phraseBefore(words, from, numbers.before);
  const behind = words[to];
  const counts = behind?.kind === 'word' && !behind.stop && behind.norm.endsWith('s');
  if (!limit || limit.value === 'about' || counts) return false;
  return numbers.people.has(words[limit.from - 1]?.lemma ?? '');
}

/** "She was 72 when ...", "Ann Roe, who is 34, ...", "Ann Roe was 72.": how old somebody is or was. */
function tellsAge(
  words: readonly Word[],
  { from, to }: Amount,
  { comparison, speech }: LanguagePack,
): boolean {
  const [verb, subject, before] = [words[from - 1], words[from - 2], words[from - 3]];
  if (!verb || !comparison.voice.be.has(verb.norm) || !subject) return false;
  const isNamed = isCapitalised(subject.text) && isCapitalised(before?.text ?? '');
  const isSomebody = speech.pronouns.has(subject.norm) || speech.relatives.has(subject.norm) || isNamed;
  const behind = words[to];
  return isSomebody && (behind === undefined || behind.kind === 'punctuation' || behind.norm === 'when');
}

/** A number without a unit that is an age: "aged 38", "children under 16", and between commas behind a name where that is the custom. */
export function isBareAge(words: readonly Word[], amount: Amount, pack: LanguagePack): boolean {
  if (amount.unit !== null || amount.to !== amount.from + 1 || !(amount.value > 0 && amount.value < OLDEST))
    return false;
  if (pack.numbers.aged.has(words[amount.from - 1]?.norm ?? '')) return true;
  if (limitsAge(words, amount, pack) || (pack.numbers.bareAges && opensWithAge(words, amount, pack)))
    return true;
  if (!pack.numbers.bareAges || words[amount.from]?.kind !== 'number') return false;
  if (Number.isInteger(amount.value) && tellsAge(words, amount, pack)) return true;
  const named = words[amount.from - 1]?.text === ',' && isCapitalised(words[amount.from - 2]?.text ?? '');
  const closed = [',', '.', ')'].includes(words[amount.to]?.text ?? '.');
  return named && closed && Number.isInteger(amount.value);
}
