import { LIMITS } from './limits';

/** One object of a page's structured data, with its values unchecked. */
export type JsonLdObject = Readonly<Record<string, unknown>>;

/** schema.org types of pages that are an article to be read (https://schema.org/Article and its subtypes). */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/**
 * Every object of the page's JSON-LD, in document order: arrays and nested objects (@graph, mainEntity, ...) are
 * opened. Scripts that are malformed or too long are passed over.
 */
export function jsonLdObjects(document: Document): JsonLdObject[] {
  const found: JsonLdObject[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const script of Array.from(scripts).slice(0, LIMITS.jsonLdScripts)) {
    collectObjects(parse(script.textContent ?? ''), found);
  }
  return found;
}

/** The article a page is about, as its structured data tells it, or null. */
export function articleObject(objects: readonly JsonLdObject[]): JsonLdObject | null {
  return objects.find((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type))) ?? null;
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

function parse(script: string): unknown {
  if (script.length > LIMITS.jsonLdLength) return null;
  const json = script.trim().replace(/^<!\[CDATA\[|^<!--|(?:\]\]>|-->);?$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    return repaired(json);
  }
}

/** Raw line breaks inside strings are the commonest fault of hand-made JSON-LD. */
function repaired(json: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be replaced
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
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
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
    }
  }
}

function isObject(value: unknown): value is JsonLdObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
