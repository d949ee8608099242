import { field } from '../../field';
import { tidyTags } from '../tags';
import type { Annotation } from '../types';
import { listAt, textAt } from './fields';
import { idFor } from './identity';
import { dateOf, passageOf, textsAt, webAddress } from './parts';
import { BadItem } from './problem';

/** Where Hypothesis shows an annotation: the address that names it. */
const ADDRESS = 'https://hypothes.is/a/';

/**
 * Reads an annotation of Hypothesis's JSON export. Its text is Markdown as ours is. Its address and quote are those of
 * the page; a position counts that page's text, so it is only a hint here, as ever.
 * @throws {BadItem} where it cannot be used: a reply, a note on a whole page
 */
export async function fromHypothesis(item: unknown): Promise<Annotation> {
  const name = textAt(item, 'id');
  const created = dateOf(field(item, 'created'), '');
  if (name === undefined || created === '') throw new BadItem('notAnnotation');
  if (listAt(item, 'references').length > 0) throw new BadItem('isReply');
  const [target] = listAt(item, 'target');
  const url = webAddress(textAt(item, 'uri') ?? textAt(target, 'source'));
  return {
    id: await idFor(`${ADDRESS}${name}`),
    target: {
      url,
      title: textsAt(field(item, 'document'), 'title')[0] ?? url,
      publisher: new URL(url).hostname,
      ...passageOf(listAt(target, 'selector')),
    },
    note: textAt(item, 'text') ?? '',
    tags: tidyTags(textsAt(item, 'tags')),
    colour: 'yellow',
    verdict: null,
    created,
    modified: dateOf(field(item, 'updated'), created),
  };
}
