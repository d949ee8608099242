import { useState } from 'preact/hooks';
import { sentenceUrl } from '../../../article/text-fragment';
import type { ListedArticle } from '../../../coverage/answers';
import type { MarkedClaim } from '../../../messages';
import { ClaimSummary } from '../../../ui/ClaimSummary';
import { Sign } from '../../../ui/MarkBadge';
import { marks } from '../../../ui/marks';
import { formatNumber, plural } from '../../../ui/messages';
import { type ShownClaim, shownClaims } from '../../../ui/shown-claims';
import { TroubleNotice } from '../../../ui/TroubleNotice';
import { useAttempt } from '../../../ui/use-attempt';

interface Props {
  article: ListedArticle;
  /** The claims that are kept of it. */
  load(): Promise<MarkedClaim[]>;
}

/** How many claims of an article had a mark that tells something; unfolded, which they are. Nothing where none had. */
export function ArticleClaims({ article, load }: Props) {
  const [claims, setClaims] = useState<ShownClaim[]>([]);
  const { trouble, attempt } = useAttempt();
  const telling = marks.filter((mark) => mark !== 'new' && article.marks[mark] > 0);
  if (telling.length === 0) return null;
  const look = async () => setClaims(shownClaims(await load()).filter(({ mark }) => mark !== 'new'));
  return (
    <details
      class="article-details"
      onToggle={({ currentTarget }) => currentTarget.open && void attempt(look)}
    >
      <summary>
        {telling.map((mark) => (
          <span key={mark} class="badge" data-mark={mark}>
            <Sign mark={mark} />
            {`${formatNumber(article.marks[mark])} ${plural(`count_${mark}`, article.marks[mark])}`}
          </span>
        ))}
      </summary>
      <TroubleNotice trouble={trouble} />
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a
              class="claim"
              href={sentenceUrl(article.url, claim.text) ?? article.url}
              target="_blank"
              rel="noopener noreferrer"
            >
              <ClaimSummary claim={claim} language={article.language} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
