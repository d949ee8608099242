import { type AnnotatedArticle, byArticle } from './by-article';
import type { Annotation } from './types';

/** The words of an export in the reader's language. */
export interface MarkdownWords {
  title: string;
  tags: string;
  verdict(verdict: NonNullable<Annotation['verdict']>): string;
  day(iso: string): string;
}

/**
 * Annotations as one Markdown document: articles in the order given, under each its quotes with their notes in order
 * of position. Notes are Markdown already; quotes and titles are text, so what would be markup in them is escaped.
 */
export function toMarkdown(annotations: readonly Annotation[], words: MarkdownWords): string {
  const sections = byArticle(annotations).map((ofArticle) => section(ofArticle, words));
  return `${[`# ${asText(words.title)}`, ...sections].join('\n\n')}\n`;
}

function section(article: AnnotatedArticle, words: MarkdownWords): string {
  const { url, title, publisher, author, publishedAt, annotations } = article;
  const address = url.replace(/[<>\s]/g, encodeURIComponent);
  const source = [publisher, ...(author ? [author] : []), ...(publishedAt ? [words.day(publishedAt)] : [])];
  return [
    `## ${asText(title)}`,
    `${source.map(asText).join(', ')}, <${address}>`,
    ...annotations.map((annotation) => entry(annotation, words)),
  ].join('\n\n');
}

function entry({ target, note, tags, verdict, created }: Annotation, words: MarkdownWords): string {
  const quote = target.quote.exact.split('\n').map((line) => `> ${asText(line)}`);
  const facts = [words.day(created)];
  if (verdict !== null) facts.push(words.verdict(verdict));
  if (tags.length > 0) facts.push(`${words.tags} ${tags.map(asText).join(', ')}`);
  return [quote.join('\n>\n'), ...(note.trim() === '' ? [] : [note.trim()]), `*${facts.join(' · ')}*`].join(
    '\n\n',
  );
}

/** Makes text of what Markdown would take for markup. */
function asText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
