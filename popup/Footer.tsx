import type { CoverageSummary } from '../src/coverage/answers';
import { t } from '../src/ui/messages';
import { Stored } from '../src/ui/Stored';
import { Switch } from '../src/ui/Switch';

interface Props {
  paused: boolean | undefined;
  stored: CoverageSummary | undefined;
  syncWaits: boolean | undefined;
  onPause(paused: boolean): void;
  onOptions(): void;
  onNotes(): void;
  onArticles(): void;
}

/** What holds for every site: the pause, what is stored, and the way to the options. */
export function Footer({ paused, stored, syncWaits, onPause, onOptions, onNotes, onArticles }: Props) {
  return (
    <footer class="footer">
      {paused !== undefined && <Switch label={t('switch_pause')} checked={paused} onChange={onPause} />}
      <div class="footer-line">
        {syncWaits && (
          <button type="button" class="button plain" onClick={onOptions}>
            {t('popup_syncWaits')}
          </button>
        )}
        <div class="muted">{stored !== undefined && <Stored summary={stored} />}</div>
        <div class="footer-links">
          <button type="button" class="button plain" onClick={onArticles}>
            {t('articles_title')}
          </button>
          <button type="button" class="button plain" onClick={onNotes}>
            {t('library_title')}
          </button>
          <button type="button" class="button plain" onClick={onOptions}>
            {t('action_options')}
          </button>
        </div>
      </div>
    </footer>
  );
}
