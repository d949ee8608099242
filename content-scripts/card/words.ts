import type { Evidence, Qualifier, Verdict } from '../../src/compare/types';
import type { MarkedClaim } from '../../src/messages';
import { formatDay, formatList, t } from '../../src/ui/messages';

/** What a qualifier says to the reader. @param publishedAt of the article being read, ISO 8601 or null */
export function qualifierWords(
  qualifier: Qualifier,
  claim: Pick<MarkedClaim, 'hedged'>,
  verdict: Verdict,
  publishedAt: string | null,
): string {
  if (qualifier === 'update') return updateWords(verdict, publishedAt);
  if (qualifier === 'hedged')
    return t('card_hedged', formatList(inShort(whoHedges(claim, verdict)), 'conjunction'));
  return t(`card_${qualifier}`);
}

/** Most names told in one sentence. */
const NAMED = 3;

/** Qualifiers of the evidence that supports a claim, which is not what a contradicted one has its mark from. */
const OF_SUPPORT = ['sameWire', 'sameOutlet'] as const satisfies readonly Qualifier[];

/**
 * The qualifiers of the mark itself that the reasons for it do not tell already: of a detail they name the words.
 */
export function qualifiersToTell({ mark, qualifiers, explanation }: Verdict): Qualifier[] {
  const told = explanation?.added ? qualifiers.filter((qualifier) => qualifier !== 'partial') : qualifiers;
  return mark === 'contradicted'
    ? told.filter((qualifier) => !OF_SUPPORT.some((other) => other === qualifier))
    : told;
}

/** What is told beside the evidence that supports a contradicted claim. */
export function qualifiersOfSupport({ mark, qualifiers }: Verdict): ('sameWire' | 'sameOutlet')[] {
  return mark === 'contradicted' ? OF_SUPPORT.filter((qualifier) => qualifiers.includes(qualifier)) : [];
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

/** Those who tell the claim with reserve: this article, or the outlets of its evidence. */
function whoHedges({ hedged }: Pick<MarkedClaim, 'hedged'>, { evidence, explanation }: Verdict): string[] {
  const there = (explanation?.hedged ?? []).flatMap((index) => evidence[index]?.publisher ?? []);
  return [...(hedged ? [t('card_hedged_here')] : []), ...new Set(there)];
}

/** The first of many names, and how many others there are: each stands beside its sentence anyway. */
function inShort(names: string[]): string[] {
  return names.length > NAMED
    ? [...names.slice(0, NAMED - 1), t('card_others', `${names.length - NAMED + 1}`)]
    : names;
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
