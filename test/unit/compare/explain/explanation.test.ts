import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/compare/decide';
import type { Judge, Statement } from '../../../../src/compare/types';
import { dit, said } from '../statements';

const claim = said('The mayor of Hull, Ada Brook, opened the new swing bridge over the Ouse on 4 May 2026.');

function explain(statement: Statement, candidates: Statement[]) {
  const { explanation, mark } = decide(statement, candidates);
  if (!explanation) throw new Error('no explanation');
  return { mark, ...explanation };
}

describe('the words that a claim shares with its evidence', () => {
  const earlier = said('On Monday mayor Ada Brook inaugurated the new swing bridge over the Ouse.');

  test('are given with their places on both sides, in the order of the claim', () => {
    const { mark, shared } = explain(claim, [earlier]);
    expect(mark).toBe('corroborated');
    expect(shared.length).toBeGreaterThan(1);
    for (const { here, there, hereSpan, thereSpan } of shared) {
      expect(claim.claim.text.slice(hereSpan.start, hereSpan.end)).toBe(here);
      expect(earlier.claim.text.slice(thereSpan.start, thereSpan.end)).toBe(there);
    }
    const starts = shared.map(({ hereSpan }) => hereSpan.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(shared.map(({ here }) => here).join(' ')).toContain('Ada Brook');
  });

  test('leave out those that conflict', () => {
    const { mark, shared } = explain(
      dit('Le pont tournant de Gravel a coûté 42 millions d’euros au département.'),
      [dit('Le pont tournant de Gravel a coûté 58 millions d’euros au département.')],
    );
    expect(mark).toBe('contradicted');
    expect(shared.map(({ here }) => here).join(' ')).toContain('pont tournant');
    expect(shared.some(({ here }) => here.includes('42'))).toBe(false);
  });

  test('are told across languages', () => {
    const { shared } = explain(said('The Lidel factory will close in June.'), [
      dit('L’usine Lidel fermera en juin.'),
    ]);
    expect(shared).toContainEqual(
      expect.objectContaining({ kind: 'synonym', here: 'close in June', there: 'fermera en juin' }),
    );
  });
});

describe('what stands elsewhere in the place of words that differ', () => {
  const told = (words: string) => dit(`L’incendie de l’usine Solvane de Tarsac a fait ${words}, lundi.`);

  test('is told once for each figure, whatever the words', () => {
    const { mark, elsewhere } = explain(told('17 morts'), [
      told('12 morts'),
      told('douze morts'),
      told('9 morts'),
    ]);
    expect(mark).toBe('contradicted');
    expect(elsewhere).toEqual(['12 morts', '9 morts']);
  });

  test('is nothing where nothing differs', () => {
    expect(explain(told('17 morts'), [told('17 morts')]).elsewhere).toEqual([]);
  });
});

describe('sources', () => {
  const wire =
    'Three climbers were rescued by helicopter from the north face of Ben Nevis on Saturday night.';
  const own =
    'A helicopter brought three climbers to safety on Saturday night from the north face of Ben Nevis.';

  test('near-verbatim texts are one source, in copies', () => {
    expect(explain(said(wire), [said(wire), said(wire)]).sources).toEqual({ independent: 1, copies: 2 });
    expect(explain(said(own), [said(wire), said(wire)]).sources).toEqual({ independent: 1, copies: 1 });
  });

  test('each outlet counts once, the claim’s own not at all', () => {
    const twice = [said(own, { publisher: 'Glen Post' }), said(`${own} `, { publisher: 'Glen Post' })];
    expect(explain(said(wire), twice).sources).toEqual({ independent: 1, copies: 0 });
    expect(explain(said(wire, { publisher: 'Glen Post' }), twice).sources.independent).toBe(0);
  });

  test('all that support count, shown or not', () => {
    const many = Array.from({ length: 6 }, () => said(own));
    const { evidence, explanation } = decide(said(wire), many);
    expect(evidence.length).toBeLessThan(6);
    expect(explanation?.sources).toEqual({ independent: 1, copies: 5 });
  });
});

describe('what comes nearest', () => {
  const far = said('Sheep graze on the dikes all winter long.');
  const near = said('The mayor of Hull had opened the old swing bridge as well.');
  const nearer = said('The new swing bridge was painted green.');
  const judging =
    (support: Map<Statement, number>): Judge =>
    (premise) => {
      const entailment = support.get(premise) ?? 0;
      return { scores: { entailment, neutral: 1 - entailment, contradiction: 0 }, differences: [] };
    };
  const nearestBy = (support: [Statement, number][]) =>
    decide(claim, [far, near, nearer], judging(new Map(support))).explanation?.nearest;

  test('is given where there is no evidence', () => {
    const { source, claim } = nearer;
    expect(
      nearestBy([
        [near, 0.2],
        [nearer, 0.3],
      ]),
    ).toEqual([{ ...source, text: claim.text }]);
  });

  test('is left out where nothing comes near, or where there is evidence', () => {
    expect(nearestBy([[far, 0.02]])).toEqual([]);
    expect(
      nearestBy([
        [near, 0.2],
        [nearer, 0.9],
      ]),
    ).toEqual([]);
  });
});
