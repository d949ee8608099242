import { isSameSite } from '../../article/url';
import { oncePer } from '../../once-per';
import type { Source } from '../types';

/** True where a page does not name its outlet: it goes by its host. Computed once, as reading an address takes long. */
const isUnnamed = oncePer(
  ({ publisher, url }: Source): boolean => URL.canParse(url) && new URL(url).hostname.endsWith(publisher),
);

/** True where both come from one outlet; where one is not named their sites tell. */
export function isSameOutlet(one: Source, other: Source): boolean {
  return (
    one.publisher === other.publisher ||
    ((isUnnamed(one) || isUnnamed(other)) && isSameSite(one.url, other.url))
  );
}
