import { parseDate } from './dates';
import { isSaidBy } from './headline';
import { articleObject, asList, type JsonLdObject, textOf, typesOf } from './json-ld';
import { guessLanguage, isEvidentlyNot } from './language-guess';
import { microdataObjects } from './microdata';
import { hostOf, type PageMeta, tidy } from './page-meta';
import type { OwnArticle } from './scrolled-to';
import { titleOf } from './title';
import type { Article } from './types';

/** What a page says about its article. */
export type Metadata = Pick<Article, 'title' | 'publisher' | 'author' | 'publishedAt' | 'language'>;

/**
 * Reads title, outlet, author, date of publication and language from structured data, meta elements and, failing
 * these, the page itself. @param meta of the same page. @param objects its JSON-LD. @param text the article's text, to
 * check the stated language against. @param own the article, where what the page says of one is of another: then only
 * structured data under its headline and what stands in it count.
 */
export function readMetadata(
  document: Document,
  meta: PageMeta,
  objects: readonly JsonLdObject[],
  url: string,
  text: string,
  own: OwnArticle | null = null,
): Metadata {
  const articleOf = (all: readonly JsonLdObject[]) =>
    articleObject(own ? all.filter(isHeaded(own.title)) : all);
  const article = articleOf(objects) ?? articleOf(microdataObjects(document));
  const publisher = publisherOf(meta, url, objects, article);
  const stated = own ? own.meta : meta;
  return {
    title: own?.title ?? titleOf(document, meta, textOf(article?.headline), publisher),
    publisher,
    author: authorOf(own?.element ?? document, stated, article),
    publishedAt: publishedAtOf(own?.element ?? document, stated, article),
    language: languageOf(document, meta, article, text),
  };
}

function isHeaded(title: string): (object: JsonLdObject) => boolean {
  return ({ headline }) => isSaidBy(title, textOf(headline) ?? '');
}

function publisherOf(
  meta: PageMeta,
  url: string,
  objects: readonly JsonLdObject[],
  article: JsonLdObject | null,
): string {
  const site = objects.find((object) => typesOf(object).includes('WebSite'));
  return (
    named(article?.publisher, objects) ??
    meta.content('og:site_name') ??
    textOf(site?.name) ??
    meta.content('application-name', 'dc.publisher') ??
    // Another article of the site has the same one.
    named(articleObject(objects)?.publisher, objects) ??
    hostOf(url)
  );
}

/** The name of an organisation or a person, also where the value only refers to it by its @id. */
function named(value: unknown, objects: readonly JsonLdObject[]): string | null {
  const [first] = asList(value);
  const id = typeof first === 'object' && first !== null ? (first as JsonLdObject)['@id'] : undefined;
  const name = textOf(value);
  if (name && !isAddress(name)) return name;
  if (id === undefined) return null;
  return textOf(objects.find((object) => object['@id'] === id && textOf(object.name))?.name);
}

function authorOf(place: ParentNode, meta: PageMeta | null, article: JsonLdObject | null): string | null {
  const names = asList(article?.author).flatMap((author) => textOf(author) ?? []);
  const stated = [...new Set(names)].join(', ') || meta?.content('author', 'article:author', 'dc.creator');
  if (stated && !isAddress(stated)) return tidy(stated).replace(/^(?:by|par) /i, '');
  const byline = tidy(place.querySelector('[itemprop="author"], [rel="author"]')?.textContent);
  return byline !== '' && byline.length <= 100 ? byline.replace(/^(?:by|par) /i, '') : null;
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\//i.test(text);
}

function publishedAtOf(
  place: ParentNode,
  meta: PageMeta | null,
  article: JsonLdObject | null,
): string | null {
  const times = place.querySelectorAll('time[datetime], [itemprop="datePublished"]');
  const [time] = times;
  const candidates = [
    textOf(article?.datePublished),
    meta?.content('article:published_time', 'og:article:published_time'),
    meta?.content('datepublished', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dc.date', 'date'),
    textOf(article?.dateCreated),
    time?.getAttribute('datetime') ?? time?.getAttribute('content'),
  ];
  for (const candidate of candidates) {
    const date = parseDate(candidate);
    if (date) return date;
  }
  return null;
}

/** The language stated, unless the text is plainly in another one: templates often state that of their makers. */
function languageOf(document: Document, meta: PageMeta, article: JsonLdObject | null, text: string): string {
  const stated = [
    document.documentElement.getAttribute('lang'),
    textOf(article?.inLanguage),
    meta.content('og:locale', 'content-language', 'language'),
  ]
    .map(primarySubtag)
    .find((language) => language !== null);
  const guessed = guessLanguage(text);
  if (guessed !== 'und') return guessed;
  return stated && !isEvidentlyNot(stated, text) ? stated : 'und';
}

/** "fr-CA" and "fr_CA" -> "fr"; null for what is no language tag. */
export function primarySubtag(tag: string | null): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}
