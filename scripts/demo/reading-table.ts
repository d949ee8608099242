import type { Mark } from '../../src/compare/types';
import type { MarkedClaim, PageState } from '../../src/messages';
import type { SamplePage } from '../../test/pages/load';

const MARKS: readonly Mark[] = ['new', 'corroborated', 'contradicted'];

/** Width of the names of outlets, with what parts them from the counts. */
const NAMES = 26;

/** What to know of a page whose outlet was read before. */
const remarks: Partial<Record<SamplePage['kind'], string>> = {
  variant: '   (the same article at another address)',
  rereading: '   (a later version)',
};

/** Lines about one page: its counts, then each contradicted claim with the words that differ. */
export function readingLines(page: SamplePage, state: PageState): string {
  const name = `  ${page.publisher.padEnd(NAMES)}`;
  if (state.phase === 'failed') return `${name}failed: ${state.error}`;
  if (state.phase !== 'read') return `${name}no article (${page.kind})`;
  const { claims, languageSupported } = state.reading;
  if (!languageSupported)
    return `${name}${count(claims)} claims, not compared: no language pack for ${page.language}`;
  const counts = MARKS.map((mark) => `${count(claims, mark)} ${mark}`).join('   ');
  const contradicted = claims.filter(({ verdict }) => verdict?.mark === 'contradicted');
  const remark = remarks[page.kind] ?? '';
  return [`${name}${count(claims)} claims   ${counts}${remark}`, ...contradicted.flatMap(claimLines)].join(
    '\n',
  );
}

function count(claims: readonly MarkedClaim[], mark?: Mark): string {
  const counted = mark ? claims.filter(({ verdict }) => verdict?.mark === mark) : claims;
  return String(counted.length).padStart(2);
}

function claimLines({ text, verdict }: MarkedClaim): string[] {
  const differences = verdict?.differences ?? [];
  const differing = differences.map(
    ({ kind, here, there, evidence }) =>
      `        ${kind}: ${here} / ${there} (${verdict?.evidence[evidence]?.publisher ?? ''})`,
  );
  // An outlet may say the same words in several sentences.
  return [`      ${text}`, ...new Set(differing)];
}
