// @vitest-environment jsdom
import '../../ui/fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../../content-scripts/card/card';
import { speak } from '../../ui/fake-browser';
import { claim, evidence, pageOf, readPage, verdict } from '../claims';

const TEXT = 'The ferry stopped for three days.';
const DIFFERENCE = {
  kind: 'duration' as const,
  here: 'three days',
  there: 'two days',
  hereSpan: { start: 22, end: 32 },
  thereSpan: { start: 22, end: 30 },
  evidence: 1,
};
const CONTRADICTED = verdict('contradicted', {
  qualifiers: ['update'],
  evidence: [
    evidence({ text: 'No ferry ran.', publisher: 'Radio Quay' }),
    evidence({ relation: 'conflicts' }),
  ],
  differences: [DIFFERENCE],
});

const EXPLANATION = {
  shared: [],
  added: null,
  sources: { independent: 1, copies: 0 },
  elsewhere: [],
  hedged: [],
  nearest: [],
};

let container: HTMLElement;

function show(given: Partial<CardProps> = {}): void {
  const { blocks: _, ...article } = readPage(pageOf(TEXT)).article;
  const props: CardProps = {
    claim: claim(0, TEXT),
    verdict: CONTRADICTED,
    article,
    position: { index: 3, count: 12 },
    error: null,
    onDismiss: () => {},
    onAnnotate: null,
    onClose: () => {},
    ...given,
  };
  void act(() => render(<Card {...props} />, container));
}

/** What the card shows, in order. */
function shown(selector = ''): string[] {
  return [...container.querySelectorAll(`${selector} .shown`)].map(
    (one) => one.getAttribute('data-text') ?? '',
  );
}

function press(words: string): void {
  const label = [...container.querySelectorAll('.shown')].find(
    (one) => one.getAttribute('data-text') === words,
  );
  void act(() => label?.closest('button')?.click());
}

beforeEach(() => {
  container = document.createElement('main');
  document.body.replaceChildren(container);
});

afterEach(() => {
  speak('en');
});

