import { CrossreadError } from '../errors';

/**
 * Follows an event of the browser, which waits for nobody. What the reader may be told (storage that cannot be read, an
 * engine that is lost) changes nothing here: they are told when they ask for something.
 * @throws whatever else goes wrong, for the browser's list of errors
 */
export async function follow(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CrossreadError)) throw error;
  }
}
