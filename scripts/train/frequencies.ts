import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagePack } from '../../src/language';
import { tokenise } from '../../src/language/tokenise';
import { type CorpusLanguage, newsTexts } from './corpus';

/** Lemmas kept per language: rarer ones weigh as much as the rarest kept. */
const KEPT = 9_000;
/** Text read of one article, in UTF-16 code units. */
const READ = 20_000;

/** Lemmas by how rare they are: the natural logarithm of (texts / texts with the lemma), in halves. */
function levels(language: CorpusLanguage): string[] {
  const pack = languagePack(language);
  if (!pack) throw new RangeError(`no language pack for "${language}"`);
  const counts = new Map<string, number>();
  let texts = 0;
  for (const text of newsTexts(language)) {
    texts += 1;
    const lemmas = new Set<string>();
    for (const word of tokenise(text.slice(0, READ), pack)) {
      if (word.kind === 'word' && !word.stop && /^[a-z-]{2,24}$/.test(word.lemma)) lemmas.add(word.lemma);
    }
    for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  const result: string[][] = [];
  for (const [lemma, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, KEPT)) {
    const level = Math.round(2 * Math.log(texts / count));
    while (result.length <= level) result.push([]);
    result[level]?.push(lemma);
  }
  return result.map((lemmas) => lemmas.sort().join(' '));
}

for (const language of ['fr', 'en'] as const) {
  const path = join(import.meta.dirname, `../../src/language/${language}/frequencies.json`);
  writeFileSync(path, `${JSON.stringify(levels(language), null, 1)}\n`);
}
