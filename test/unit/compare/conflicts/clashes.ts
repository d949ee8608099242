import { differenceOf } from '../../../../src/compare/conflicts/conflicts';
import type { ClashKind } from '../../../../src/compare/conflicts/detectors';
import { clashesOf as allClashes } from '../../../../src/compare/conflicts/placed';
import { compare } from '../../../../src/compare/signals/signals';
import type { Statement } from '../../../../src/compare/types';

/** The words of two statements that rules of some kinds put against one another, as the card shows them, believed or not. */
export function clashesOf(kinds: ClashKind[], earlier: Statement, claim: Statement): string[] {
  return allClashes(compare([earlier], claim))
    .filter(({ kind }) => kinds.includes(kind))
    .map((clash) => differenceOf(clash))
    .map(({ here, there }) => `${here} | ${there}`);
}
