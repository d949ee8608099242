import type * as Y from 'yjs';
import type { Dismissal } from '../coverage/types';
import { standing } from './document';

/** The marks of a correction need no date. */
const MARK = 'wrong';

/** Says that the mark of a claim is wrong, or takes that back. */
export function correct(document: Y.Doc, url: string, wrong: boolean): void {
  document.transact(() => {
    const { last, renew, end } = standing(document);
    if (wrong && last === null) {
      document.getMap('fields').set('url', url);
      renew(MARK);
    } else if (!wrong && last !== null) {
      end();
    }
  });
}

/** What a document says, or null where the correction was taken back or the document is none. */
export function correctionOf(claimId: string, document: Y.Doc): Dismissal | null {
  const url = document.getMap('fields').get('url');
  return standing(document).last !== null && typeof url === 'string' ? { claimId, url } : null;
}
