import { decide } from '../../src/compare/decide';
import type { Mark } from '../../src/compare/types';
import { isSameOutlet } from '../../src/compare/verdict/outlet';
import { type LabelledClaim, labelledNews } from './labelled-news';

/** What came out of a claim, what editors say, and how many claims it stands for. */
interface Marked {
  got: Mark;
  expected: Mark;
  stands: number;
}

/** What editors say of a claim; null where they do not agree. The same outlet's own words corroborate nothing. */
export function expectedMark({ statement, candidates }: LabelledClaim): Mark | null {
  const relations = candidates.map(({ relation, statement: { source } }) =>
    relation === 'supports' && isSameOutlet(source, statement.source) ? null : relation,
  );
  if (relations.includes('conflicts')) return 'contradicted';
  if (relations.includes('supports')) return 'corroborated';
  return relations.includes('doubtful') ? null : 'new';
}

function marked(claim: LabelledClaim): Marked[] {
  const { statement, candidates, kinship, article, stands } = claim;
  const expected = expectedMark(claim);
  if (!expected || candidates.length === 0) return [];
  const earlier = candidates.map((one) => one.statement);
  const { mark } = decide(statement, earlier, undefined, { kinship, article });
  return [{ got: mark, expected, stands }];
}

/** The share of some claims, by what they stand for, that are marked as editors do. */
function shareRight(claims: Marked[]): number {
  const sum = (some: Marked[]) => some.reduce((total, { stands }) => total + stands, 0);
  return claims.length === 0 ? 0 : sum(claims.filter(({ got, expected }) => got === expected)) / sum(claims);
}

function figuresOf(name: string, claims: Marked[]): Record<string, number> {
  return Object.fromEntries(
    (['corroborated', 'contradicted'] as const).flatMap((mark) => [
      [`${name} ${mark} precision`, shareRight(claims.filter(({ got }) => got === mark))],
      [`${name} ${mark} recall`, shareRight(claims.filter(({ expected }) => expected === mark))],
    ]),
  );
}

/** How real news is marked that editors have read and nothing was learnt from; no figures where it is missing. */
export async function labelledFigures(): Promise<Record<string, number>> {
  const claims = await labelledNews('held out');
  if (claims.length === 0) return {};
  const articles = claims.filter(({ set }) => set === 'articles-2016-2020.fr');
  return {
    ...figuresOf('labelled news', claims.flatMap(marked)),
    ...figuresOf('labelled news, French articles', articles.flatMap(marked)),
  };
}
