import { expect, test } from 'vitest';
import { align } from '../../../../../src/compare/align/align';
import { topicShares } from '../../../../../src/compare/conflicts/weighing/topic';
import { wholeView } from '../../../../../src/compare/statement/view';
import type { Statement } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

function topicOf(claim: Statement, here: string, earlier: Statement, there: string) {
  const alignment = align(wholeView(claim), wholeView(earlier));
  const at = ({ tokens }: typeof alignment.here, norm: string) =>
    tokens.filter((token) => token.norm === norm);
  return topicShares(alignment, { here: at(alignment.here, here), there: at(alignment.there, there) });
}

test('what two differing words are said of stands in front of them', () => {
  const shares = topicOf(
    dit('À Sète, le tribunal du port a rouvert lundi.'),
    'rouvert',
    said('The court of the port of Sète, built in 1890, stays closed.'),
    'closed',
  );
  expect(shares.topicHere).toBeGreaterThan(0.5);
  expect(shares.topicThere).toBeGreaterThan(0.3);
});

test('words that stand behind them say nothing of that', () => {
  const shares = topicOf(
    said('The minister backed the covered market.'),
    'backed',
    said('The covered market was opposed by traders.'),
    'opposed',
  );
  expect(shares).toEqual({ topicHere: 0, topicThere: 0 });
});

test('nothing stands in front of what comes first', () => {
  const shares = topicOf(said('Nobody died.'), 'nobody', said('Nobody died.'), 'nobody');
  expect(shares).toEqual({ topicHere: 0, topicThere: 0 });
});
