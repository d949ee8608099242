import type { PageBadge, PageState } from '../src/messages';

/** What the background is told of a page. */
export function badgeOf(state: PageState): PageBadge {
  const claims = state.phase === 'read' ? state.reading.claims : [];
  const contradicted = claims.filter(
    ({ verdict, dismissed }) => verdict?.mark === 'contradicted' && !dismissed,
  );
  return {
    phase: state.phase,
    contradicted: contradicted.length,
    article: state.phase === 'read' ? state.article.url : null,
  };
}
