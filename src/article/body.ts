import { Readability } from '@mozilla/readability';
import { buildSkeleton, type Skeleton } from './skeleton';

/** Body texts shorter than this call for a second, more trusting look (Readability's own threshold). */
const SURE_LENGTH = 500;

/**
 * The Text nodes of the page that Readability takes for the body of an article, in no order; empty where it
 * finds none. Where class names hide all of the text it looks again without them.
 * Yields between its steps. @throws CrossreadError `articleTooLarge`.
 */
export function* findBody(page: Document): Generator<void, Set<Text>> {
  const body = yield* attempt(page, true);
  if (body.length >= SURE_LENGTH) return body.texts;
  const second = yield* attempt(page, false);
  return second.length > 2 * body.length ? second.texts : body.texts;
}

function* attempt(page: Document, trustNames: boolean) {
  const skeleton = yield* buildSkeleton(page, trustNames);
  yield;
  return runReadability(skeleton);
}

/**
 * Readability keeps the Text nodes of the document it is given, so that they lead back to the page. It copies
 * them only when it looks again at a page with too little text, hence the lowest of thresholds.
 */
function runReadability({ document, liveOf }: Skeleton): { texts: Set<Text>; length: number } {
  const texts = new Set<Text>();
  let length = 0;
  const result = new Readability(document, {
    serializer: (node) => node,
    charThreshold: 1,
    disableJSONLD: true,
  }).parse();
  if (result?.content) {
    const walker = document.createTreeWalker(result.content, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const live = liveOf.get(node as Text);
      if (!live) continue;
      texts.add(live);
      length += live.data.length;
    }
  }
  return { texts, length };
}
