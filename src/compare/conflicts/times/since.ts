import { packOf } from '../../../language';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';

/** How far in front of a moment "since" may stand ("depuis le début de 2017"), in words. */
const REACH = 4;

/** True for a moment from which on something holds: "since Monday", "depuis le début de 2017". */
export function opensPeriod({ first }: Token, { analysis }: View): boolean {
  const { since } = packOf(analysis.language).numbers;
  const front = analysis.words.slice(Math.max(0, first - REACH), first);
  const comma = front.findLastIndex(({ kind }) => kind === 'punctuation');
  return front.slice(comma + 1).some(({ norm }) => since.has(norm));
}
