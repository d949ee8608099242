import { describe, expect, test } from 'vitest';
import {
  areOpposite,
  conceptName,
  conceptsOf,
  isKind,
  oppositeOf,
  phrasesFrom,
} from '../../../../src/compare/lexicon/lookup';

const named = (lemma: string, language: string) => conceptsOf(lemma, language).map(conceptName);

describe('concepts', () => {
  test('are what words of both languages share', () => {
    expect(named('camion', 'fr')).toContain('camion/lorry');
    expect(named('truck', 'en')).toContain('camion/lorry');
  });

  test('none belong to a word of another language, or of one without words', () => {
    expect(named('camion', 'en')).toEqual([]);
    expect(named('camion', 'zz')).toEqual([]);
    expect(conceptsOf('constructor', 'constructor')).toEqual([]);
  });

  test('may be said by a phrase, which is found by its first lemma', () => {
    const phrases = phrasesFrom('heavy', 'en').filter(
      ({ lemmas }) => lemmas.join(' ') === 'heavy good vehicle',
    );
    expect(phrases.map(({ concept }) => conceptName(concept))).toEqual(['camion/lorry']);
  });

  test('are opposites both ways, or have none', () => {
    const [shut = -1] = conceptsOf('shut', 'en').filter((concept) => conceptName(concept) === 'fermé/closed');
    const open = oppositeOf(shut);
    expect(conceptName(open)).toBe('ouvert/open');
    expect(oppositeOf(open)).toBe(shut);
    expect(areOpposite(open, shut)).toBe(true);
    const [lorry = -1] = conceptsOf('camion', 'fr');
    expect(oppositeOf(lorry)).toBe(-1);
    expect(areOpposite(lorry, open)).toBe(false);
  });

  test('may tie a kind and what is of that kind, but no two of one kind', () => {
    const vessel = conceptsOf('vessel', 'en').filter(isKind);
    const tanker = conceptsOf('tanker', 'en').filter(isKind);
    const trawler = conceptsOf('trawler', 'en').filter(isKind);
    expect(tanker.some((concept) => vessel.includes(concept))).toBe(true);
    expect(tanker.some((concept) => trawler.includes(concept))).toBe(false);
    expect(conceptsOf('camion', 'fr').some((concept) => !isKind(concept))).toBe(true);
  });
});
