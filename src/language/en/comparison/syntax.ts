import type { SyntaxWords } from '../../comparison/syntax';
import { wordSet } from '../../text';

export const syntax: SyntaxWords = {
  particles: wordSet('out up off down away back over'),
  adverbs: /[a-z]{3}ly$/,
  clauseOpeners: wordSet('which who whose while but'),
};
