import type { CrossreadDatabase } from '../../coverage/database';
import type { StoredArticle } from '../../coverage/types';
import { ELSEWHERE, fileOf } from './places';
import { placing } from './placing';

/** Readings up to then, epoch ms, were removed here. */
export async function removedUpTo({ device }: CrossreadDatabase): Promise<number> {
  return (await device.get('device'))?.removedUpTo ?? -1;
}

/** Notes that another device's file has the very reading that is here, so that this one need not send it. */
export async function noteElsewhere(
  database: CrossreadDatabase,
  { url, readAt }: Pick<StoredArticle, 'url' | 'readAt'>,
): Promise<void> {
  await placing(database, async () => {
    const here = await database.articles.get(url);
    if (here?.readAt === readAt && fileOf(here.place) === null) {
      await database.articles.update(url, { place: ELSEWHERE });
    }
  });
}
