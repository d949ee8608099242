import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare/signals/signals';
import { substanceOf } from '../../../../src/compare/signals/substance';
import { wholeView } from '../../../../src/compare/statement/view';
import { NO_SALIENCE } from '../../../../src/compare/surroundings/salience';
import { said } from '../statements';

const CLAIM = 'Mayor Ruth Calder has ordered the demolition of the harbour warehouse.';

function beside(earlier: string, claim = CLAIM) {
  return compare([said(earlier)], said(claim)).signals;
}

describe('what is said beyond names', () => {
  it('finds nothing telling in a sentence on the same person', () => {
    const person = beside('Ruth Calder was born in Oban.');
    const fact = beside('The warehouse at the harbour will be demolished, Ruth Calder said.');
    expect(person.telling).toBe(0);
    expect(fact.telling).toBeGreaterThan(2);
  });

  it('takes one word in common for chance', () => {
    expect(beside('The warehouse burned in 1987.').telling).toBe(0);
  });

  it('tells the very word from one that means the same', () => {
    const same = beside('Officials ordered the demolition of the warehouse.');
    const synonym = beside('Officials told builders to tear down the depot.');
    expect(same.literal).toBeGreaterThan(synonym.literal);
  });

  it('weighs quoted words that the earlier statement has not', () => {
    const quote = 'Ruth Calder said the warehouse was “a danger to every child in the street”.';
    expect(beside('Ruth Calder said the warehouse was “a relic”.', quote).unquoted).toBeGreaterThan(1);
    expect(beside(quote, quote).unquoted).toBe(0);
    expect(beside('Ruth Calder said little.').unquoted).toBe(0);
  });

  it('is the share of what is said beyond names that is met', () => {
    const other = beside('The harbour warehouse of Mayor Ruth Calder was painted by a school.');
    const same = beside('The demolition of the warehouse at the harbour was ordered by Ruth Calder.');
    expect(other.matter).toBeLessThan(0.7);
    expect(same.matter).toBeGreaterThan(0.8);
  });

  it('is nothing for a text without words of meaning, of which nothing is missing', () => {
    const view = wholeView(said('And so it was.'));
    const weights = NO_SALIENCE.weights(view.tokens);
    const nothing = { telling: 0, literal: 0, matter: 1, unquoted: 0 };
    expect(substanceOf({ ...view, tokens: [] }, weights, [])).toEqual(nothing);
  });
});
