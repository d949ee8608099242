import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/compare/decide';
import type { Judge } from '../../../src/compare/types';
import { dit, said } from './statements';

const wire = 'Three climbers were rescued by helicopter from the north face of Ben Nevis on Saturday night.';
const own =
  'A helicopter brought three climbers to safety on Saturday night from the north face of Ben Nevis.';

describe('evidence', () => {
  test('nothing read before: new, without evidence', () => {
    expect(decide(said(wire), [])).toMatchObject({
      mark: 'new',
      evidence: [],
      differences: [],
      qualifiers: [],
      explanation: { shared: [], added: null, nearest: [] },
    });
  });

  test('the newest independent statement comes first, the same wire text after it', () => {
    const older = said(own, { publisher: 'Glen Post', publishedAt: '2026-05-02T08:00:00Z' });
    const copy = said(wire, { publisher: 'Loch Times', publishedAt: '2026-05-03T20:00:00Z' });
    const newer = said(own.replace('brought', 'carried'), {
      publisher: 'Ben Daily',
      publishedAt: '2026-05-03T08:00:00Z',
    });
    const { mark, evidence } = decide(said(wire), [copy, older, newer]);
    expect(mark).toBe('corroborated');
    expect(evidence.map(({ publisher }) => publisher)).toEqual(['Ben Daily', 'Glen Post', 'Loch Times']);
  });

  test('of one day the statement that says it most surely comes first, not the latest', () => {
    const vague = said('Three climbers were rescued on Ben Nevis on Saturday night.', {
      publisher: 'Glen Post',
      publishedAt: '2026-05-03T18:00:00Z',
    });
    const whole = said(own, { publisher: 'Ben Daily', publishedAt: '2026-05-03T08:00:00Z' });
    const { evidence } = decide(said(wire), [vague, whole]);
    expect(evidence.map(({ publisher }) => publisher)).toEqual(['Ben Daily', 'Glen Post']);
  });

  test('a contradicted claim lists what conflicts first, then what supports it', () => {
    const against = said(
      'Five climbers were rescued by helicopter from the north face of Ben Nevis on Saturday night.',
    );
    const { mark, evidence, differences } = decide(said(wire), [said(own), against]);
    expect(mark).toBe('contradicted');
    expect(evidence.map(({ relation }) => relation)).toEqual(['conflicts', 'supports']);
    expect(new Set(differences.map(({ evidence: index }) => index))).toEqual(new Set([0]));
  });

  test('who leaves out what is in dispute does not agree', () => {
    const claim = dit('La rénovation du pont de Valmorin a coûté 58 millions d’euros, selon la mairie.');
    const other = dit('Le pont de Valmorin a rouvert lundi matin, après neuf mois de rénovation.');
    const against = dit('La rénovation du pont de Valmorin a coûté 42 millions d’euros, selon la mairie.');
    const { evidence } = decide(claim, [other, against]);
    expect(evidence.map(({ text }) => text)).toEqual([against.claim.text]);
  });

  test('an article that says what the claim does contradicts it nowhere else', () => {
    const url = 'https://glen.example/rescue';
    const other = said('Five climbers were rescued by helicopter from the north face of Ben Nevis in May.', {
      url,
    });
    expect(decide(said(wire), [other]).mark).toBe('contradicted');
    expect(decide(said(wire), [other, said(wire, { url })]).mark).toBe('corroborated');
  });

  test('an article that leaves out what is in dispute may contradict it all the same', () => {
    const url = 'https://glen.example/bridge';
    const claim = said('The council confirmed that the bridge of Glen will open on Monday.');
    const denied = said('The council has not confirmed it.', { url });
    const beside = said('The bridge of Glen will open on Monday.', { url });
    const repeated = said('That the bridge of Glen will open on Monday was confirmed.', { url });
    const judge: Judge = (premise) => {
      if (premise !== denied)
        return { scores: { entailment: 0.9, neutral: 0.1, contradiction: 0 }, differences: [] };
      const span = { start: 12, end: 21 };
      const difference = { kind: 'polarity', here: 'confirmed', there: 'not confirmed' } as const;
      return {
        scores: { entailment: 0, neutral: 0.2, contradiction: 0.8 },
        differences: [{ ...difference, hereSpan: span, thereSpan: { start: 16, end: 29 } }],
      };
    };
    expect(decide(claim, [denied, beside], judge).mark).toBe('contradicted');
    expect(decide(claim, [denied, repeated], judge).mark).toBe('corroborated');
  });

  test('several sentences of one article support a claim together', () => {
    const url = 'https://one.example/story';
    const first = said('Builder Mark Ashby was found guilty by the jury in Hull.', { url });
    const second = said('The collapse of the stand killed four spectators in August.', { url });
    const claim = said(
      'Mark Ashby was found guilty by the jury in Hull over the collapse of the stand that killed four spectators.',
    );
    expect(decide(claim, [first, second]).mark).toBe('corroborated');
  });

  test('sentences support a claim together only where they are of its event and hardly conflict with it', () => {
    const url = 'https://one.example/story';
    const first = said('Builder Mark Ashby was found guilty by the jury in Hull.', { url });
    const second = said('The collapse of the stand killed four spectators.', { url });
    const claim = said('Mark Ashby was found guilty over the collapse of the stand that killed four.');
    const judge = (against: number): Judge => {
      return (premise, _, { beside = [] } = {}) => {
        const contradiction = beside.length === 0 && premise === second ? against : 0;
        const entailment = beside.length > 0 ? 0.8 : 0.4;
        return { scores: { entailment, neutral: 1 - entailment, contradiction }, differences: [] };
      };
    };
    expect(decide(claim, [first, second], judge(0)).mark).toBe('corroborated');
    expect(decide(claim, [first, second], judge(0.3)).mark).toBe('new');
    const kinship = new Map([[url, 0.5]]);
    expect(decide(claim, [first, second], judge(0), { kinship }).mark).toBe('new');
  });

  test('what supports the main assertion in front supports the claim, whatever follows', () => {
    const earlier = said(
      'The Hull shipyard of Brook & Sons will close in March, its owner told the staff on Monday.',
    );
    const claim = said(
      'Brook & Sons is to close its Hull shipyard in March, which leaves the Humber without a single dry dock for the first time since Queen Victoria reigned and fishermen crowded the quays.',
    );
    const { mark, evidence, qualifiers } = decide(claim, [earlier]);
    expect(mark).toBe('corroborated');
    expect(evidence.map(({ text }) => text)).toEqual([earlier.claim.text]);
    expect(qualifiers).toContain('partial');
  });

  test('what an unknown body does about an event is not known because the event is', () => {
    const say = (text: string) => said(text, { language: 'fr' });
    const earlier = say(
      'La présidente chilienne Ana Rojas et le président argentin Luis Vega ont eu mardi un entretien téléphonique sur le lithium.',
    );
    const same = say('Ana Rojas et Luis Vega ont parlé du lithium au téléphone.');
    const other = say(
      'L’ONU applaudit à l’entretien entre la présidente chilienne Ana Rojas et le président argentin Luis Vega.',
    );
    expect(decide(same, [earlier]).mark).toBe('corroborated');
    expect(decide(other, [earlier]).mark).toBe('new');
  });

  test('a judge that calls a conflict without words to point at contradicts nothing', () => {
    const alarmist: Judge = () => ({
      scores: { entailment: 0, neutral: 0, contradiction: 1 },
      differences: [],
    });
    expect(decide(said(wire), [said(own)], alarmist)).toMatchObject({ mark: 'new', evidence: [] });
  });

  test('what hardly shares anything with the claim is not compared with it, unless somebody put them side by side', () => {
    const asked = new Set<string>();
    const judge: Judge = ({ claim }) => {
      asked.add(claim.text);
      return { scores: { entailment: 0, neutral: 1, contradiction: 0 }, differences: [] };
    };
    const url = 'https://fair.example/gallery';
    const little = said('The mayor came by helicopter.', { url });
    const much = said(own, { url });
    const askedWhere = (kinship?: ReadonlyMap<string, number>) => {
      asked.clear();
      decide(said(wire), [little, much], judge, kinship ? { kinship } : {});
      return [...asked];
    };
    expect(askedWhere(new Map([[url, 0.01]]))).toEqual([own]);
    expect(askedWhere(new Map([[url, 1]]))).toEqual([little.claim.text, own]);
    expect(askedWhere()).toEqual([little.claim.text, own]);
  });
});

