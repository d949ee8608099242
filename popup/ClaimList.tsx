import { ClaimSummary } from '../src/ui/ClaimSummary';
import type { ShownClaim } from '../src/ui/shown-claims';
import { useRovingFocus } from './roving-focus';

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
            <ClaimSummary claim={claim} language={language} />
          </button>
        </li>
      ))}
    </ul>
  );
}
