import { Page } from './page';

/** A symbol: the page can put elements under any name into a window, also into this script's own world. */
const PAGE = Symbol.for('crossread.page');

const world = globalThis as typeof globalThis & { [PAGE]?: Page };

// Injected again, it reads again: the reader asked for it, or the site was switched on where it runs already.
if (world[PAGE]?.alive) {
  void world[PAGE].refresh();
} else {
  world[PAGE]?.stop();
  world[PAGE] = new Page(document);
}
