import { MOST as MOST_OF_NOTE } from '../annotations/limits';
import type { Position, Target } from '../annotations/types';
import { LIMITS } from '../article/limits';
import type { Article, Block, BlockKind } from '../article/types';
import { isSameSite } from '../article/url';
import { CrossreadError } from '../errors';
import type { Requests } from '../messages';

/** Bounds on what a content script may send: behind it stands a page that may have taken it over. */
const MOST = {
  url: 8_192,
  language: 35,
  /** ISO 8601, with a fraction of a second and an offset. */
  date: 35,
  claimId: 64,
  blocks: 50_000,
  annotationId: 64,
  orphans: 10_000,
} as const;

const blockKinds: readonly BlockKind[] = ['title', 'heading', 'paragraph', 'quote', 'item'];

/**
 * The article of an `article.read` message, and nothing that came along with it.
 * @param page address of the page it comes from: a site speaks for its own articles only
 * @throws {CrossreadError} `badMessage` where it has not the shape of one, `articleTooLarge`
 */
export function checkedArticle(message: unknown, page: string): Article {
  const article = field(message, 'article');
  const blocks = field(article, 'blocks');
  if (!Array.isArray(blocks)) {
    throw new CrossreadError('badMessage', 'blocks');
  }
  const length = blocks.reduce((sum: number, block) => sum + text(block, 'text', Infinity).length, 0);
  if (blocks.length > MOST.blocks || length > LIMITS.textLength) {
    throw new CrossreadError('articleTooLarge', `${blocks.length} blocks, ${length} characters`);
  }
  return {
    url: webAddress(article, page),
    title: text(article, 'title', LIMITS.metadataLength),
    publisher: text(article, 'publisher', LIMITS.metadataLength),
    author: textOrNull(article, 'author', LIMITS.metadataLength),
    publishedAt: date(article, 'publishedAt'),
    language: text(article, 'language', MOST.language),
    blocks: blocks.map(checkedBlock),
  };
}

/**
 * @param page address of the page it comes from
 * @throws {CrossreadError} `badMessage`
 */
export function checkedDismissal(message: unknown, page: string): Requests['mark.dismiss']['ask'] {
  const dismissed = field(message, 'dismissed');
  if (typeof dismissed !== 'boolean') {
    throw new CrossreadError('badMessage', 'dismissed');
  }
  return { url: webAddress(message, page), claimId: text(message, 'claimId', MOST.claimId), dismissed };
}

/**
 * The address of an article whose annotations a page asks for.
 * @param page address of the page it comes from @throws {CrossreadError} `badMessage`
 */
export function checkedPage(message: unknown, page: string): string {
  return webAddress(message, page);
}

/**
 * The passage that a reader annotates on a page.
 * @param page address of the page it comes from @throws {CrossreadError} `badMessage`
 */
export function checkedTarget(target: unknown, page: string): Target {
  const quote = field(target, 'quote');
  return {
    url: webAddress(target, page),
    title: text(target, 'title', LIMITS.metadataLength),
    publisher: text(target, 'publisher', LIMITS.metadataLength),
    quote: {
      exact: text(quote, 'exact', MOST_OF_NOTE.exact),
      prefix: text(quote, 'prefix', MOST_OF_NOTE.context),
      suffix: text(quote, 'suffix', MOST_OF_NOTE.context),
    },
    position: position(field(target, 'position')),
  };
}

/**
 * Which annotations a page has no passage for any more.
 * @param page address of the page it comes from @throws {CrossreadError} `badMessage`
 */
export function checkedOrphans(message: unknown, page: string): Requests['annotations.placed']['ask'] {
  const ids = field(message, 'orphans');
  if (!Array.isArray(ids) || ids.length > MOST.orphans) {
    throw new CrossreadError('badMessage', 'orphans');
  }
  return { url: webAddress(message, page), orphans: ids.map((id) => checkedId({ id })) };
}

/** The id of an annotation. @throws {CrossreadError} `badMessage` */
export function checkedId(message: unknown): string {
  const id = text(message, 'id', MOST.annotationId);
  if (!/^urn:uuid:[\w-]+$/.test(id)) {
    throw new CrossreadError('badMessage', 'id');
  }
  return id;
}

function position(value: unknown): Position {
  const [start, end] = [field(value, 'start'), field(value, 'end')];
  if (!isOffset(start) || !isOffset(end) || start > end) {
    throw new CrossreadError('badMessage', 'position');
  }
  return { start, end };
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function checkedBlock(block: unknown): Block {
  const kind = blockKinds.find((known) => known === field(block, 'kind'));
  if (kind === undefined) {
    throw new CrossreadError('badMessage', 'kind');
  }
  return { kind, text: text(block, 'text', Infinity) };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string, most: number): string {
  const found = field(value, name);
  if (typeof found !== 'string' || found.length > most) {
    throw new CrossreadError('badMessage', name);
  }
  return found;
}

function textOrNull(value: unknown, name: string, most: number): string | null {
  return field(value, name) === null ? null : text(value, name, most);
}

function date(value: unknown, name: string): string | null {
  const found = textOrNull(value, name, MOST.date);
  if (found !== null && Number.isNaN(Date.parse(found))) {
    throw new CrossreadError('badMessage', name);
  }
  return found;
}

function webAddress(value: unknown, page: string): string {
  const url = text(value, 'url', MOST.url);
  if (!/^https?:\/\//.test(url) || !URL.canParse(url) || !isSameSite(url, page)) {
    throw new CrossreadError('badMessage', 'url');
  }
  return url;
}
