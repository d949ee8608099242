import type { Mark } from '../src/compare/types';
import { Sign } from '../src/ui/MarkBadge';
import { marks } from '../src/ui/marks';
import { formatNumber, plural, t } from '../src/ui/messages';
import type { Filter } from './filter';

interface Props {
  counts: Record<Mark, number>;
  chosen: Filter['mark'];
  onChoose(mark: Filter['mark']): void;
}

/** The number of claims under each mark; choosing one lists these claims only. */
export function MarkFilter({ counts, chosen, onChoose }: Props) {
  const all = marks.reduce((sum, mark) => sum + counts[mark], 0);
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{t('filter_legend')}</legend>
      {(['all', ...marks] as const).map((mark) => {
        const count = mark === 'all' ? all : counts[mark];
        return (
          <label key={mark} class="tile" data-mark={mark}>
            <input
              type="radio"
              name="mark"
              class="visually-hidden"
              checked={mark === chosen}
              onChange={() => onChoose(mark)}
            />
            <span class="tile-count">
              {formatNumber(count)} {mark !== 'all' && <Sign mark={mark} />}
            </span>
            <span class="tile-name">{plural(`count_${mark}`, count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
