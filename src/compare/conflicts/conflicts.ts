import type { Analysis, Span } from '../../language/types';
import { clashOf, linearClashOf } from '../model/score';
import type { Token } from '../statement/tokens';
import type { View } from '../statement/view';
import type { Difference, DifferenceKind } from '../types';
import type { PlacedClash } from './placed';
import type { WeighedClash } from './weighing/in-pair';

/** Words of two statements that cannot be true together, and how sure that is. */
export interface Conflict extends Omit<Difference, 'evidence'> {
  /** From 0 to 1. */
  strength: number;
}

function kindOf({ kind, here }: PlacedClash): DifferenceKind {
  if (kind === 'quantity') return here[0]?.quantity?.unit === 'second' ? 'duration' : 'number';
  if (kind === 'alternative') return 'antonym';
  if (kind === 'none' || kind === 'unanimity') return 'quantifier';
  if (kind === 'reversal') return 'role';
  if (kind === 'first') return 'polarity';
  return kind === 'contrast' || kind === 'modality' ? 'polarity' : kind;
}

function span(tokens: Token[], { analysis, offset }: View): { text: string; start: number; end: number } {
  const first = Math.min(...tokens.map((token) => token.start));
  const last = Math.max(...tokens.map((token) => token.end));
  const { start, end } = withPartners({ start: first, end: last }, analysis);
  return { text: analysis.text.slice(start, end), start: start + offset, end: end + offset };
}

/** Takes in a quotation mark beside a stretch that has its partner: "cannot “confirm”", not "cannot “confirm". */
function withPartners({ start, end }: Span, { text, quotes }: Analysis): Span {
  const after = quotes.some((quote) => start < quote.start && quote.start < end && quote.end === end);
  const before = quotes.some((quote) => quote.start === start && start < quote.end && quote.end < end);
  return {
    start: start - (before ? (/[«»“”„‹›"]\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0) : 0),
    end: end + (after ? (/^\s*[«»“”„‹›"]/u.exec(text.slice(end))?.[0].length ?? 0) : 0),
  };
}

/** A clash as the difference that readers are shown. */
export function differenceOf(clash: PlacedClash): Omit<Difference, 'evidence'> {
  const [here, there] = [span(clash.here, clash.alignment.here), span(clash.there, clash.alignment.there)];
  return {
    kind: kindOf(clash),
    here: here.text,
    there: there.text,
    hereSpan: { start: here.start, end: here.end },
    thereSpan: { start: there.start, end: there.end },
  };
}

/** A clash as the conflict it may be. */
export function conflictOf(clash: WeighedClash): Conflict {
  return { ...differenceOf(clash), strength: clashOf(clash.signals) };
}

/**
 * The clashes of a comparison as conflicts. Those that the logistic model is surest of come first: of two clashes of one
 * statement, of which the trees are as sure, it tells which names the words in dispute.
 */
export function conflicts(clashes: WeighedClash[]): Conflict[] {
  return clashes
    .map((clash) => ({ clash, rank: linearClashOf(clash.signals) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ clash }) => conflictOf(clash));
}
