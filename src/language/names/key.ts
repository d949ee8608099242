import { remembered } from '../../remembered';
import { fold, wordMap } from '../text';

/** Names whose two spellings no rule brings together. */
const SPELLINGS = wordMap(
  'eltsine>yeltsin tchekhov>chekhov tchaikovski>tchaikovsky volodimir>volodymyr jeltsin>yeltsin',
);

/**
 * Spelling rules that bring transliterations together, applied in order to each folded word: French and English
 * ways to write Russian, Ukrainian, Arabic and Persian names, and letters that sound alike (Marc, Mark).
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yy|ij|yi|ii|y|i)$/, 'i'],
  [/y/g, 'i'],
  [/ou/g, 'u'],
  [/kh/g, 'k'],
  [/ck|qu|c(?=[aoulrkt]|$)/g, 'k'],
  [/tch|sch|sh|ch/g, 'sh'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?:off|ow)$/, 'ov'],
  [/w/g, 'v'],
  [/dj/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/([a-z])\1/g, '$1'],
  [/(?<=[a-z]{3})e$/, ''],
];

const wordKey = remembered((word) => {
  const known = SPELLINGS.get(word) ?? word;
  return RULES.reduce((key, [pattern, plain]) => key.replace(pattern, plain), known);
});

/** What spelling and transliteration variants of a name share: its words, normalised, joined by single spaces. */
export function nameKey(text: string): string {
  return fold(text)
    .split(/[\s.'-]+/)
    .filter((word) => word !== '')
    .map(wordKey)
    .join(' ');
}
