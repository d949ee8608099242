import type { Corrections } from './types';

/** Corrections moved in one go. */
const BATCH = 500;

/** Moves all corrections from one place to another; where it is cut off, the next call goes on from there. */
export async function moveCorrections(from: Corrections, to: Corrections): Promise<void> {
  for (;;) {
    const batch = await from.dismissalsAfter('', BATCH);
    if (batch.length === 0) {
      return;
    }
    for (const { url, claimId } of batch) {
      await to.setDismissed(url, claimId, true);
      await from.setDismissed(url, claimId, false);
    }
  }
}
