import type { CoverageSummary } from '../src/coverage/answers';
import type { PageState } from '../src/messages';
import type { SiteState } from '../src/sites';
import { Claims } from './Claims';
import { State } from './State';
import type { Actions } from './use-popup';
import { viewOf } from './view';

interface Props {
  site: SiteState;
  page: PageState | null;
  stored: CoverageSummary | undefined;
  actions: Actions;
}

/** What there is to say of the tab's page: its claims, or why there are none and what can be done. */
export function Page({ site, page, stored, actions }: Props) {
  const view = viewOf(site, page);
  if (view.name !== 'claims') {
    return <State view={view} host={site.host ?? ''} actions={actions} />;
  }
  // The article itself is stored by the time it is shown. Articles without claims, as in other languages, do not count.
  const isFirst = stored !== undefined && stored.claims <= view.reading.claims.length;
  return <Claims article={view.article} reading={view.reading} isFirst={isFirst} onShow={actions.show} />;
}
