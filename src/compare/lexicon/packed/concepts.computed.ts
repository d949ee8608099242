import { packConcepts } from './pack-concepts';

/** The lists of concepts, read. */
export const packedConcepts = packConcepts();
