import { shareExtraction } from './extraction';
import { Page } from './page';
import { sharedPage, sharePage } from './shared-page';

const before = sharedPage() as Page | undefined;

// Injected again, it reads again: the reader asked for it, or the site was switched on where it runs already.
if (before?.alive) {
  void before.refresh();
} else {
  before?.stop();
  shareExtraction(undefined);
  sharePage(new Page(document));
}
