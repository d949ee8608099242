import type { ImportReport } from '../../../coverage/exchange/import-stream';
import type { LineProblem } from '../../../coverage/exchange/problems';
import type { ListReport } from '../../../coverage/exchange/saved/import-list';
import type { SkipReason } from '../../../coverage/exchange/saved/types';
import { formatNumber, plural, t } from '../../../ui/messages';
import type { Outcome } from './use-exchange';

/** Why entries of a list are left out, in the order they are told. */
const reasons: readonly SkipReason[] = ['unread', 'noClaims', 'otherKind', 'noAddress'];

/** What came of an export or an import. Read aloud when it appears. */
export function OutcomeText({ outcome }: { outcome: Outcome | null }) {
  return (
    <>
      <div role="status" class="outcome">
        {sentences(outcome).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {outcome?.kind === 'imported' && <Problems report={outcome.report} />}
    </>
  );
}

function sentences(outcome: Outcome | null): string[] {
  switch (outcome?.kind) {
    case undefined:
      return [];
    case 'exported':
      return [plural('exchange_exported', outcome.counts.articles)];
    case 'cancelled':
      return [t('exchange_cancelled')];
    case 'imported':
      return importSentences(outcome.report);
    case 'listImported':
      return listSentences(outcome.report);
  }
}

function importSentences({
  stored,
  kept,
  corrections,
  annotations,
  problems,
  ending,
}: ImportReport): string[] {
  return [
    plural('exchange_stored', stored),
    ...(kept > 0 ? [plural('exchange_kept', kept)] : []),
    ...(corrections > 0 ? [plural('exchange_corrections', corrections)] : []),
    ...(annotations > 0 ? [plural('exchange_annotations', annotations)] : []),
    ...(problems > 0 ? [plural('exchange_problems', problems)] : []),
    ...(ending === 'whole' ? [] : [t(`ending_${ending ?? 'stopped'}`)]),
  ];
}

function listSentences({ stored, kept, skipped, cancelled }: ListReport): string[] {
  return [
    plural('exchange_stored', stored),
    ...(kept > 0 ? [plural('exchange_kept', kept)] : []),
    ...reasons.flatMap((reason) =>
      skipped[reason] > 0 ? [plural(`skipped_${reason}`, skipped[reason])] : [],
    ),
    ...(cancelled ? [t('ending_cancelled')] : []),
  ];
}

function Problems({ report: { named, problems } }: { report: ImportReport }) {
  if (named.length === 0) return null;
  return (
    <details>
      <summary>{t('exchange_problems_which')}</summary>
      <ul class="points">
        {named.map((problem) => (
          <li key={problem.line}>
            {t('exchange_problem', formatNumber(problem.line), problemText(problem))}
          </li>
        ))}
      </ul>
      {problems > named.length && <p>{plural('exchange_problems_more', problems - named.length)}</p>}
    </details>
  );
}

function problemText({ problem, field }: LineProblem): string {
  return t(`lineProblem_${problem}`, field ?? '');
}
