import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the development data lies: beside the project, not in it. */
const NEWS = join(import.meta.dirname, '../../../shared/data/news');

const FILES = {
  fr: ['items-2023-2025.fr.jsonl.gz', 'articles-2016-2020.fr.jsonl.gz'],
  en: ['items.en.jsonl.gz', 'articles-2004-2005.en.jsonl.gz'],
} as const;

/** Fields that hold text, in the order they are read. */
const FIELDS = ['title', 'heading', 'summary', 'article', 'text'] as const;

export type CorpusLanguage = keyof typeof FILES;

/**
 * The news texts of one language, one string per item or article.
 * @throws where ../shared/data/news is missing
 */
export function* newsTexts(language: CorpusLanguage): Generator<string> {
  for (const name of FILES[language]) {
    const path = join(NEWS, name);
    if (!existsSync(path)) throw new Error(`${path} is missing: statistics cannot be computed`);
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      if (line === '') continue;
      const item = JSON.parse(line) as Record<string, unknown>;
      yield FIELDS.flatMap((field) => (typeof item[field] === 'string' ? [item[field]] : [])).join('. ');
    }
  }
}
