import { differenceOf } from '../../../../src/compare/conflicts/conflicts';
import {
  type WeighedClash,
  weighedClashes,
} from '../../../../src/compare/conflicts/weighing/weighed-clashes';
import { compare } from '../../../../src/compare/signals/signals';
import type { Statement } from '../../../../src/compare/types';

/** The words of two statements that rules of some kinds put against one another, as the card shows them, believed or not. */
export function clashesOf(kinds: WeighedClash['kind'][], earlier: Statement, claim: Statement): string[] {
  return weighedClashes(compare([earlier], claim))
    .filter(({ kind }) => kinds.includes(kind))
    .map((clash) => differenceOf(clash))
    .map(({ here, there }) => `${here} | ${there}`);
}