describe('qualifiers', () => {
  test('near-verbatim support is one source', () => {
    expect(decide(said(wire), [said(wire)])).toMatchObject({
      mark: 'corroborated',
      qualifiers: ['sameWire'],
    });
    expect(decide(said(wire), [said(own)]).qualifiers).not.toContain('sameWire');
  });

  test('the same outlet alone does not corroborate', () => {
    const claim = said(wire, { publisher: 'Glen Post' });
    const verdict = decide(claim, [said(own, { publisher: 'Glen Post' })]);
    expect(verdict).toMatchObject({ mark: 'new', qualifiers: ['sameOutlet'] });
    expect(verdict.evidence).toHaveLength(1);
  });

  test('reserve on either side is told', () => {
    expect(decide(said(wire), [said(own, { hedged: true })]).qualifiers).toContain('hedged');
    expect(decide(said(wire, { hedged: true }), [said(own)]).qualifiers).toContain('hedged');
    expect(decide(said(wire), [said(own)]).qualifiers).not.toContain('hedged');
    const { evidence, explanation } = decide(said(wire), [
      said(own, { hedged: true, publisher: 'Loch Times' }),
      said(wire),
    ]);
    expect(explanation?.hedged.map((index) => evidence[index]?.publisher)).toEqual(['Loch Times']);
  });

  test('a later toll is an update, an earlier one is not', () => {
    const first = said('The landslide in Amalfi killed four people.', {
      publishedAt: '2026-05-04T08:00:00Z',
    });
    const later = said('The landslide in Amalfi killed seven people.', {
      publishedAt: '2026-05-05T08:00:00Z',
    });
    expect(decide(later, [first])).toMatchObject({ mark: 'contradicted', qualifiers: ['update'] });
    expect(decide(first, [later]).qualifiers).not.toContain('update');
    const fewer = said('The landslide in Amalfi killed three people.', {
      publishedAt: '2026-05-05T08:00:00Z',
    });
    expect(decide(fewer, [first])).toMatchObject({ mark: 'contradicted', qualifiers: [] });
    const revised = said('The landslide in Amalfi killed three people, a revised count shows.', {
      publishedAt: '2026-05-05T08:00:00Z',
    });
    expect(decide(revised, [first]).qualifiers).toContain('update');
  });

  test('a clause that adds something new makes the support partial', () => {
    const claim = said(
      `${wire.slice(0, -1)}, after their guide had slipped on wet granite and broken an ankle.`,
    );
    const verdict = decide(claim, [said(own)]);
    expect(verdict.mark).toBe('corroborated');
    expect(verdict.qualifiers).toContain('partial');
    expect(decide(said(wire), [said(own)]).qualifiers).not.toContain('partial');
    const attributed = said(`${wire.slice(0, -1)}, the mountain rescue team of Lochaber said.`);
    expect(decide(attributed, [said(own)]).qualifiers).not.toContain('partial');
  });
});
