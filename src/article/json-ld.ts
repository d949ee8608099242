import { LIMITS } from './limits';

/** One object of a page's structured data, with its values unchecked. */
export type JsonLdObject = Readonly<Record<string, unknown>>;

/** What `JSON.parse` asks of each value. */
export type Reviver = (name: string, value: unknown) => unknown;

/** schema.org types of pages that are an article to be read (https://schema.org/Article and its subtypes). */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/** A live blog or a dossier names a few articles of its own; a front page names more. */
const MOST_ARTICLES = 3;

/** Properties that lead to other pages' things rather than to what this page is about. */
const ELSEWHERE = new Set(
  'itemListElement hasPart mentions citation comment blogPost subjectOf relatedLink review'.split(' '),
);

/**
 * Every object of the page's JSON-LD, in document order: arrays and nested objects (@graph, mainEntity, ...) are
 * opened, lists of other pages are not. Scripts that are malformed or too long are passed over.
 * @param revive what to make of each value; as written by default
 */
export function jsonLdObjects(document: Document, revive?: Reviver): JsonLdObject[] {
  const found: JsonLdObject[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const script of Array.from(scripts).slice(0, LIMITS.jsonLdScripts)) {
    collectObjects(parse(script.textContent ?? '', revive), found);
  }
  return found;
}

/**
 * The article a page is about, as its structured data tells it. Null where they tell of none, or of so many that
 * the page is a list of articles.
 */
export function articleObject(objects: readonly JsonLdObject[]): JsonLdObject | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  const titled = new Set(articles.map((article) => textOf(article.headline)).filter(Boolean));
  return titled.size > MOST_ARTICLES
    ? null
    : (articles.find((article) => article.headline) ?? articles[0] ?? null);
}

/** The schema.org types of an object, without their address. */
export function typesOf(object: JsonLdObject): string[] {
  return asList(object['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(type.lastIndexOf('/') + 1)] : [],
  );
}

/** A value as text: a string, the first of a list, or the name of an object; null where it is none of them. */
export function textOf(value: unknown): string | null {
  const [first] = asList(value);
  const text = isObject(first) ? asList(first.name)[0] : first;
  if (typeof text !== 'string') return null;
  return text.slice(0, LIMITS.metadataLength).replace(/\s+/g, ' ').trim() || null;
}

/** A value as a list: JSON-LD writes a list of one as the thing itself. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

function parse(script: string, revive: Reviver | undefined): unknown {
  if (script.length > LIMITS.jsonLdLength) return null;
  const json = script.trim().replace(/^<!\[CDATA\[|^<!--|(?:\]\]>|-->);?$/g, '');
  try {
    return JSON.parse(json, revive);
  } catch {
    return repaired(json, revive);
  }
}

/** Raw line breaks inside strings are the commonest fault of hand-made JSON-LD. */
function repaired(json: string, revive: Reviver | undefined): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be replaced
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '), revive);
  } catch {
    return null;
  }
}

/** Breadth first, without recursion: nesting depth is up to the page. */
function collectObjects(root: unknown, found: JsonLdObject[]): void {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < LIMITS.jsonLdObjects; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, LIMITS.jsonLdObjects));
    else if (isObject(value)) {
      found.push(value);
      for (const [name, inner] of Object.entries(value)) {
        if (typeof inner === 'object' && !ELSEWHERE.has(name)) queue.push(inner);
      }
    }
  }
}

function isObject(value: unknown): value is JsonLdObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