describe('Card', () => {
  it('says the mark in words, and the differing words of both sides', () => {
    show();
    expect(shown('h2')).toEqual(['Contradicted']);
    expect([...container.querySelectorAll('strong')].map((one) => one.getAttribute('data-text'))).toEqual([
      'three days',
      'two days',
    ]);
    expect(shown('.qualifiers')).toEqual(['Updated since: this article is the later one.']);
  });

  it('shows conflicting evidence before supporting evidence, with outlet and day', () => {
    show();
    expect(shown('.source')).toEqual(['Harbour Post', 'March 2, 2026', 'Radio Quay', 'March 2, 2026']);
  });

  it('speaks French', () => {
    speak('fr');
    show();
    expect(shown('h2')).toEqual(['Contredite']);
    expect(shown('.source')).toContain('2 mars 2026');
  });

  it('has no text nodes: a page can search those', () => {
    show();
    expect(container.textContent).toBe('');
  });

  it('links to the sentence, in a new tab that learns nothing', () => {
    show();
    const link = container.querySelector('a');
    expect(link?.getAttribute('href')).toContain('#:~:text=The%20ferry%20stopped');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toContain('noreferrer');
  });

  it('links to nothing but the web', () => {
    show({ verdict: verdict('corroborated', { evidence: [evidence({ url: 'javascript:alert(1)' })] }) });
    expect(container.querySelector('a')).toBeNull();
    expect(shown('.source')).toContain('Harbour Post');
  });

  it('folds what is more than three pieces of evidence, and leads the focus to them', () => {
    const many = Array.from({ length: 5 }, (_, index) => evidence({ publisher: `Outlet ${index}` }));
    show({ verdict: verdict('corroborated', { evidence: many }) });
    expect(container.querySelectorAll('blockquote')).toHaveLength(3);
    press('Show 2 more');
    expect(container.querySelectorAll('blockquote')).toHaveLength(5);
    expect(document.activeElement).toBe(container.querySelectorAll('a')[3]);
  });

  it('takes a wrong mark away and back', () => {
    const onDismiss = vi.fn();
    show({ onDismiss });
    press('Wrong mark');
    show({ onDismiss, claim: claim(0, TEXT, { dismissed: true }) });
    expect(container.querySelector('blockquote')).toBeNull();
    press('Undo');
    expect(onDismiss.mock.calls).toEqual([[true], [false]]);
  });

  it('says why a wrong mark could not be kept', () => {
    show({ error: 'storageFull' });
    expect(shown('[role=alert]')[0]).toBeTruthy();
  });

  it('does not call a claim unheard of that the same outlet made before', () => {
    show({ verdict: verdict('new', { qualifiers: ['sameOutlet'], evidence: [evidence()] }) });
    expect(shown('.meaning')).toEqual([]);
    expect(shown('.qualifiers')).toEqual(['Only this same outlet said it before.']);
  });

  it('keeps French punctuation with its word', () => {
    const quote = evidence({ text: 'Le maire : « Le bac part ! »', language: 'fr' });
    show({ verdict: verdict('corroborated', { evidence: [quote] }) });
    expect(shown('blockquote')).toEqual(['Le maire\u00A0: «\u00A0Le bac part\u00A0!\u00A0»']);
  });

  it('sets evidence in the direction of its script', () => {
    const quotes = [evidence({ text: '« توقفت العبّارة »', language: 'ar' }), evidence({ text: '2 ferries' })];
    show({ verdict: verdict('corroborated', { evidence: quotes }) });
    const directions = [...container.querySelectorAll('blockquote')].map(({ dir }) => dir);
    expect(directions).toEqual(['rtl', 'ltr']);
  });

  it('says why in two lines: what is the same, and what differs', () => {
    const match = { hereSpan: { start: 4, end: 9 }, thereSpan: { start: 4, end: 9 } };
    const explanation = {
      ...EXPLANATION,
      shared: [
        { kind: 'same' as const, here: 'The ferry', there: 'The ferry', ...match },
        { kind: 'synonym' as const, here: 'stopped', there: 'lay in port', ...match },
      ],
      sources: { independent: 1, copies: 2 },
      elsewhere: ['two days'],
    };
    const repeated = [evidence({ publisher: 'Radio Quay' }), evidence({ publisher: 'Daily Pier' })];
    const supported = { ...CONTRADICTED, evidence: [...CONTRADICTED.evidence, ...repeated], explanation };
    show({ verdict: supported });
    expect(shown('.reason')).toEqual([
      'Same fact: The ferry · stopped ≈ lay in port.',
      'Lengths of time differ: “three days” here, “two days” there.',
    ]);
    expect(shown('.label')).toContain('You also read · 1 independent source, 2 copies');
    speak('fr');
    show({ verdict: supported });
    expect(shown('.reason')[1]).toBe(
      'Durées différentes\u00a0: «\u00a0three days\u00a0» ici, «\u00a0two days\u00a0» ailleurs.',
    );
  });

  it('calls nothing a source beside the claim that only repeats it', () => {
    const explanation = { ...EXPLANATION, sources: { independent: 1, copies: 1 } };
    show({ verdict: verdict('corroborated', { evidence: [evidence()], explanation }) });
    expect(shown('.label')).toEqual(['You read before · 1 copy']);
  });

  it('quotes what several articles say in the place of the same words', () => {
    const explanation = { ...EXPLANATION, elsewhere: ['two days', 'a week'] };
    show({ verdict: { ...CONTRADICTED, explanation } });
    expect(shown('.reason')).toEqual([
      'Lengths of time differ: “three days” here, “two days” or “a week” there.',
    ]);
  });

  it('quotes no mark of quotation without its partner', () => {
    const difference = { ...DIFFERENCE, kind: 'polarity' as const };
    const [here, there] = ['confirmed', 'cannot “confirm'];
    show({ verdict: { ...CONTRADICTED, differences: [{ ...difference, here, there }] } });
    expect(shown().join(' ')).toContain('“cannot confirm”');
    const whole = { ...difference, here: 'the “gift”', there };
    show({ verdict: { ...CONTRADICTED, differences: [whole] } });
    expect(shown().join(' ')).toContain('“the “gift””');
    const long = { ...difference, here: `denied it “${'again and '.repeat(9)}again”`, there };
    show({ verdict: { ...CONTRADICTED, differences: [long] } });
    expect(shown().join(' ')).toContain('“denied it again and');
  });

  it('says who reports with reserve', () => {
    const explanation = { ...EXPLANATION, hedged: [0, 2] };
    const outlets = ['Radio Quay', 'Harbour Post', 'Daily Pier'].map((publisher) => evidence({ publisher }));
    const hedged = verdict('corroborated', { evidence: outlets, qualifiers: ['hedged'], explanation });
    show({ verdict: hedged });
    expect(shown('.qualifiers')).toEqual(['Reported with reserve by Radio Quay and Daily Pier.']);
    show({ verdict: hedged, claim: claim(0, TEXT, { hedged: true }) });
    expect(shown('.qualifiers')).toEqual([
      'Reported with reserve by this article, Radio Quay, and Daily Pier.',
    ]);
    const all = { ...hedged, explanation: { ...explanation, hedged: [0, 1, 2] } };
    show({ verdict: all, claim: claim(0, TEXT, { hedged: true }) });
    expect(shown('.qualifiers')).toEqual([
      'Reported with reserve by this article, Radio Quay, and 2 others.',
    ]);
  });

  it('says of the evidence that supports a contradicted claim what is true of that alone', () => {
    show({ verdict: { ...CONTRADICTED, qualifiers: ['sameOutlet'] } });
    expect(shown('.qualifiers')).toEqual([]);
    const [conflicting, supporting] = container.querySelectorAll('section:has(li)');
    expect(conflicting?.querySelector('.note')).toBeNull();
    expect(supporting?.querySelector('.note .shown')?.getAttribute('data-text')).toBe(
      'Only this same outlet said it before.',
    );
  });

  it('shortens long words', () => {
    const text = `${'The ferry stopped in port '.repeat(9)}.`;
    const explanation = { ...EXPLANATION, added: { start: 0, end: text.length } };
    show({ claim: claim(0, text), verdict: verdict('corroborated', { explanation }) });
    const [reason = ''] = shown('.reason');
    expect(reason).toMatch(/^Only here: The ferry .* \w+…\.$/);
    expect(reason.length).toBeLessThan(100);
  });

  it('shows what comes nearest to a new claim, and that it is no evidence', () => {
    const { relation: _, ...near } = evidence({ text: 'The ferry has a new captain.' });
    const explanation = { ...EXPLANATION, nearest: [near] };
    show({ verdict: verdict('new', { explanation }) });
    expect(shown('.label')).toEqual(['The nearest you read (not the same fact)']);
    expect(shown('blockquote')).toEqual(['The ferry has a new captain.']);
    expect(shown('.source')).toEqual(['Harbour Post', 'March 2, 2026']);
  });
});
