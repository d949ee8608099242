import type { Evidence, Qualifier, Verdict } from '../../src/compare/types';
import { formatDay, t } from '../../src/ui/messages';

/** What a qualifier says to the reader. @param publishedAt of the article being read, ISO 8601 or null */
export function qualifierWords(qualifier: Qualifier, verdict: Verdict, publishedAt: string | null): string {
  return qualifier === 'update' ? updateWords(verdict, publishedAt) : t(`card_${qualifier}`);
}

/** The qualifiers that the reasons for the mark do not tell already: of a detail they name the words. */
export function qualifiersToTell({ qualifiers, explanation }: Verdict): Qualifier[] {
  return explanation?.added ? qualifiers.filter((qualifier) => qualifier !== 'partial') : qualifiers;
}

/** The mark in a sentence: what it means, unless a qualifier says it more exactly. */
export function meaningOf({ mark, qualifiers }: Verdict): string | null {
  const moreExact = mark === 'new' && (qualifiers.includes('sameOutlet') || qualifiers.includes('partial'));
  return moreExact ? null : t(`mark_${mark}_meaning`);
}

/** "3 March 2026", in the reader's language; null where there is no date. */
export function dayOf(publishedAt: string | null): string | null {
  const time = timeOf(publishedAt);
  return Number.isNaN(time) ? null : formatDay(time);
}

function updateWords({ evidence }: Verdict, publishedAt: string | null): string {
  const other = evidence.find(({ relation }) => relation === 'conflicts');
  const [here, there] = [timeOf(publishedAt), timeOf(other?.publishedAt ?? null)];
  if (!other || Number.isNaN(here - there) || here === there) return t('card_update');
  return here > there ? t('card_update_here') : t('card_update_there', other.publisher);
}

function timeOf(publishedAt: string | null): number {
  return publishedAt ? Date.parse(publishedAt) : Number.NaN;
}

/** One piece of evidence and its index in the verdict, which differences refer to. */
export interface IndexedEvidence {
  item: Evidence;
  index: number;
}

/** Conflicting evidence first, in the order given otherwise. */
export function inOrder(evidence: readonly Evidence[]): IndexedEvidence[] {
  const rank = ({ item }: IndexedEvidence) => (item.relation === 'conflicts' ? 0 : 1);
  return evidence.map((item, index) => ({ item, index })).sort((a, b) => rank(a) - rank(b));
}
