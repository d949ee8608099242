import type { Verdict } from '../../src/compare/types';
import type { ErrorCode } from '../../src/errors';
import type { ArticleHead, MarkedClaim } from '../../src/messages';
import { t } from '../../src/ui/messages';
import { signs } from '../../src/ui/signs';
import { excerpt } from './emphasis';
import { EvidenceList, Words } from './evidence-list';
import { reasonsOf } from './reasons';
import { Shown } from './shown';
import { meaningOf, qualifiersToTell, qualifierWords } from './words';

/** Longest text shown of the claim, in UTF-16 code units: all of it stands beside the card, what it conflicts with does not. */
const HERE = 100;

/** Id of what tells why the mark was given. */
export const WHY = 'why';

export interface CardProps {
  claim: MarkedClaim;
  verdict: Verdict;
  article: ArticleHead;
  /** Place among the claims of the article, from 1. */
  position: { index: number; count: number };
  /** What kept the reader's last word on the mark from being stored. */
  error: ErrorCode | null;
  onDismiss(dismissed: boolean): void;
  /** Null where no note can be kept. */
  onAnnotate: (() => void) | null;
  onClose(): void;
}

/** The card of one claim: its mark in words, the evidence, the differing words on both sides. */
export function Card(props: CardProps) {
  const { claim, verdict, article } = props;
  if (claim.dismissed) return <Dismissed {...props} />;
  const differing = verdict.differences.map(({ hereSpan }) => hereSpan);
  return (
    <>
      <Heading {...props} />
      <div class="body">
        <div id={WHY}>
          <Meaning {...props} />
        </div>
        {differing.length > 0 && (
          <section class="here">
            <p class="label">
              <Shown text={t('card_here')} />
            </p>
            <Words lang={article.language} stretches={excerpt(claim.text, differing, HERE)} />
          </section>
        )}
        <EvidenceList verdict={verdict} />
      </div>
      <div class="foot">
        <button type="button" onClick={() => props.onDismiss(true)}>
          <Shown text={t('card_wrong')} />
        </button>
        {props.onAnnotate && (
          <button type="button" onClick={props.onAnnotate}>
            <Shown text={t('card_annotate')} />
          </button>
        )}
        <Failure error={props.error} />
      </div>
    </>
  );
}

function Heading({ verdict, position, onClose }: CardProps) {
  return (
    <div class="head">
      <svg class="sign" viewBox="0 0 14 14" aria-hidden="true">
        <path d={signs[verdict.mark]} />
      </svg>
      <h2>
        <Shown text={t(`mark_${verdict.mark}`)} />
      </h2>
      <span class="position">
        <Shown text={t('card_position', `${position.index}`, `${position.count}`)} />
      </span>
      <button type="button" class="close" aria-label={t('card_close')} onClick={onClose}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
        </svg>
      </button>
    </div>
  );
}

/** What the mark means here: why it was given, or where there is nothing to tell its meaning in general. */
function Meaning({ claim, verdict, article }: CardProps) {
  const reasons = reasonsOf(claim.text, verdict);
  const meaning = reasons.length > 0 ? null : meaningOf(verdict);
  const qualifiers = qualifiersToTell(verdict);
  return (
    <>
      {meaning && (
        <p class="meaning">
          <Shown text={meaning} />
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason} class="reason">
          <Shown text={reason} />
        </p>
      ))}
      {qualifiers.length > 0 && (
        <ul class="qualifiers">
          {qualifiers.map((qualifier) => (
            <li key={qualifier}>
              <Shown text={qualifierWords(qualifier, claim, verdict, article.publishedAt)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Dismissed({ error, onDismiss, onClose }: CardProps) {
  return (
    <div class="body dismissed">
      <p>
        <Shown text={t('card_dismissed')} />
      </p>
      <div class="choices">
        <button type="button" onClick={() => onDismiss(false)}>
          <Shown text={t('card_undo')} />
        </button>
        <button type="button" onClick={onClose}>
          <Shown text={t('card_close')} />
        </button>
      </div>
      <Failure error={error} />
    </div>
  );
}

function Failure({ error }: { error: ErrorCode | null }) {
  return error ? (
    <p class="failure" role="alert">
      <Shown text={t(`error_${error}`)} />
    </p>
  ) : null;
}
