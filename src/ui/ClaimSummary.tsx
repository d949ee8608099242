import { MarkBadge } from './MarkBadge';
import { t } from './messages';
import type { ShownClaim, ShownDifference } from './shown-claims';
import { withTiedSpaces } from './tied-spaces';

/** Differences shown under one claim: its card on the page shows them all. */
const MOST_DIFFERENCES = 2;

interface Props {
  claim: ShownClaim;
  /** Language of the article, for screen readers. */
  language: string;
}

/** A claim with its mark, and in short what the mark stands on. */
export function ClaimSummary({ claim, language }: Props) {
  return (
    <>
      <MarkBadge mark={claim.mark} />
      <span class="claim-text" lang={language} dir="auto">
        {withTiedSpaces(claim.text)}
      </span>
      {claim.outlets.length > 0 && (
        <span class="muted small" dir="auto">
          {claim.outlets.join(' · ')}
        </span>
      )}
      {claim.differences.slice(0, MOST_DIFFERENCES).map((difference) => (
        <DifferenceLine
          key={`${difference.here}\n${difference.there}`}
          difference={difference}
          language={language}
        />
      ))}
    </>
  );
}

function DifferenceLine({ difference, language }: { difference: ShownDifference; language: string }) {
  const { here, there, outlets } = difference;
  return (
    <span class="difference">
      <span>
        <span class="muted">{t('difference_here')}</span>{' '}
        <b lang={language} dir="auto">
          {withTiedSpaces(here)}
        </b>
      </span>{' '}
      <span>
        <span class="muted" dir="auto">
          {outlets.join(' · ')}
        </span>{' '}
        <b lang={difference.language} dir="auto">
          {withTiedSpaces(there)}
        </b>
      </span>
    </span>
  );
}
