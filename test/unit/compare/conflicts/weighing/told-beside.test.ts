import { describe, expect, test } from 'vitest';
import { clashesInPair } from '../../../../../src/compare/conflicts/weighing/in-pair';
import { inOne } from '../../../../../src/compare/model/told';
import { compare } from '../../../../../src/compare/signals/signals';
import { frontsOf } from '../../../../../src/compare/statement/front';
import { rivalIn } from '../../../../../src/compare/surroundings/overlap';
import type { Statement, Surroundings } from '../../../../../src/compare/types';
import { dit, said } from '../../statements';

const paper = { url: 'https://paper.example/ferry' };
const agency = { url: 'https://agency.example/ferry' };
const third = { url: 'https://third.example/ferry' };

/** The signals of the first clash of a kind. */
function signalsOf(kind: string, premise: Statement, hypothesis: Statement, surroundings: Surroundings) {
  const comparison = compare([premise], hypothesis, surroundings);
  const found = clashesInPair(comparison, premise, surroundings.candidates).find(
    (clash) => clash.kind === kind,
  );
  return inOne(found?.signals ?? []);
}

describe('what is told beside a clash', () => {
  const premise = said('The ferry carried 340 passengers to Calais.', agency);
  const hypothesis = said('The ferry carried 210 passengers to Dover.', paper);
  const candidates = [premise];
  const alone = signalsOf('quantity', premise, hypothesis, { candidates, article: [hypothesis] });

  test('nothing, where both stand alone', () => {
    expect(alone).toMatchObject({ toldHere: 0, toldThere: 0, toldElsewhere: 0, rival: 0 });
  });

  test('the article in hand gives the other figure of the same, in another sentence', () => {
    const own = said('On its way to Calais the ferry had carried 340 passengers.', paper);
    const signals = signalsOf('quantity', premise, hypothesis, { candidates, article: [hypothesis, own] });
    expect(signals.toldHere).toBeGreaterThan(0.8);
    expect(signals.rival).toBeGreaterThan(0.8);
    expect(signals).toMatchObject({ toldThere: 0, toldElsewhere: 0 });
  });

  test('the earlier article says in another sentence what this one does', () => {
    const built = said('The ferry was built in Calais.', agency);
    const rebuilt = said('In Dover the ferry was built anew.', agency);
    const claim = said('The ferry was built in Dover.', paper);
    const signals = signalsOf('place', built, claim, { candidates: [built, rebuilt], article: [claim] });
    expect(signals.toldThere).toBeGreaterThan(0.8);
    expect(signals).toMatchObject({ toldHere: 0, toldElsewhere: 0 });
  });

  test('a further article says what this one does', () => {
    const other = dit('Le ferry de Douvres transportait 210 passagers.', third);
    const surroundings = { candidates: [premise, other], article: [hypothesis] };
    const signals = signalsOf('quantity', premise, hypothesis, surroundings);
    expect(signals.toldElsewhere).toBeGreaterThan(0.5);
    expect(signals).toMatchObject({ toldHere: 0, toldThere: 0 });
  });

  test('a sentence with another figure tells nothing of it', () => {
    const other = said('The ferry to Dover carried 95 passengers.', third);
    const surroundings = { candidates: [premise, other], article: [hypothesis] };
    expect(signalsOf('quantity', premise, hypothesis, surroundings).toldElsewhere).toBe(0);
  });
});

test('what is denied is not said', () => {
  const premise = said('The mayor resigned over the bridge.', agency);
  const hypothesis = said('The mayor has not resigned over the bridge.', paper);
  const toldHere = (own: Statement) =>
    signalsOf('polarity', premise, hypothesis, { candidates: [premise], article: [hypothesis, own] })
      .toldHere;
  expect(toldHere(said('The mayor of the bridge town never resigned.', paper))).toBe(0);
  expect(toldHere(said('The mayor, who did not deny it, resigned over the bridge.', paper))).toBe(0);
  expect(toldHere(said('The first mayor resigned over the bridge in 1990.', paper))).toBeGreaterThan(0.5);
});

test('the front of a sentence is no other sentence of its article', () => {
  const sentence = said(
    'The ferry to Dover carried 210 passengers, the harbour master of Calais said.',
    paper,
  );
  const premise = said('The ferry to Dover carried 340 passengers.', agency);
  const article = [sentence, said('The harbour master thanked the crew.', paper)];
  const front = frontsOf(sentence)[0]?.statement;
  if (!front) throw new Error('no front');
  expect(rivalIn(article, premise, front)).toBe(rivalIn(article, premise, sentence));
});
