import { useState } from 'preact/hooks';
import type { Verdict } from '../../src/compare/types';
import { plural, t } from '../../src/ui/messages';
import { excerpt, type Stretch } from './emphasis';
import { sentenceUrl } from './text-fragment';
import { dayOf, inOrder } from './words';

/** Evidence shown at first; the rest is folded. */
const SHOWN = 3;

/** The earlier sentences a verdict stands on, each with its outlet, its day and the way to it. */
export function EvidenceList({ verdict }: { verdict: Verdict }) {
  const [unfolded, setUnfolded] = useState(false);
  const all = inOrder(verdict.evidence);
  const shown = unfolded ? all : all.slice(0, SHOWN);
  const mixed = new Set(all.map(({ item }) => item.relation)).size > 1;
  return (
    <>
      <ul>
        {shown.map(({ item, index }) => (
          <li key={index} class={item.relation}>
            {mixed && <p class="label">{t(`card_${item.relation}`)}</p>}
            <Words
              lang={item.language}
              stretches={excerpt(
                item.text,
                verdict.differences
                  .filter(({ evidence }) => evidence === index)
                  .map(({ thereSpan }) => thereSpan),
              )}
            />
            <SourceLine
              url={item.url}
              text={item.text}
              publisher={item.publisher}
              publishedAt={item.publishedAt}
            />
          </li>
        ))}
      </ul>
      {all.length > shown.length && (
        <button type="button" class="more" onClick={() => setUnfolded(true)}>
          {plural('card_more', all.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** A quoted text; the differing words stand out by weight and ground. */
export function Words({ lang, stretches }: { lang: string; stretches: Stretch[] }) {
  return (
    <blockquote lang={lang} dir="auto">
      {stretches.map(({ text, strong }) => (strong ? <strong>{text}</strong> : text))}
    </blockquote>
  );
}

interface SourceLineProps {
  url: string;
  text: string;
  publisher: string;
  publishedAt: string | null;
}

function SourceLine({ url, text, publisher, publishedAt }: SourceLineProps) {
  const href = sentenceUrl(url, text);
  const day = dayOf(publishedAt);
  return (
    <p class="source">
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" title={t('card_open')}>
          {publisher}
          <Arrow />
        </a>
      ) : (
        <span>{publisher}</span>
      )}
      {day && <time dateTime={publishedAt ?? ''}>{day}</time>}
    </p>
  );
}

function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4.5 3h4.5v4.5M9 3 3.5 8.5" />
    </svg>
  );
}
