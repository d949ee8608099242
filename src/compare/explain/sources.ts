import { wholeView } from '../statement/view';
import type { Sources, Statement } from '../types';
import { isSameOutlet } from '../verdict/outlet';
import { nearVerbatim } from '../verdict/wire';

function areCopies(one: Statement, other: Statement): boolean {
  return nearVerbatim(wholeView(one), wholeView(other));
}

/**
 * Counts the sources among the statements that support a claim. Each outlet counts once, the claim's own not at all.
 * Texts near-verbatim one another are one source in several copies; so are those near-verbatim the claim itself.
 */
export function sourcesOf(statement: Statement, supporting: readonly Statement[]): Sources {
  const counted: Statement[] = [];
  let copies = 0;
  let ofClaim = false;
  for (const one of supporting) {
    if ([statement, ...counted].some((other) => isSameOutlet(one.source, other.source))) continue;
    const isOfClaim = areCopies(one, statement);
    if (isOfClaim || counted.some((other) => areCopies(one, other))) copies += 1;
    ofClaim ||= isOfClaim;
    counted.push(one);
  }
  return { independent: counted.length - copies + (ofClaim ? 1 : 0), copies };
}
