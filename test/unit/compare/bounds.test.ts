import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/claims/find';
import { candidateTerms } from '../../../src/compare/candidate-terms';
import { decide } from '../../../src/compare/decide';
import { said } from './statements';

const SIZE = 100_000;
const of = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length));

/** Far above what the work takes, far below what a quadratic step or a backtracking expression would. */
const PATIENCE_MS = 30_000;

/** Texts that make many words negate, report, name or count at once. */
const HOSTILE: [string, string, string][] = [
  ['fr', 'negations', of('pas ')],
  ['fr', 'openers of negations', of('ne ')],
  ['fr', 'contrasts', of('et non plutôt que ')],
  ['fr', 'conditionals', of('serait aurait ')],
  ['fr', 'speakers and quotations', of('», a dit X. « ')],
  ['fr', 'roles and names', of('le président Jean Dupont, ')],
  ['fr', 'quantifiers', of('tous certains ')],
  ['fr', 'shares', of('12 % de ')],
  ['en', 'contractions', of("don't ")],
  ['en', 'short sentences', of('. ')],
  ['en', 'initials', of('A. ')],
  ['en', 'digits alone', of('1 ')],
  ['en', 'emoji', of('👩‍👩‍👧‍👦')],
  ['en', 'mixed scripts', of('Жaπ漢 ')],
  ['en', 'dates', of('Monday 12 May ')],
  ['en', 'half surrogates', of('\ud800')],
];

describe('hostile statements', () => {
  test.each(HOSTILE)(
    'in %s are claimed and compared in bounded time: %s',
    (language, _, text) => {
      const start = performance.now();
      const { source } = said('', { language });
      const claims = findClaims({ ...source, author: null, blocks: [{ kind: 'paragraph', text }] });
      for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      expect(candidateTerms(said(text, { language })).length).toBeLessThan(1000);
      const { evidence, differences } = decide(said(text, { language }), [said(`${text}x`, { language })]);
      for (const { here, hereSpan, there, thereSpan, evidence: index } of differences) {
        expect(text.slice(hereSpan.start, hereSpan.end)).toBe(here);
        expect(evidence[index]?.text.slice(thereSpan.start, thereSpan.end)).toBe(there);
      }
      expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
    },
    60_000,
  );

  test('are compared in bounded time where hundreds of figures all differ', () => {
    const counted = (from: number) =>
      Array.from({ length: 1000 }, (_, at) => `${from + 7 * at} men of Leeds died since May`).join(' and ');
    const start = performance.now();
    expect(decide(said(counted(2000)), [said(counted(9003))]).evidence).toBeDefined();
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
  }, 60_000);

  test('are compared in bounded time where hundreds of names stand in the same place', () => {
    const told = (letter: string) =>
      Array.from({ length: 1000 }, (_, at) => `a jury led by Ann ${letter}${at} met in ${letter}ville`).join(
        '; ',
      );
    const about = { title: 'The jury of Tonnerre and its Vaubrun prize', focus: ['Tonnerre', 'Vaubrun'] };
    const start = performance.now();
    expect(decide(said(told('Ka'), about), [said(told('Zo'), about)]).evidence).toBeDefined();
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
  }, 60_000);

  test.each(['', ' ', '…', '12', '😀', '\ud800', 'a\u0000b', '«»', 'مرحبا 12 Kyiv 東京', '𝟙𝟚 ①②'])(
    'have no conflict where they say nothing: "%s"',
    (text) => {
      for (const language of ['fr', 'en']) {
        expect(decide(said(text, { language }), [said(text, { language })]).differences).toEqual([]);
        expect(decide(said(text, { language }), [said('', { language })]).mark).toBe('new');
      }
    },
  );
});
