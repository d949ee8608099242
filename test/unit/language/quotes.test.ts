import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language';

function quoted(text: string): string[] {
  return analyse(text, 'fr', null).quotes.map(({ start, end }) => text.slice(start, end));
}

describe('quotes', () => {
  it.each([
    ['Il parle d’« un pas décisif » puis se tait.', ['un pas décisif']],
    ['Il parle d’“un pas” et d’"un recul".', ['un pas', 'un recul']],
    ['« Nous partons.', ['Nous partons.']],
    ['Nous restons », dit-elle.', ['Nous restons']],
    ['Rien.', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
