/**
 * Where the stored reading of an article is in the store, as one number that can be indexed: the sequence of this
 * device's file that has it; that sequence, negative, where it has an earlier reading of it, or is to be replaced; or
 * one of these. Articles that were read before coverage travelled have none.
 */
export type Place = number;

/** In a file of another device. */
export const ELSEWHERE: Place = 0;

/** In no file yet. */
export const NOWHERE: Place = Number.NEGATIVE_INFINITY;

/** The place of an article that is to be sent, anew where a file of this device has it already. */
export function toBeSent(place: Place | undefined): Place {
  return place === undefined || place === ELSEWHERE ? NOWHERE : -Math.abs(place);
}

/** The file of this device that has the article, in this or an earlier reading; null where none has. */
export function fileOf(place: Place | undefined): number | null {
  const file = Math.abs(place ?? ELSEWHERE);
  return file === ELSEWHERE || file === -NOWHERE ? null : file;
}
