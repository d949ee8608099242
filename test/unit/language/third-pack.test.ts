import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/types';
import type { LanguagePack } from '../../../src/language';

// What a third language needs: a pack, and its line in the registry. Its words are made up.
vi.mock('../../../src/language/packs', async (original) => {
  const { languagePacks } = await original<typeof import('../../../src/language/packs')>();
  const [base] = languagePacks;
  if (!base) throw new Error('no pack');
  return { languagePacks: [...languagePacks, madeUp(base)] };
});

/** "Zu", a language of thirty words. What has no words of its own in it is empty. */
function madeUp(base: LanguagePack): LanguagePack {
  const none = new Set<string>();
  const set = (list: string) => new Set(list.split(' '));
  const { numbers, calendar, names, speech } = base;
  return {
    language: 'zu',
    abbreviations: { open: none, closed: none },
    decimal: '.',
    spaceGroups: false,
    stopWords: set('la ki za ne ez'),
    homographs: none,
    numbers: {
      ...numbers,
      cardinals: new Map([
        ['dun', 2],
        ['tren', 3],
      ]),
      articles: none,
      links: none,
      determiners: set('la'),
    },
    calendar: { ...calendar, weekdays: new Map([['lundag', 1]]) },
    names: { ...names, isVerb: (lower) => lower.endsWith('iz') },
    speech: {
      ...speech,
      verbs: set('dek'),
      sources: set('pol'),
      reserve: set('maybu'),
      tellsWithReserve: () => false,
      relatives: set('ki'),
      questions: none,
      reader: none,
      appeals: none,
    },
    comparison: {
      negation: {
        grammar: set('nul'),
        openers: none,
        completions: none,
        nones: none,
        objectNones: none,
        restrictions: none,
        negatedAlone: none,
        leaving: none,
        nouns: none,
        aims: none,
        sparing: none,
        froms: none,
        endings: none,
        sayings: none,
        ceasing: none,
        degrees: none,
        describing: none,
        denials: none,
        phrases: none,
        light: none,
        hollow: none,
        contrasts: none,
        insteads: none,
        universals: none,
        noneOf: none,
        being: none,
        comparing: none,
        before: none,
        empty: none,
        never: none,
        already: none,
        pluperfect: none,
        extremes: none,
        prefixes: none,
        adjectiveEndings: none,
      },
      voice: {
        be: none,
        have: none,
        isParticiple: () => false,
        isPredicate: () => true,
        isPast: () => false,
        infinitives: none,
        by: none,
        prepositions: none,
        adversaries: none,
        contracted: new Map(),
        reflexives: none,
        genitives: none,
        sufferers: none,
        governing: none,
        copulas: none,
        links: none,
        mutual: none,
        intransitive: none,
      },
      modality: {
        planned: none,
        futures: none,
        isFuture: () => false,
        possible: none,
        considered: none,
        excluding: none,
        asked: none,
        settling: none,
        deciding: none,
        whether: none,
        about: none,
        yetTo: none,
        still: none,
        undecided: none,
        stages: { asked: none, decided: none },
      },
      causes: {
        before: none,
        behind: none,
        marked: new Map(),
        forces: none,
        subjects: none,
        objects: none,
        causatives: none,
      },
      quantifiers: {
        all: set('omna'),
        part: set('kelka'),
        empty: none,
        sole: none,
        partitives: none,
        extents: { most: none, least: none, others: none, isMany: () => false },
      },
      winning: { doers: none, given: none, receivers: none, clefts: none, subjects: none },
      contests: {
        units: none,
        by: none,
        ahead: none,
        over: none,
        titles: none,
        against: none,
        unanimous: none,
        dissent: none,
        interim: { before: none, behind: none },
        votes: none,
      },
      figures: {
        changes: none,
        by: none,
        to: none,
        previous: none,
        rates: none,
        flows: none,
        stocks: none,
        extra: none,
        per: none,
        forecasts: none,
        periods: new Map(),
        daily: none,
        ofEachDay: none,
        samples: none,
        measures: none,
      },
      ranks: {
        superlatives: { ending: '', forms: none, makers: none, ofSeveral: none },
        nouns: none,
        grades: none,
        occasions: none,
      },
      times: {
        since: set('nunu'),
        ago: none,
        happening: none,
        postponing: none,
        deadlines: none,
        orders: { before: none, after: none, next: none },
        frequency: {
          times: new Map(),
          counted: none,
          per: none,
          every: none,
          periods: new Map(),
          alone: new Map(),
        },
      },
      places: {
        senses: new Map([['ez', 'at']]),
        frames: none,
        journeys: { from: new Map(), to: new Map() },
        births: none,
      },
      persons: {
        people: none,
        anybody: none,
        crowds: none,
        nouns: none,
        offices: ['mestar'],
        relations: { second: none, former: none, coming: none, kin: none },
        successions: { replace: none, remove: none, appoint: none, by: none },
      },
      things: { others: none, rivals: none, vague: none },
      syntax: { particles: none, adverbs: /(?!)/, clauseOpeners: set('ki') },
      meanings: {
        runningCounts: ['morta'],
        harms: ['morta'],
        aspects: [],
        sizes: [],
        movements: [],
        comings: [],
        habits: [],
        advances: [],
      },
      rarity: [],
      glossary: new Map([
        ['factory', ['fabrika']],
        ['close', ['klosa']],
        ['dead', ['morta']],
        ['fire', ['fajra']],
        ['rise', ['supra']],
        ['fall', ['subra']],
        ['employee', ['labura']],
        ['germany', ['dojcia']],
      ]),
    },
    parts: (run) => [{ start: 0, end: run.length }],
    lemma: (norm) => norm.replace(/(?:iz|on|oj)$/, 'a'),
  };
}

