import type { LanguagePack, Word } from '../language';

/**
 * Whether words hold a finite verb besides those of relative clauses. A word behind a determiner is a noun, and so
 * is the first word: nothing before it could be its subject.
 */
export function holdsClause(words: readonly Word[], pack: LanguagePack): boolean {
  const { determiners, links, articles } = pack.numbers;
  const isNoun = (before: string) => determiners.has(before) || links.has(before) || articles.has(before);
  const verbs = words.filter(
    (word, at) =>
      at > 0 && pack.names.isVerb(word.text.toLowerCase(), word.lemma) && !isNoun(words[at - 1]?.norm ?? ''),
  );
  return verbs.length > words.filter((word) => pack.speech.relatives.has(word.norm)).length;
}
