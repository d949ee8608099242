import type { Claim } from '../claims/types';
import type { Verdict } from '../compare/types';
import type { Coverage } from '../coverage/coverage';
import type { MarkedClaim } from '../messages';
import { claimIds } from './claim-id';

/**
 * The claims of an article as pages are told of them: named, each with its verdict, and whether the reader called that
 * wrong.
 * @param url canonical address of the article
 */
export async function markedClaims(
  coverage: Coverage,
  url: string,
  claims: readonly { claim: Claim; verdict: Verdict | null }[],
): Promise<MarkedClaim[]> {
  const ids = await claimIds(
    url,
    claims.map(({ claim }) => claim.text),
  );
  const dismissed = await coverage.dismissedOfArticle(url);
  return claims.map(({ claim: { block, start, end, text, speaker, hedged, focus }, verdict }, index) => {
    const id = ids[index] ?? '';
    const said = { block, start, end, text, speaker, hedged, focus };
    return { id, ...said, verdict, dismissed: dismissed.has(id) };
  });
}
