import { clusterCases, Reading } from '../../scripts/train/cases';
import type { Case } from '../../scripts/train/examples';

const TEN = 10;

function share(cases: Case[]): number {
  const pointing = cases.filter(({ mark, evidence }) => mark !== 'new' && evidence.length > 0);
  const found = pointing.filter(({ candidates, evidence }) =>
    candidates.slice(0, TEN).some(({ claim }) => evidence.includes(claim.text)),
  );
  return found.length / Math.max(1, pointing.length);
}

/**
 * Of the sentences that editors call corroborated or contradicted, the share that finds one of the earlier sentences
 * they name among its first ten candidates: in a coverage of its own event alone, and in one of many events.
 * @param folder the clusters measured
 * @param besides clusters on other events
 */
export async function evidenceInTen(
  folder: string,
  besides: string,
): Promise<Record<'own' | 'many', number>> {
  const reading = new Reading();
  await clusterCases(besides, reading);
  return { own: share(await clusterCases(folder)), many: share(await clusterCases(folder, reading)) };
}
