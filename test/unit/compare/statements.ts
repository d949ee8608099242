import { decide } from '../../../src/compare/decide';
import type { Statement } from '../../../src/compare/types';

interface Said {
  language?: string;
  publisher?: string;
  publishedAt?: string;
  title?: string;
  focus?: string[];
  hedged?: boolean;
  url?: string;
}

let number = 0;
/** Statements of one article stand behind one another in the order they are made. */
const APART = 10_000;

/** A statement as the engine makes it, each of its own article unless an address is given. */
export function said(text: string, options: Said = {}): Statement {
  number += 1;
  const { language = 'en', publisher = `Outlet ${number}`, title = '', focus = [], hedged = false } = options;
  const { publishedAt = '2026-05-04T10:00:00+00:00', url = `https://outlet-${number}.example/story` } =
    options;
  const start = number * APART;
  return {
    claim: { block: 0, start, end: start + text.length, text, speaker: null, hedged, focus },
    source: { url, title, publisher, publishedAt, language },
  };
}

/** The same, in French. */
export function dit(text: string, options: Said = {}): Statement {
  return said(text, { ...options, language: 'fr' });
}

/** What a claim and an earlier statement are shown to contradict one another by; none where they are not marked so. */
export function differences(earlier: Statement, claim: Statement): [here: string, there: string][] {
  const { mark, differences: found } = decide(claim, [earlier]);
  return mark === 'contradicted' ? found.map(({ here, there }) => [here, there]) : [];
}
