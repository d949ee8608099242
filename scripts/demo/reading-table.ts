import type { Mark } from '../../src/compare/types';
import type { MarkedClaim, PageState } from '../../src/messages';
import type { SamplePage } from '../../test/pages/load';

const MARKS: readonly Mark[] = ['new', 'corroborated', 'contradicted'];

/** Lines about one page: its counts, then each contradicted claim with the words that differ. */
export function readingLines(page: SamplePage, state: PageState): string {
  const name = `  ${page.publisher.padEnd(24)}`;
  if (state.phase === 'failed') return `${name}failed: ${state.error}`;
  if (state.phase !== 'read') return `${name}no article (${page.kind})`;
  const { claims, languageSupported } = state.reading;
  if (!languageSupported)
    return `${name}${count(claims)} claims, not compared: no language pack for ${page.language}`;
  const counts = MARKS.map((mark) => `${count(claims, mark)} ${mark}`).join('   ');
  const contradicted = claims.filter(({ verdict }) => verdict?.mark === 'contradicted');
  return [`${name}${count(claims)} claims   ${counts}`, ...contradicted.flatMap(claimLines)].join('\n');
}

function count(claims: readonly MarkedClaim[], mark?: Mark): string {
  const counted = mark ? claims.filter(({ verdict }) => verdict?.mark === mark) : claims;
  return String(counted.length).padStart(2);
}

function claimLines({ text, verdict }: MarkedClaim): string[] {
  const differences = verdict?.differences ?? [];
  return [
    `      ${text}`,
    ...differences.map(
      ({ kind, here, there, evidence }) =>
        `        ${kind}: ${here} / ${there} (${verdict?.evidence[evidence]?.publisher ?? ''})`,
    ),
  ];
}
