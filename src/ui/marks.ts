import type { Mark } from '../compare/types';
import { t } from './messages';

/** The marks, gravest first, as counts and filters list them. */
export const marks: readonly Mark[] = ['contradicted', 'corroborated', 'new'];

/** Name of a mark in the reader's language. */
export function markName(mark: Mark): string {
  return t(`mark_${mark}`);
}

/** What a mark means, in one sentence. */
export function markMeaning(mark: Mark): string {
  return t(`mark_${mark}_meaning`);
}
