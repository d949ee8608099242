import { useState } from 'preact/hooks';
import type { ArticleFilter, ArticlePlace, Stretch } from '../../../coverage/answers';
import { MOST_FORGOTTEN } from '../../../messages';
import { formatNumber, plural, t } from '../../../ui/messages';
import { TroubleNotice } from '../../../ui/TroubleNotice';
import { takeFocus } from '../../../ui/take-focus';
import { useAttempt } from '../../../ui/use-attempt';
import { AskFirst } from '../../AskFirst';
import type { LibraryPort } from '../port';

interface Props {
  port: LibraryPort;
  filter: ArticleFilter;
  /** None matches: there is nothing to forget, but what was forgotten is still said. */
  empty: boolean;
  /** Some are gone. */
  onForgotten(): void;
}

/** Forgets all articles that match; how many these are is said first, and it is those that go. */
export function ForgetAll({ port, filter, empty, onForgotten }: Props) {
  const [urls, setUrls] = useState<string[] | null>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const { trouble, attempt } = useAttempt();
  const running = progress !== null && progress.done < progress.of;

  async function count(): Promise<void> {
    setProgress(null);
    setUrls(null);
    const found: string[] = [];
    let after: ArticlePlace | null = null;
    do {
      const answer: Stretch<string> = await port.ask('coverage.addresses', { filter, after });
      found.push(...answer.items);
      after = answer.next;
    } while (after !== null);
    setUrls(found);
  }

  async function forget(all: string[]): Promise<void> {
    try {
      for (let done = 0; done < all.length; done += MOST_FORGOTTEN) {
        setProgress({ done, of: all.length });
        await port.ask('coverage.forget', { urls: all.slice(done, done + MOST_FORGOTTEN) });
      }
      setProgress({ done: all.length, of: all.length });
    } catch (error) {
      setProgress(null);
      throw error;
    } finally {
      onForgotten();
    }
  }

  const answers = urls?.length
    ? [{ label: t('articles_forgetConfirm'), grave: true, act: () => void attempt(() => forget(urls)) }]
    : [];
  return (
    <>
      {!empty && (
        <AskFirst
          label={t('articles_forgetAll')}
          question={t('articles_forgetAll_question')}
          disabled={running}
          onAsk={() => void attempt(count)}
          answers={answers}
        >
          <p role="status">{urls ? plural('articles_counted', urls.length) : t('articles_counting')}</p>
        </AskFirst>
      )}
      <TroubleNotice trouble={trouble} />
      <p role="status">
        {running && t('articles_forgetting', formatNumber(progress.done), formatNumber(progress.of))}
      </p>
      {progress && !running && (
        <p role="status" tabIndex={-1} ref={takeFocus}>
          {plural('articles_forgottenAll', progress.of)}
        </p>
      )}
    </>
  );
}
