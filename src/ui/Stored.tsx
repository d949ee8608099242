import type { CoverageSummary } from '../coverage/answers';
import { formatDay, plural, t } from './messages';

/** What is stored, in one sentence. */
export function Stored({ summary }: { summary: CoverageSummary }) {
  if (summary.since === null) {
    return <p>{t('stored_nothing')}</p>;
  }
  const articles = plural('stored_articles', summary.articles);
  const claims = plural('stored_claims', summary.claims);
  return <p>{t('stored_summary', articles, claims, formatDay(summary.since))}</p>;
}
