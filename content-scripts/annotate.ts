import { Annotator } from './annotations/annotator';
import { sharedPage } from './shared-page';

const ANNOTATOR = Symbol.for('crossread.annotator');

const world = globalThis as typeof globalThis & { [ANNOTATOR]?: Annotator };

// The annotations are drawn where the marks are, so nothing happens where no page was read.
const page = sharedPage();
if (page?.alive && !world[ANNOTATOR]?.follows(page)) {
  world[ANNOTATOR] = new Annotator(document, window, page);
}