const { decide } = await import('../../../src/compare/decide');
const { findClaims, languageSupported } = await import('../../../src/claims/find');
const { placeRelation } = await import('../../../src/compare/lexicon/places/places');
const { said } = await import('../compare/statements');

function article(text: string): Article {
  return {
    url: 'https://zu.example/1',
    title: 'Fabrika klosiz ez Lyon',
    publisher: 'Zu Presa',
    author: null,
    publishedAt: '2026-05-04T08:00:00Z',
    language: 'zu',
    blocks: [{ kind: 'paragraph', text }],
  };
}

const of = (text: string) => said(text, { language: 'zu' });

describe('a third language', () => {
  test('is known once it is registered', () => {
    expect(languageSupported('zu')).toBe(true);
  });

  test('its sentences become claims, with their reserve', () => {
    const claims = findClaims(
      article('La fabrika klosiz ez Lyon za tren laburon. Maybu la fajra supriz ez Metz.'),
    );
    expect(claims.map(({ hedged }) => hedged)).toEqual([false, true]);
  });

  test('its figures are compared', () => {
    const verdict = decide(of('La fabrika Durand klosiz ez Lyon za tren laburon.'), [
      of('La fabrika Durand klosiz ez Lyon za dun laburon.'),
    ]);
    expect(verdict.mark).toBe('contradicted');
    expect(verdict.differences).toMatchObject([
      { kind: 'number', here: 'tren laburon', there: 'dun laburon' },
    ]);
  });

  test('its negation and its opposites are known', () => {
    const claim = of('La fabrika Durand klosiz ez Lyon za laburon.');
    expect(decide(claim, [of('La fabrika Durand nul klosiz ez Lyon za laburon.')])).toMatchObject({
      mark: 'contradicted',
      differences: [{ kind: 'polarity' }],
    });
    expect(
      decide(of('La fajra supriz ez Lyon ez fabrika Durand.'), [
        of('La fajra subriz ez Lyon ez fabrika Durand.'),
      ]),
    ).toMatchObject({ mark: 'contradicted', differences: [{ kind: 'antonym' }] });
  });

  test('its glossary ties it to the other languages', () => {
    const english = said('The Durand factory in Lyon closes for its employees.');
    expect(decide(of('La fabrika Durand ez Lyon klosiz za laburon.'), [english]).mark).toBe('corroborated');
    expect(placeRelation('dojcia', 'germany')).toBe('same');
  });
});
