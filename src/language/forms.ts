import type { LanguagePack } from './pack';
import { fold } from './text';

/** What is known of a word whatever text it stands in. */
export interface Form {
  norm: string;
  lemma: string;
  stop: boolean;
}

/** News repeats its words: looking a form up is much cheaper than folding and stemming it again. */
const memory = new WeakMap<LanguagePack, Map<string, Form>>();
/** Forms remembered for each language; a long text starts the memory afresh rather than growing it. */
const MOST = 20_000;
/** Longer words are rare and may be hostile: they are not remembered. */
const LONGEST = 40;

/** The norm and lemma of a word as written, and whether it only carries grammar. */
export function formOf(word: string, pack: LanguagePack): Form {
  const forms = memory.get(pack) ?? new Map<string, Form>();
  const known = forms.get(word);
  if (known) return known;
  const norm = fold(word);
  const form = { norm, lemma: pack.lemma(norm, word.toLowerCase()), stop: pack.stopWords.has(norm) };
  if (word.length > LONGEST) return form;
  if (forms.size >= MOST) forms.clear();
  memory.set(pack, forms.set(word, form));
  return form;
}
