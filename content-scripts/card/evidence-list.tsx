import { Component, type JSX } from 'preact';
import { sentenceUrl } from '../../src/article/text-fragment';
import type { Evidence, NearStatement, Verdict } from '../../src/compare/types';
import type { Span } from '../../src/language/types';
import { plural, t } from '../../src/ui/messages';
import { excerpt, type Stretch } from './emphasis';
import { sourcesWords } from './reasons';
import { directionOf, Shown } from './shown';
import { dayOf, type IndexedEvidence, inOrder, qualifiersOfSupport } from './words';

/** Evidence shown at first; the rest is folded. */
const SHOWN = 3;

/**
 * The earlier sentences a verdict stands on, each with its outlet, its day and the way to it. A class, because hooks
 * for this one state would add 2 kB to what every page loads.
 */
export class EvidenceList extends Component<{ verdict: Verdict }, { unfolded: boolean }> {
  override state = { unfolded: false };

  override render(): JSX.Element {
    const { verdict } = this.props;
    const all = inOrder(verdict.evidence);
    const shown = this.state.unfolded ? all : all.slice(0, SHOWN);
    return (
      <>
        {(['conflicts', 'supports'] as const).map((relation) => (
          <Group
            key={relation}
            label={groupLabel(relation, verdict)}
            notes={
              relation === 'supports' ? qualifiersOfSupport(verdict).map((name) => t(`card_${name}`)) : []
            }
            verdict={verdict}
            evidence={shown.filter(({ item }) => item.relation === relation)}
          />
        ))}
        {all.length > shown.length && (
          <button type="button" class="more" onClick={(event) => this.unfold(event.currentTarget)}>
            <Shown text={plural('card_more', all.length - shown.length)} />
          </button>
        )}
        <Nearest verdict={verdict} />
      </>
    );
  }

  /** Shows the rest, and puts the focus, which would go with the button, on the first of it. */
  private unfold({ parentElement }: HTMLElement): void {
    this.setState({ unfolded: true }, () => parentElement?.querySelectorAll('a')[SHOWN]?.focus());
  }
}

/** Where there is no evidence: what was read before and comes nearest, said to be no evidence. */
function Nearest({ verdict }: { verdict: Verdict }) {
  const [item] = verdict.explanation?.nearest ?? [];
  return item ? (
    <section>
      <p class="label">
        <Shown text={t('card_nearest')} />
      </p>
      <Words lang={item.language} stretches={excerpt(item.text, [])} />
      <SourceLine {...item} />
    </section>
  ) : null;
}

function groupLabel(relation: Evidence['relation'], verdict: Verdict): string {
  if (relation === 'conflicts') return t('card_conflicts');
  const label = t(verdict.mark === 'contradicted' ? 'card_supports_too' : 'card_supports');
  const sources = sourcesWords(verdict);
  return sources ? `${label} · ${sources}` : label;
}

interface GroupProps {
  label: string;
  /** What is to be said of all of it. */
  notes: string[];
  verdict: Verdict;
  evidence: IndexedEvidence[];
}

function Group({ label, notes, verdict, evidence }: GroupProps) {
  if (evidence.length === 0) return null;
  return (
    <section>
      <p class="label">
        <Shown text={label} />
      </p>
      {notes.map((note) => (
        <p key={note} class="note">
          <Shown text={note} />
        </p>
      ))}
      <ul class="evidence">
        {evidence.map(({ item, index }) => (
          <li key={index} class={item.relation}>
            <Words lang={item.language} stretches={excerpt(item.text, differingWords(verdict, index))} />
            <SourceLine {...item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the words of one evidence stand that conflict with the claim. */
function differingWords({ differences }: Verdict, index: number): Span[] {
  return differences.filter(({ evidence }) => evidence === index).map(({ thereSpan }) => thereSpan);
}

/** A quoted text; the differing words stand out by weight and ground. */
export function Words({ lang, stretches }: { lang: string; stretches: Stretch[] }) {
  return (
    <blockquote lang={lang} dir={directionOf(stretches.map(({ text }) => text).join(''))}>
      {stretches.map(({ text, strong }, index) => (
        <Shown key={index} text={text} as={strong ? 'strong' : 'span'} />
      ))}
    </blockquote>
  );
}

function SourceLine({ url, text, publisher, publishedAt }: NearStatement) {
  const href = sentenceUrl(url, text);
  const day = dayOf(publishedAt);
  return (
    <p class="source">
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" title={t('card_open')}>
          <Shown text={publisher} />
          <Arrow />
        </a>
      ) : (
        <Shown text={publisher} />
      )}
      {day && (
        <time dateTime={publishedAt ?? ''}>
          <Shown text={day} />
        </time>
      )}
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
