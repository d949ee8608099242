import { MarkBadge } from '../src/ui/MarkBadge';
import { t } from '../src/ui/messages';
import { useRovingFocus } from './roving-focus';
import type { ShownClaim, ShownDifference } from './view';

/** Differences shown under one claim: its card on the page shows them all. */
const MOST_DIFFERENCES = 2;

export interface ClaimListProps {
  /** What a screen reader calls the list. */
  label: string;
  claims: ShownClaim[];
  /** Language of the article, for screen readers. */
  language: string;
  onShow(claimId: string): void;
}

/** A list to walk with the arrow keys; choosing a claim shows it on its page. */
export function ClaimList({ label, claims, language, onShow }: ClaimListProps) {
  const { current, listProps } = useRovingFocus(claims.length);
  return (
    <ul class="claims" aria-label={label} {...listProps}>
      {claims.map((claim, index) => (
        <li key={claim.id}>
          <button
            type="button"
            class="claim"
            tabIndex={index === current ? 0 : -1}
            onClick={() => onShow(claim.id)}
          >
            <MarkBadge mark={claim.mark} />
            <span class="claim-text" lang={language} dir="auto">
              {claim.text}
            </span>
            {claim.outlets.length > 0 && (
              <span class="muted small" dir="auto">
                {claim.outlets.join(' · ')}
              </span>
            )}
            {claim.differences.slice(0, MOST_DIFFERENCES).map((difference) => (
              <DifferenceLine key={`${difference.here}\n${difference.there}`} {...difference} />
            ))}
          </button>
        </li>
      ))}
    </ul>
  );
}

function DifferenceLine({ here, there, outlets }: ShownDifference) {
  return (
    <span class="difference">
      <span>
        <span class="muted">{t('difference_here')}</span> <b dir="auto">{here}</b>
      </span>{' '}
      <span>
        <span class="muted" dir="auto">
          {outlets.join(' · ')}
        </span>{' '}
        <b dir="auto">{there}</b>
      </span>
    </span>
  );
}
