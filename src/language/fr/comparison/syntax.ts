import type { SyntaxWords } from '../../comparison/syntax';
import { wordSet } from '../../text';

export const syntax: SyntaxWords = {
  particles: wordSet(''),
  adverbs: /[a-z]{3}ment$/,
  clauseOpeners: wordSet('qui dont tandis alors mais'),
};
