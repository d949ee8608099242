import { MarkBadge } from '../../ui/MarkBadge';
import { markMeaning, marks } from '../../ui/marks';
import { t } from '../../ui/messages';

/** The three marks and what they mean. */
export function Legend() {
  return (
    <section class="card">
      <h2>{t('welcome_marks_title')}</h2>
      <dl class="legend">
        {marks.map((mark) => (
          <div key={mark} class="legend-entry">
            <dt>
              <MarkBadge mark={mark} />
            </dt>
            <dd>{markMeaning(mark)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
