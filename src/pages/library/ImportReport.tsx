import type { FileProblem, ImportedFile } from '../../annotations/import/read';
import { formatNumber, plural, t } from '../../ui/messages';

/** What came of importing a file. */
export type Outcome =
  | { problem: FileProblem | 'unreadable' }
  | { added: number; known: number; bad: ImportedFile['bad'] };

/** Items that are named one by one. */
const NAMED = 10;

/** Says what an import brought and what it left out. */
export function ImportReport({ outcome }: { outcome: Outcome }) {
  if ('problem' in outcome) return <p class="field-error">{t(`importFile_${outcome.problem}`)}</p>;
  const { added, known, bad } = outcome;
  return (
    <>
      <p>
        {plural('import_added', added)} {known > 0 && plural('import_known', known)}
      </p>
      {bad.length > 0 && (
        <>
          <p>{plural('import_bad', bad.length)}</p>
          <ul class="points">
            {bad.slice(0, NAMED).map(({ index, problem }) => (
              <li key={index}>
                {t('import_bad_item', formatNumber(index + 1), t(`importProblem_${problem}`))}
              </li>
            ))}
            {bad.length > NAMED && <li>{t('import_bad_more', formatNumber(bad.length - NAMED))}</li>}
          </ul>
        </>
      )}
    </>
  );
}
