import type { DocumentKey, NotesDatabase, StoredDocument } from '../annotations/database';
import { nextChange } from '../annotations/documents';

/** Keys of the documents with changes that were not put into a file yet, the oldest change first. */
export async function unsentKeys({ documents, sentUpTo }: NotesDatabase): Promise<DocumentKey[]> {
  return documents.where('unsent').above(sentUpTo).primaryKeys();
}

/**
 * A number that all changes so far are below, or null where none of them waits to be put into a file; later questions
 * then begin behind them.
 *
 * It writes nothing and asks as one who writes all the same. Numbers of changes are given within transactions alone
 * that write: none from before can be under way still. And Chromium leaves what was sent in the index, finds entry by
 * entry that it is out of date, and forgets it only where one may write: asked otherwise, each question after 10,000 sent
 * annotations took up to half a second.
 */
export async function unsentBelow(database: NotesDatabase): Promise<number | null> {
  const { documents } = database;
  return database.transaction('rw', documents, async () => {
    const [waiting] = await documents.where('unsent').above(database.sentUpTo).limit(1).primaryKeys();
    const end = nextChange();
    if (waiting === undefined) {
      database.sentUpTo = end;
    }
    return waiting === undefined ? null : end;
  });
}

/** At most so many documents with unsent changes that have numbers below one, the newest change first. */
export async function newestUnsent(
  { documents, sentUpTo }: NotesDatabase,
  below: number,
  most: number,
): Promise<StoredDocument[]> {
  return documents.where('unsent').between(sentUpTo, below, false, false).reverse().limit(most).toArray();
}
