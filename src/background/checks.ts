import { MOST as MOST_OF_NOTE } from '../annotations/limits';
import type { Position, Quote, Target } from '../annotations/types';
import { LIMITS } from '../article/limits';
import type { Article, Block, BlockKind } from '../article/types';
import { isSameSite } from '../article/url';
import {
  anyText,
  type Check,
  count,
  date,
  flag,
  list,
  Mismatch,
  oneOf,
  optional,
  orNull,
  record,
  text,
  textLike,
  webAddress,
} from '../checks';
import { CrossreadError } from '../errors';
import type { PageBadge, PageState, Requests } from '../messages';

/**
 * Checks of what content scripts send: behind each stands a page that may have taken it over. All of them throw a
 * CrossreadError `badMessage`; `page` is the address of the page that a message comes from.
 */

/** Bounds on what a content script may send. */
const MOST = {
  url: 8_192,
  language: 35,
  claimId: 64,
  blocks: 50_000,
  annotationId: 64,
  orphans: 10_000,
} as const;

const kinds: Record<BlockKind, true> = {
  title: true,
  heading: true,
  paragraph: true,
  quote: true,
  item: true,
};
const phases: Record<PageState['phase'], true> = {
  reading: true,
  notArticle: true,
  read: true,
  failed: true,
};

const metadata = text(LIMITS.metadataLength);
const annotationId = textLike(/^urn:uuid:[\w-]+$/, MOST.annotationId);

/** Blocks of whatever length: how long they are together is what counts. */
const blocks = list(record<Block>({ kind: oneOf(kinds), text: anyText }), Number.POSITIVE_INFINITY);

/** An address of the site of a page: a site speaks for its own articles only. */
function addressOn(page: string): Check<string> {
  const address = webAddress(MOST.url);
  return (value, path) => {
    const url = address(value, path);
    if (!isSameSite(url, page)) throw new Mismatch(path);
    return url;
  };
}

const position: Check<Position> = (value, path) => {
  const found = record<Position>({ start: count, end: count })(value, path);
  if (found.start > found.end) throw new Mismatch(path);
  return found;
};

function checked<Value>(check: Check<Value>, message: unknown): Value {
  try {
    return check(message, '');
  } catch (error) {
    if (error instanceof Mismatch) throw new CrossreadError('badMessage', error.path, { cause: error });
    throw error;
  }
}

/**
 * The article of an `article.read` message, and nothing that came along with it.
 * @throws {CrossreadError} `articleTooLarge`, too
 */
export function checkedArticle(message: unknown, page: string): Article {
  const shape = record<Article>({
    url: addressOn(page),
    title: metadata,
    publisher: metadata,
    author: orNull(metadata),
    publishedAt: orNull(date),
    language: text(MOST.language),
    blocks,
  });
  const { article } = checked(record<{ article: Article }>({ article: shape }), message);
  const length = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (article.blocks.length > MOST.blocks || length > LIMITS.textLength) {
    throw new CrossreadError('articleTooLarge', `${article.blocks.length} blocks, ${length} characters`);
  }
  return article;
}

/** What a page says of its state. */
export function checkedBadge(message: unknown, page: string): PageBadge {
  const badge = record<PageBadge>({
    phase: oneOf(phases),
    contradicted: count,
    article: orNull(addressOn(page)),
  });
  return checked(record<{ badge: PageBadge }>({ badge }), message).badge;
}

export function checkedDismissal(message: unknown, page: string): Requests['mark.dismiss']['ask'] {
  return checked(
    record<Requests['mark.dismiss']['ask']>({
      url: addressOn(page),
      claimId: text(MOST.claimId),
      dismissed: flag,
    }),
    message,
  );
}

/** The address of an article whose annotations a page asks for. */
export function checkedPage(message: unknown, page: string): string {
  return checked(record<{ url: string }>({ url: addressOn(page) }), message).url;
}

/** The passage that a reader annotates on a page. */
export function checkedTarget(target: unknown, page: string): Target {
  const context = text(MOST_OF_NOTE.context);
  return checked(
    record<Target>({
      url: addressOn(page),
      title: metadata,
      publisher: metadata,
      author: optional(metadata),
      publishedAt: optional(date),
      quote: record<Quote>({ exact: text(MOST_OF_NOTE.exact), prefix: context, suffix: context }),
      position,
    }),
    target,
  );
}

/** Which annotations a page has no passage for any more. */
export function checkedOrphans(message: unknown, page: string): Requests['annotations.placed']['ask'] {
  return checked(
    record<Requests['annotations.placed']['ask']>({
      url: addressOn(page),
      orphans: list(annotationId, MOST.orphans),
    }),
    message,
  );
}

/** The id of an annotation. */
export function checkedId(message: unknown): string {
  return checked(record<{ id: string }>({ id: annotationId }), message).id;
}
