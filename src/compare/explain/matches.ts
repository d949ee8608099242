import { type Alignment, align, type Pair } from '../align/align';
import { ALIKE } from '../align/similarity';
import { isRole } from '../lexicon/roles';
import type { Token } from '../statement/tokens';
import { sentenceViews, type View, wholeView } from '../statement/view';
import type { Match, MatchKind, Statement } from '../types';

/** Words of meaning in one stretch that is shown as a whole; a name is never cut. */
const LONGEST = 3;
/** Words of grammar that may stand between them ("the mayor [of the] town"). */
const GAP = 2;

/** What a match tells of its words' weight: a reader sees at a glance that two names are one, less so two near-synonyms. */
const TELLING: Partial<Record<MatchKind, number>> = { synonym: 0.6 };

/** Words side by side, and how much they tell. */
export interface Stretch extends Match {
  weight: number;
}

function kindOf({ here, there, value }: Pair, language: string): MatchKind {
  if (here.quantity) return 'number';
  if (here.moment) return 'date';
  if (here.name) return here.name.kind === 'place' ? 'place' : 'name';
  if (here.lemma === there.lemma && value === 1) return isRole(here.lemma, language) ? 'role' : 'same';
  return 'synonym';
}

/** True for the noun that a figure counts: it is a token of its own inside the figure's. */
function isCounted(token: Token, { tokens }: View): boolean {
  return tokens.some(
    (other) => other !== token && other.quantity && other.first <= token.first && token.first < other.last,
  );
}

/** True where both words follow those before at once: the same stretch goes on on both sides. */
function goesOn(before: Pair, next: Pair, { here, there }: Alignment): boolean {
  const near = (view: View, one: Token, other: Token) =>
    other.first >= one.last &&
    other.first - one.last <= GAP &&
    view.analysis.words.slice(one.last, other.first).every((word) => word.stop);
  return near(here, before.here, next.here) && near(there, before.there, next.there);
}

function sameName(before: Pair | undefined, { here }: Pair): boolean {
  return here.name !== null && before?.here.name === here.name;
}

function stretchOf(pairs: Pair[], { here, there }: Alignment): Stretch | null {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const span = (view: View, from: Token, to: Token) => ({
    text: view.analysis.text.slice(from.start, to.end),
    span: { start: from.start + view.offset, end: to.end + view.offset },
  });
  const [mine, theirs] = [span(here, first.here, last.here), span(there, first.there, last.there)];
  const kinds = pairs.map((pair) => kindOf(pair, here.analysis.language));
  return {
    kind: kinds.find((kind) => kind !== 'same') ?? 'same',
    here: mine.text,
    there: theirs.text,
    hereSpan: mine.span,
    thereSpan: theirs.span,
    weight: pairs.reduce((sum, pair, at) => sum + pair.here.weight * (TELLING[kinds[at] ?? 'same'] ?? 1), 0),
  };
}

/** The words that two sentences have in common, neighbours taken together, in the order of the first. */
function stretches(alignment: Alignment): Stretch[] {
  const groups: Pair[][] = [];
  for (const pair of alignment.pairs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      pair.value < ALIKE ||
      pair.opposed ||
      pair.here.negated !== pair.there.negated ||
      isCounted(pair.here, alignment.here)
    )
      continue;
    const isOpen = group !== undefined && (group.length < LONGEST || sameName(before, pair));
    if (isOpen && before && goesOn(before, pair, alignment)) group.push(pair);
    else groups.push([pair]);
  }
  return groups.flatMap((group) => stretchOf(group, alignment) ?? []);
}

/** The words that a claim and an earlier statement have in common, in the order of the claim. */
export function matchesOf(statement: Statement, earlier: Statement): Stretch[] {
  const here = wholeView(statement);
  const shared = sentenceViews(earlier).map((there) => stretches(align(here, there)));
  const weigh = (all: Stretch[]) => all.reduce((sum, { weight }) => sum + weight, 0);
  return shared.sort((a, b) => weigh(b) - weigh(a))[0] ?? [];
}
